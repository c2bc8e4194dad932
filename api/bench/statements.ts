/** Statements that several units share, as the application sends them. */

export const signInStatement = `SELECT sign_in.id AS "signInId", person.id AS "personId", person.locale, sign_in.last_seen_at AS "lastSeenAt",
   coalesce((SELECT json_agg(json_build_object('role', role_grant.role, 'scopeKind', role_grant.scope_kind,
     'scopeId', role_grant.scope_id)) FROM role_grant WHERE role_grant.person_id = person.id), '[]'::json) AS grants
 FROM sign_in JOIN person ON person.id = sign_in.person_id
 WHERE sign_in.token_hash = $1 AND sign_in.expires_at > $2 AND person.state = 'active'`;

const enrolment = `enrolment.id, enrolment.person_id AS "personId", enrolment.cohort_id AS "cohortId", cohort.slug AS "cohortSlug",
  cohort.programme_id AS "programmeId", cohort.programme_version_id AS "programmeVersionId",
  enrolment.criteria_version_id AS "criteriaVersionId", cohort.zone, cohort.locale,
  cohort.evidence_closes_on AS "evidenceClosesOn", enrolment.state, enrolment.enrolled_on AS "enrolledOn"`;

export const mineStatement = `SELECT ${enrolment} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
 WHERE enrolment.person_id = $1 AND ($2::text IS NULL OR cohort.slug = $2)
 ORDER BY enrolment.state = 'active' DESC, cohort.ends_on DESC, cohort.starts_on DESC, enrolment.id DESC LIMIT 1`;

export const ownEnrolments = `SELECT ${enrolment} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.person_id = $2`;

export const enrolmentsStatement = `SELECT ${enrolment} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
 WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active' ORDER BY enrolment.id`;

const cohort = `cohort.id, cohort.slug, cohort.title, cohort.programme_id AS "programmeId",
  cohort.programme_version_id AS "programmeVersionId", cohort.criteria_version_id AS "criteriaVersionId", cohort.zone, cohort.locale,
  cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.evidence_closes_on AS "evidenceClosesOn", cohort.synthetic`;

export const cohortsQuery = `SELECT ${cohort} FROM cohort`;

const session = `session.id, session.code, session.title, session.module_id AS "moduleId", session.starts_at AS "startsAt",
  session.ends_at AS "endsAt", session.mode, session.place, session.join_url AS "joinUrl", session.state, session.version`;

const withSessions = `${cohort},
   (SELECT coalesce(json_agg(held), '[]'::json) FROM (SELECT ${session} FROM session WHERE session.cohort_id = cohort.id
     ORDER BY session.starts_at, session.id) AS held) AS sessions`;

export const scheduleStatement = `SELECT ${withSessions} FROM cohort WHERE cohort.slug = $1`;

export const descriptionStatement = `SELECT ${withSessions},
   (SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active') AS enrolled
 FROM cohort WHERE cohort.slug = $1`;

export const opensValue = (cohortId: string) =>
  `(SELECT coalesce(json_object_agg(cohort_module.module_id, cohort_module.opens_on), '{}'::json) FROM cohort_module
    WHERE cohort_module.cohort_id = ${cohortId})`;

export const handedInQuery = `SELECT submission.id, submission.enrolment_id AS "enrolmentId", submission.assignment_version_id AS "assignmentVersionId",
   assignment.slug AS "assignmentSlug", submission.number, submission.submitted_on AS "submittedOn",
   review.reader_id AS "readerId", review.agreed, review.lines, review.reviewed_at AS "reviewedAt"
 FROM submission JOIN assignment ON assignment.id = submission.assignment_id
 LEFT JOIN review ON review.submission_id = submission.id WHERE submission.state = 'submitted'`;

export const auditStatement = `INSERT INTO audit_event (id, at, actor_id, action, subject_type, subject_id, cohort_id, request_id, before, after)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
