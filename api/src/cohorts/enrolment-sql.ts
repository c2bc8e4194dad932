/**
 * Parts of statements for features to the right, so that a hot read or write stays one statement and the tables stay ours. Arguments
 * are SQL: parameters such as `$1`, or columns; never values.
 */

export const enrolmentColumns = `enrolment.id, enrolment.person_id AS "personId", enrolment.cohort_id AS "cohortId", cohort.slug AS "cohortSlug",
  cohort.programme_id AS "programmeId", cohort.programme_version_id AS "programmeVersionId",
  enrolment.criteria_version_id AS "criteriaVersionId", cohort.zone, cohort.locale,
  cohort.evidence_closes_on AS "evidenceClosesOn", enrolment.enrolled_on AS "enrolledOn", enrolment.state`;

/** A query for a person's enrolment, at most one row shaped like `MyEnrolment`: in the cohort asked for, else the active, else the latest. */
export const mineSql = (personId: string, cohortSlug: string) =>
  `SELECT ${enrolmentColumns} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
   WHERE enrolment.person_id = ${personId} AND (${cohortSlug}::text IS NULL OR cohort.slug = ${cohortSlug})
   ORDER BY enrolment.state = 'active' DESC, cohort.ends_on DESC, cohort.starts_on DESC, enrolment.id DESC LIMIT 1`;

/** A query for all enrolments of a person, rows shaped like `MyEnrolment`. */
export const ownEnrolmentsSql = (personId: string) =>
  `SELECT ${enrolmentColumns} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.person_id = ${personId}`;

/** A condition: this enrolment is this person's own. */
export const isOwnSql = (enrolmentId: string, personId: string) =>
  `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.id = ${enrolmentId} AND enrolment.person_id = ${personId})`;

/** A value: the programme version that an enrolment's cohort pins. */
export const programmeVersionOfSql = (enrolmentId: string) =>
  `(SELECT cohort.programme_version_id FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.id = ${enrolmentId})`;

/** A condition: this enrolment is one of the cohort's, and not withdrawn. */
export const takesPartSql = (enrolmentId: string, cohortId: string) =>
  `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.id = ${enrolmentId} AND enrolment.cohort_id = ${cohortId} AND enrolment.state = 'active')`;

/** A value: module id → day from which the cohort may study it, as a JSON object. */
export const opensOnSql = (cohortId: string) =>
  `(SELECT coalesce(json_object_agg(cohort_module.module_id, cohort_module.opens_on), '{}'::json) FROM cohort_module
    WHERE cohort_module.cohort_id = ${cohortId})`;

/** A condition: the cohort may study this module by now, on the day it is in its zone. */
export const moduleIsOpenSql = (cohortId: string, moduleId: string, now: string) =>
  `EXISTS (SELECT 1 FROM cohort_module JOIN cohort ON cohort.id = cohort_module.cohort_id
    WHERE cohort_module.cohort_id = ${cohortId} AND cohort_module.module_id = ${moduleId}
      AND cohort_module.opens_on <= (${now}::timestamptz AT TIME ZONE cohort.zone)::date)`;
