import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stands in a cell of the register becomes a row of its own, kept by a trigger: reading it no longer reads all that ever stood
 * there. A mark is known by its cell and its number in it, which were its key already; an id beside them was one more index to keep,
 * and nothing named it. The key begins with the person, so that it finds a person's marks as well as those of a cell.
 */
export class CurrentMark1763769600004 implements MigrationInterface {
  name = 'CurrentMark1763769600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW current_mark`);
    // Room is left in each page, so that a change stays in it and touches no index.
    await runner.query(`
      CREATE TABLE current_mark (
        enrolment_id uuid NOT NULL,
        session_id uuid NOT NULL,
        seq integer NOT NULL,
        mark text NOT NULL,
        mode text,
        arrangement text NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        CONSTRAINT current_mark_pk PRIMARY KEY (enrolment_id, session_id)
      ) WITH (fillfactor = 70)`);
    await runner.query(`
      CREATE FUNCTION keep_current_mark() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO current_mark (enrolment_id, session_id, seq, mark, mode, arrangement, recorded_by, recorded_at)
        SELECT DISTINCT ON (added.enrolment_id, added.session_id) added.enrolment_id, added.session_id, added.seq, added.mark, added.mode,
          added.arrangement, added.recorded_by, added.recorded_at
        FROM added ORDER BY added.enrolment_id, added.session_id, added.seq DESC
        ON CONFLICT (enrolment_id, session_id) DO UPDATE SET seq = excluded.seq, mark = excluded.mark, mode = excluded.mode,
          arrangement = excluded.arrangement, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
        WHERE current_mark.seq < excluded.seq;
        RETURN NULL;
      END $$`);
    await runner.query(
      `CREATE TRIGGER mark_keeps_current AFTER INSERT ON mark REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_current_mark()`,
    );
    await runner.query(`
      INSERT INTO current_mark (enrolment_id, session_id, seq, mark, mode, arrangement, recorded_by, recorded_at)
      SELECT DISTINCT ON (mark.enrolment_id, mark.session_id) mark.enrolment_id, mark.session_id, mark.seq, mark.mark, mark.mode,
        mark.arrangement, mark.recorded_by, mark.recorded_at
      FROM mark ORDER BY mark.enrolment_id, mark.session_id, mark.seq DESC`);
    await runner.query(`ALTER TABLE mark DROP CONSTRAINT mark_pk`);
    await runner.query(`DROP INDEX mark_seq_once`);
    await runner.query(`DROP INDEX mark_by_enrolment`);
    await runner.query(`ALTER TABLE mark DROP COLUMN id`);
    await runner.query(
      `ALTER TABLE mark ADD CONSTRAINT mark_pk PRIMARY KEY (enrolment_id, session_id, seq)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mark DROP CONSTRAINT mark_pk`);
    await runner.query(`ALTER TABLE mark ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid()`);
    await runner.query(`ALTER TABLE mark ALTER COLUMN id DROP DEFAULT`);
    await runner.query(`ALTER TABLE mark ADD CONSTRAINT mark_pk PRIMARY KEY (id)`);
    await runner.query(`CREATE UNIQUE INDEX mark_seq_once ON mark (session_id, enrolment_id, seq)`);
    await runner.query(`CREATE INDEX mark_by_enrolment ON mark (enrolment_id, session_id, seq)`);
    await runner.query(`DROP TRIGGER mark_keeps_current ON mark`);
    await runner.query(`DROP FUNCTION keep_current_mark()`);
    await runner.query(`DROP TABLE current_mark`);
    await runner.query(`
      CREATE VIEW current_mark AS
      SELECT DISTINCT ON (mark.session_id, mark.enrolment_id) mark.*
      FROM mark ORDER BY mark.session_id, mark.enrolment_id, mark.seq DESC`);
  }
}
