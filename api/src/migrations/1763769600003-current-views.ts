import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The current value of what is only ever added to: the last mark of a cell, the last state of an award. */
export class CurrentViews1763769600003 implements MigrationInterface {
  name = 'CurrentViews1763769600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW current_mark AS
      SELECT DISTINCT ON (mark.session_id, mark.enrolment_id) mark.*
      FROM mark ORDER BY mark.session_id, mark.enrolment_id, mark.seq DESC`);
    await runner.query(`
      CREATE VIEW current_award_state AS
      SELECT DISTINCT ON (award_state.award_id) award_state.*
      FROM award_state ORDER BY award_state.award_id, award_state.seq DESC`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW current_award_state`);
    await runner.query(`DROP VIEW current_mark`);
  }
}
