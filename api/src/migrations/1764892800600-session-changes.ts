import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions of an open cohort can be moved, cancelled and added; what was there before stays. `erase_person` stays the one function that
 * may erase: what it did before it does under another name, after this.
 */
export class SessionChanges1764892800600 implements MigrationInterface {
  name = 'SessionChanges1764892800600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE session ADD origin text NOT NULL DEFAULT 'programme', ADD moved_from timestamptz(3)`,
    );
    await runner.query(
      `ALTER TABLE session ADD CONSTRAINT session_origin_known CHECK (origin IN ('programme', 'added'))`,
    );
    await runner.query(`
      CREATE TABLE session_change (
        id uuid NOT NULL,
        session_id uuid NOT NULL,
        kind text NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        before jsonb,
        after jsonb NOT NULL,
        CONSTRAINT session_change_kind_known CHECK (kind IN ('move', 'cancel', 'add')),
        CONSTRAINT session_change_pk PRIMARY KEY (id),
        CONSTRAINT session_change_session_fk FOREIGN KEY (session_id) REFERENCES session(id),
        CONSTRAINT session_change_changed_by_fk FOREIGN KEY (changed_by) REFERENCES person(id)
      )`);
    await runner.query(
      `CREATE INDEX session_change_by_session ON session_change (session_id, changed_at)`,
    );
    await runner.query(
      `CREATE TRIGGER session_change_append_only BEFORE UPDATE OR DELETE ON session_change FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER session_change_never_emptied BEFORE TRUNCATE ON session_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(`ALTER FUNCTION erase_person(uuid) RENAME TO erase_who_changed_no_session`);
    await runner.query(`
      CREATE FUNCTION erase_person(gone uuid, OUT files uuid[], OUT certificates integer) LANGUAGE plpgsql AS $$
      BEGIN
        -- Who changed the plan of others stands beside what they changed.
        IF EXISTS (SELECT 1 FROM session_change WHERE session_change.changed_by = gone) THEN
          RAISE EXCEPTION 'recorded for others' USING ERRCODE = '23514', CONSTRAINT = 'person_recorded_for_others';
        END IF;
        SELECT before.files, before.certificates INTO files, certificates FROM erase_who_changed_no_session(gone) AS before;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION erase_person(uuid)`);
    await runner.query(`ALTER FUNCTION erase_who_changed_no_session(uuid) RENAME TO erase_person`);
    await runner.query(`DROP TABLE session_change`);
    await runner.query(`ALTER TABLE session DROP CONSTRAINT session_origin_known`);
    await runner.query(`ALTER TABLE session DROP moved_from, DROP origin`);
  }
}
