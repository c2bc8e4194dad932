import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever leaves is invited to no survey any more. `erase_person` stays the one function that may erase: what it did before it does
 * under another name, after this.
 */
export class EraseInvitations1764806400000 implements MigrationInterface {
  name = 'EraseInvitations1764806400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER FUNCTION erase_person(uuid) RENAME TO erase_learning_of`);
    await runner.query(`
      CREATE FUNCTION erase_person(gone uuid, OUT files uuid[], OUT certificates integer) LANGUAGE plpgsql AS $$
      BEGIN
        -- What they decided or noted is about the city, and is kept six years.
        IF EXISTS (SELECT 1 FROM survey_decision WHERE survey_decision.decided_by = gone)
          OR EXISTS (SELECT 1 FROM survey_interview WHERE survey_interview.recorded_by = gone)
        THEN
          RAISE EXCEPTION 'recorded for others' USING ERRCODE = '23514', CONSTRAINT = 'person_recorded_for_others';
        END IF;
        DELETE FROM survey_invitation WHERE survey_invitation.person_id = gone;
        SELECT before.files, before.certificates INTO files, certificates FROM erase_learning_of(gone) AS before;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION erase_person(uuid)`);
    await runner.query(`ALTER FUNCTION erase_learning_of(uuid) RENAME TO erase_person`);
  }
}
