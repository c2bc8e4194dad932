import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever leaves a cohort, or is taken back, keeps the row of their enrolment and all that hangs on it; why and by whom stands beside it.
 * `erase_person` stays the one function that may erase: what it did before it does under another name, after this.
 */
export class EnrolmentChanges1764892800601 implements MigrationInterface {
  name = 'EnrolmentChanges1764892800601';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment_change (
        enrolment_id uuid NOT NULL,
        seq integer NOT NULL,
        kind text NOT NULL,
        reason text,
        decided_by uuid NOT NULL,
        decided_at timestamptz(3) NOT NULL,
        CONSTRAINT enrolment_change_kind_known CHECK (kind IN ('withdrawn', 'taken-back')),
        CONSTRAINT enrolment_change_reason_known CHECK (
          kind = 'withdrawn' AND reason IN ('left-city', 'by-mistake', 'own-wish', 'other-cohort') OR kind = 'taken-back' AND reason IS NULL
        ),
        CONSTRAINT enrolment_change_pk PRIMARY KEY (enrolment_id, seq),
        CONSTRAINT enrolment_change_enrolment_fk FOREIGN KEY (enrolment_id) REFERENCES enrolment(id),
        CONSTRAINT enrolment_change_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person(id)
      )`);
    await runner.query(
      `CREATE TRIGGER enrolment_change_append_only BEFORE UPDATE OR DELETE ON enrolment_change FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER enrolment_change_never_emptied BEFORE TRUNCATE ON enrolment_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(`ALTER FUNCTION erase_person(uuid) RENAME TO erase_who_moved_nobody`);
    await runner.query(`
      CREATE FUNCTION erase_person(gone uuid, OUT files uuid[], OUT certificates integer) LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM enrolment_change JOIN enrolment ON enrolment.id = enrolment_change.enrolment_id
          WHERE enrolment_change.decided_by = gone AND enrolment.person_id <> gone)
        THEN
          RAISE EXCEPTION 'recorded for others' USING ERRCODE = '23514', CONSTRAINT = 'person_recorded_for_others';
        END IF;
        PERFORM set_config('stoa.erasing', 'yes', true);
        DELETE FROM enrolment_change USING enrolment WHERE enrolment.id = enrolment_change.enrolment_id AND enrolment.person_id = gone;
        -- What was noted of places that a certificate keeps says more of the person than the certificate does.
        DELETE FROM audit_event USING enrolment WHERE enrolment.person_id = gone AND audit_event.subject_type = 'enrolment'
          AND audit_event.subject_id = enrolment.id::text AND audit_event.action LIKE 'cohorts.%';
        PERFORM set_config('stoa.erasing', '', true);
        SELECT before.files, before.certificates INTO files, certificates FROM erase_who_moved_nobody(gone) AS before;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION erase_person(uuid)`);
    await runner.query(`ALTER FUNCTION erase_who_moved_nobody(uuid) RENAME TO erase_person`);
    await runner.query(`DROP TABLE enrolment_change`);
  }
}
