import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cohort remembers the criteria versions it had before, so that a second adoption takes nothing away that the first one gave. */
export class AdoptedCriteria1763769700000 implements MigrationInterface {
  name = 'AdoptedCriteria1763769700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "cohort" ADD "earlier_criteria_version_ids" uuid array NOT NULL DEFAULT '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cohort" DROP COLUMN "earlier_criteria_version_ids"`);
  }
}
