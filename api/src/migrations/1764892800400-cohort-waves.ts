import type { MigrationInterface, QueryRunner } from 'typeorm';

const rules = (
  kept: readonly string[],
) => `CREATE OR REPLACE FUNCTION survey_wave_rules() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (${kept.map((column) => `OLD.${column}`).join(', ')})
       IS DISTINCT FROM (${kept.map((column) => `NEW.${column}`).join(', ')}) THEN
      RAISE EXCEPTION 'what was promised stays' USING ERRCODE = '23514', CONSTRAINT = 'survey_wave_promised';
    END IF;
    IF OLD.state = 'closed' THEN
      RAISE EXCEPTION 'a closed wave stays as it is' USING ERRCODE = '23514', CONSTRAINT = 'survey_wave_closed_stays';
    END IF;
    RETURN NEW;
  END $$`;

const kept = ['survey_version_id', 'code', 'opens_on', 'terms', 'promise', 'synthetic'];

/** A wave may ask one cohort: a pulse after a session, looking back at its end. Whom it asks stays, like all that was promised. */
export class CohortWaves1764892800400 implements MigrationInterface {
  name = 'CohortWaves1764892800400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE survey_wave ADD COLUMN cohort_id uuid,
         ADD CONSTRAINT survey_wave_cohort_fk FOREIGN KEY (cohort_id) REFERENCES cohort(id)`,
    );
    // Finds the waves of a cohort as well: two of one survey at once would mix up who answers which.
    await runner.query(
      `CREATE UNIQUE INDEX survey_wave_open_once ON survey_wave (cohort_id, survey_version_id) WHERE state = 'open'`,
    );
    await runner.query(`CREATE INDEX survey_wave_by_cohort ON survey_wave (cohort_id, id)`);
    await runner.query(rules([...kept, 'cohort_id']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(rules(kept));
    await runner.query(`ALTER TABLE survey_wave DROP COLUMN cohort_id`);
  }
}
