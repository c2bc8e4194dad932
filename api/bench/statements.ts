/** Statements that several units share, as the application sends them. */

export const signInStatement = `SELECT sign_in.id AS "signInId", person.id AS "personId", person.locale, sign_in.last_seen_at AS "lastSeenAt",
   coalesce((SELECT json_agg(json_build_object('role', role_grant.role, 'scopeKind', role_grant.scope_kind,
     'scopeId', role_grant.scope_id)) FROM role_grant WHERE role_grant.person_id = person.id), '[]'::json) AS grants
 FROM sign_in JOIN person ON person.id = sign_in.person_id
 WHERE sign_in.token_hash = $1 AND sign_in.expires_at > $2 AND person.state = 'active'`;

const enrolment = `enrolment.id, enrolment.person_id AS "personId", enrolment.cohort_id AS "cohortId", cohort.slug AS "cohortSlug",
  cohort.programme_id AS "programmeId", cohort.programme_version_id AS "programmeVersionId",
  enrolment.criteria_version_id AS "criteriaVersionId", cohort.zone, cohort.locale,
  cohort.evidence_closes_on AS "evidenceClosesOn", enrolment.state`;

export const mineStatement = `SELECT ${enrolment} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
 WHERE enrolment.person_id = $1 AND ($2::text IS NULL OR cohort.slug = $2)
 ORDER BY enrolment.state = 'active' DESC, cohort.ends_on DESC, cohort.starts_on DESC, enrolment.id DESC LIMIT 1`;

export const ownEnrolments = `SELECT ${enrolment} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.person_id = $2`;

export const enrolmentsStatement = `SELECT ${enrolment} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
 WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active' ORDER BY enrolment.id`;

const cohort = `cohort.id, cohort.slug, cohort.title, cohort.programme_id AS "programmeId",
  cohort.programme_version_id AS "programmeVersionId", cohort.criteria_version_id AS "criteriaVersionId", cohort.zone, cohort.locale,
  cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.evidence_closes_on AS "evidenceClosesOn", cohort.synthetic`;

export const cohortBySlugStatement = `SELECT ${cohort} FROM cohort WHERE cohort.slug = $1`;
export const cohortByIdStatement = `SELECT ${cohort} FROM cohort WHERE cohort.id = $1`;

export const sessionsStatement = `SELECT session.id, session.code, session.title, session.module_id AS "moduleId", session.starts_at AS "startsAt",
   session.ends_at AS "endsAt", session.mode, session.place, session.join_url AS "joinUrl", session.state, session.version
 FROM session WHERE session.cohort_id = $1 ORDER BY session.starts_at, session.id`;

export const enrolmentIdsStatement = `SELECT enrolment.id FROM enrolment WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'`;

export const promptsStatement = `SELECT prompt_answer.enrolment_id AS "enrolmentId", prompt.id AS "promptId", prompt.module_id AS "moduleId",
   prompt_answer.answered_on AS "answeredOn"
 FROM prompt_answer JOIN prompt ON prompt.id = prompt_answer.prompt_id
 WHERE prompt_answer.enrolment_id = ANY($1::uuid[]) AND prompt_answer.state = 'answered'`;

export const attemptsStatement = `SELECT attempt.enrolment_id AS "enrolmentId", quiz.slug AS "quizSlug", attempt.number, attempt.state, attempt.origin,
   attempt.right_count AS right, attempt.of_count AS of, attempt.submitted_at AS "submittedAt", attempt.sat_on AS "satOn"
 FROM attempt JOIN quiz ON quiz.id = attempt.quiz_id
 WHERE attempt.enrolment_id = ANY($1::uuid[]) ORDER BY attempt.enrolment_id, quiz.slug, attempt.number`;

export const submissionsStatement = `SELECT submission.id, submission.enrolment_id AS "enrolmentId", submission.assignment_id AS "assignmentId",
   submission.assignment_version_id AS "assignmentVersionId", assignment.slug AS "assignmentSlug", submission.number, submission.state,
   submission.origin, submission.text, submission.submitted_on AS "submittedOn", submission.version,
   (SELECT cohort.zone FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.id = submission.enrolment_id) AS zone,
   (SELECT json_build_object('id', stored_file.id, 'fileName', stored_file.file_name, 'bytes', stored_file.bytes,
      'mediaType', stored_file.media_type) FROM stored_file WHERE stored_file.id = submission.file_id) AS file,
   coalesce((SELECT json_agg(json_build_object('readerId', review.reader_id, 'agreed', review.agreed, 'lines', review.lines,
      'total', review.total, 'comment', review.comment, 'reviewedAt', review.reviewed_at) ORDER BY review.reviewed_at, review.id)
      FROM review WHERE review.submission_id = submission.id), '[]'::json) AS reviews
 FROM submission JOIN assignment ON assignment.id = submission.assignment_id
 WHERE submission.enrolment_id = ANY($1::uuid[]) ORDER BY submission.number, submission.id`;

export const auditStatement = `INSERT INTO audit_event (id, at, actor_id, action, subject_type, subject_id, cohort_id, request_id, before, after)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
