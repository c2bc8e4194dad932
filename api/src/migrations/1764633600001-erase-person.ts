import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one named function that may erase: everything about a person but what is a certificate. It alone opens the door that the
 * triggers of append-only tables leave (`stoa.erasing`), for its own transaction. A later table about people belongs in here; a test
 * that looks for the person in every table says so.
 */
export class ErasePerson1764633600001 implements MigrationInterface {
  name = 'ErasePerson1764633600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasePerson);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION erase_person(uuid)`);
  }
}

/** Gives the ids of files whose bytes are to be discarded after the commit, and how many certificates stay. */
const erasePerson = `
  CREATE FUNCTION erase_person(gone uuid, OUT files uuid[], OUT certificates integer) LANGUAGE plpgsql AS $$
  DECLARE
    address text;
    mine uuid[];
    certified uuid[];
    subjects text[];
  BEGIN
    -- What they recorded is about others: their names stand beside marks, reviews and awards that stay.
    IF EXISTS (SELECT 1 FROM mark WHERE mark.recorded_by = gone)
      OR EXISTS (SELECT 1 FROM review WHERE review.reader_id = gone)
      OR EXISTS (SELECT 1 FROM award WHERE award.awarded_by = gone)
      OR EXISTS (SELECT 1 FROM award_batch WHERE award_batch.decided_by = gone)
      OR EXISTS (SELECT 1 FROM open_group WHERE gone IN (open_group.opened_by, open_group.answered_by))
    THEN
      RAISE EXCEPTION 'recorded for others' USING ERRCODE = '23514', CONSTRAINT = 'person_recorded_for_others';
    END IF;
    SELECT lower(person.email) INTO address FROM person WHERE person.id = gone FOR UPDATE;
    SELECT coalesce(array_agg(enrolment.id), '{}') INTO mine FROM enrolment WHERE enrolment.person_id = gone;
    SELECT coalesce(array_agg(DISTINCT award.enrolment_id), '{}'), count(*) INTO certified, certificates
      FROM award WHERE award.enrolment_id = ANY(mine);
    SELECT coalesce(array_agg(stored_file.id), '{}') INTO files FROM stored_file
      WHERE NOT EXISTS (SELECT 1 FROM certificate WHERE certificate.file_id = stored_file.id) AND (stored_file.owner_id = gone
        OR EXISTS (SELECT 1 FROM submission WHERE submission.file_id = stored_file.id AND submission.enrolment_id = ANY(mine)));
    subjects := ARRAY[gone::text]
      || ARRAY(SELECT enrolment.id::text FROM enrolment WHERE enrolment.id = ANY(mine) AND NOT enrolment.id = ANY(certified))
      || ARRAY(SELECT attempt.id::text FROM attempt WHERE attempt.enrolment_id = ANY(mine))
      || ARRAY(SELECT submission.id::text FROM submission WHERE submission.enrolment_id = ANY(mine))
      || ARRAY(SELECT prompt_answer.id::text FROM prompt_answer WHERE prompt_answer.enrolment_id = ANY(mine))
      || ARRAY(SELECT check_request.id::text FROM check_request WHERE check_request.enrolment_id = ANY(mine))
      || ARRAY(SELECT sign_in.id::text FROM sign_in WHERE sign_in.person_id = gone);

    PERFORM set_config('stoa.erasing', 'yes', true);
    DELETE FROM review USING submission WHERE review.submission_id = submission.id AND submission.enrolment_id = ANY(mine);
    DELETE FROM submission WHERE submission.enrolment_id = ANY(mine);
    DELETE FROM stored_file WHERE stored_file.id = ANY(files);
    UPDATE stored_file SET owner_id = NULL WHERE stored_file.owner_id = gone;
    DELETE FROM attempt_answer USING attempt WHERE attempt_answer.attempt_id = attempt.id AND attempt.enrolment_id = ANY(mine);
    DELETE FROM attempt WHERE attempt.enrolment_id = ANY(mine);
    DELETE FROM prompt_answer WHERE prompt_answer.enrolment_id = ANY(mine);
    DELETE FROM mark WHERE mark.enrolment_id = ANY(mine);
    DELETE FROM current_mark WHERE current_mark.enrolment_id = ANY(mine);
    DELETE FROM lesson_decision WHERE lesson_decision.enrolment_id = ANY(mine);
    DELETE FROM lesson_progress WHERE lesson_progress.enrolment_id = ANY(mine);
    DELETE FROM check_request WHERE check_request.enrolment_id = ANY(mine);
    DELETE FROM award_exception WHERE award_exception.enrolment_id = ANY(mine)
      AND NOT EXISTS (SELECT 1 FROM award WHERE award.exception_id = award_exception.id);
    DELETE FROM enrolment WHERE enrolment.id = ANY(mine) AND NOT enrolment.id = ANY(certified);
    UPDATE enrolment SET department_id = NULL, state = 'withdrawn' WHERE enrolment.id = ANY(certified);

    DELETE FROM mail_message WHERE lower(mail_message.to_address) = address;
    DELETE FROM joining WHERE lower(joining.email) = address;
    DELETE FROM audit_event WHERE audit_event.actor_id = gone OR audit_event.subject_id = ANY(subjects);
    DELETE FROM one_time_link WHERE one_time_link.person_id = gone;
    DELETE FROM role_grant WHERE role_grant.person_id = gone;
    DELETE FROM sign_in WHERE sign_in.person_id = gone;
    IF certificates = 0 THEN
      DELETE FROM person WHERE person.id = gone;
    ELSE
      -- A certificate hangs on its enrolment; what is left of the person tells nothing.
      UPDATE person SET given_name = '', family_name = '', email = 'gone-' || gone || '@erased.invalid', password_hash = NULL,
        external_id = NULL, department_id = NULL, state = 'closed', version = version + 1 WHERE person.id = gone;
    END IF;
    PERFORM set_config('stoa.erasing', '', true);
  END $$`;
