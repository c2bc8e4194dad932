import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A paper has some 3 kB and is looked into with every answer that is saved. PostgreSQL would compress it, and then unpacking it is a
 * fifth of what a save costs; this lets rows of up to a page stay as they are.
 */
export class PapersAsTheyAre1763769600005 implements MigrationInterface {
  name = 'PapersAsTheyAre1763769600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE attempt SET (toast_tuple_target = 8160)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE attempt RESET (toast_tuple_target)`);
  }
}
