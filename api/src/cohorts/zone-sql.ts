/** A value for statements of features to the right: the zone in which an enrolment's days are counted. The argument is SQL, never a value. */
export const zoneOfSql = (enrolmentId: string) =>
  `(SELECT cohort.zone FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.id = ${enrolmentId})`;
