export { Cohorts, type CohortFacts, type SessionFacts } from './cohorts.js';
export { CohortsModule } from './cohorts.module.js';
export { CreateCohort, type NewCohort, type NewSession } from './create-cohort.js';
export { EnrolPeople, type NewEnrolment } from './enrol-people.js';
export { isOwnSql, mineSql, moduleIsOpenSql, opensOnSql, ownEnrolmentsSql } from './enrolment-sql.js';
export { Enrolments, type MyEnrolment } from './enrolments.js';
export { Participants, type Participant } from './participants.js';
export { zoneOfSql } from './zone-sql.js';
