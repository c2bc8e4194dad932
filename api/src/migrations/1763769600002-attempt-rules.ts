import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The spacing of attempts, kept by the database as well: an online attempt begins no sooner than `hours_between` after the one before
 * was handed in; for paper only the days sat are known, and they are compared as days. A submitted attempt never opens again.
 */
export class AttemptRules1763769600002 implements MigrationInterface {
  name = 'AttemptRules1763769600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION attempt_rules() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE former attempt%ROWTYPE;
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          IF OLD.state = 'submitted' THEN
            RAISE EXCEPTION 'a submitted attempt stays as it is' USING ERRCODE = '23514', CONSTRAINT = 'attempt_submitted_stays';
          END IF;
          RETURN NEW;
        END IF;
        IF NEW.hours_between = 0 THEN RETURN NEW; END IF;
        SELECT * INTO former FROM attempt
          WHERE attempt.enrolment_id = NEW.enrolment_id AND attempt.quiz_id = NEW.quiz_id AND attempt.number < NEW.number
          ORDER BY attempt.number DESC LIMIT 1;
        IF NOT FOUND THEN RETURN NEW; END IF;
        IF (NEW.origin = 'paper' OR former.origin = 'paper') AND NEW.sat_on - former.sat_on >= ceil(NEW.hours_between / 24.0)
          OR NEW.origin = 'online' AND former.origin = 'online'
            AND NEW.started_at >= former.submitted_at + make_interval(hours => NEW.hours_between)
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'too soon after the attempt before' USING ERRCODE = '23514', CONSTRAINT = 'attempt_spacing_kept';
      END $$`);
    await runner.query(
      `CREATE TRIGGER attempt_rules BEFORE INSERT OR UPDATE ON attempt FOR EACH ROW EXECUTE FUNCTION attempt_rules()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER attempt_rules ON attempt`);
    await runner.query(`DROP FUNCTION attempt_rules()`);
  }
}
