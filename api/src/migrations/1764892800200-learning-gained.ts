import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cohorts have learnt, each made once and kept as it is. */
export class LearningGained1764892800200 implements MigrationInterface {
  name = 'LearningGained1764892800200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE learning_gained (
      id uuid NOT NULL,
      cohort_id uuid NOT NULL,
      release jsonb NOT NULL,
      made_at timestamptz(3) NOT NULL,
      CONSTRAINT learning_gained_pk PRIMARY KEY (id),
      CONSTRAINT learning_gained_cohort_fk FOREIGN KEY (cohort_id) REFERENCES cohort(id)
    )`);
    await runner.query(`CREATE UNIQUE INDEX learning_gained_once ON learning_gained (cohort_id)`);
    await runner.query(
      `CREATE TRIGGER learning_gained_append_only BEFORE UPDATE OR DELETE ON learning_gained FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER learning_gained_never_emptied BEFORE TRUNCATE ON learning_gained FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE learning_gained`);
  }
}
