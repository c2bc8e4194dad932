import type { MigrationInterface, QueryRunner } from 'typeorm';

const appendOnly = ['audit_event', 'mark', 'attempt_answer', 'award', 'award_state', 'review'];

/**
 * Rows that explain a decision later are only ever added. Erasing a person is the one exception: it goes through a named function
 * that sets `stoa.erasing` for its own transaction.
 */
export class AppendOnly1763769600001 implements MigrationInterface {
  name = 'AppendOnly1763769600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND current_setting('stoa.erasing', true) = 'yes' THEN RETURN OLD; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_append_only';
      END $$`);
    for (const table of appendOnly) {
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
      await runner.query(
        `CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of appendOnly) {
      await runner.query(`DROP TRIGGER ${table}_never_emptied ON ${table}`);
      await runner.query(`DROP TRIGGER ${table}_append_only ON ${table}`);
    }
    await runner.query(`DROP FUNCTION refuse_change()`);
  }
}
