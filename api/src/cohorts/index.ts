export {
  Cohorts,
  cohortsSql,
  type CohortFacts,
  type CohortSchedule,
  type LockedSession,
  type SessionFacts,
} from './cohorts.js';
export { ChangeSchedule } from './change-schedule.js';
export { ProgrammeUnknown, ScheduleChangeRefused, ScheduleRefused } from './cohorts.errors.js';
export { CohortsModule } from './cohorts.module.js';
export { canChangePlan, canMoveSessions, canOpenCohorts, canSeeOpening } from './cohorts.policy.js';
export { CreateCohort, type NewCohort, type NewSession } from './create-cohort.js';
export { checkSchedule, type Schedule } from './domain/check-schedule.js';
export {
  planScheduleChange,
  type ChangedSchedule,
  type ScheduleChange,
  type ScheduledSession,
  type SessionTimes,
} from './domain/plan-schedule-change.js';
export { PlanView } from './materials.dto.js';
export { planView } from './materials.queries.js';
export { modulesOpening } from './domain/modules-opening.js';
export { EnrolPeople, type NewEnrolment } from './enrol-people.js';
export {
  isOwnSql,
  programmeVersionOfSql,
  mineSql,
  moduleIsOpenSql,
  opensOnSql,
  ownEnrolmentsSql,
  takesPartSql,
} from './enrolment-sql.js';
export { Enrolments, type MyEnrolment } from './enrolments.js';
export { OfferCohort } from './offer-cohort.js';
export { OpenCohorts, type OpenCohort } from './open-cohorts.js';
export { OpenCohortBody, OpenedCohortView } from './opening.dto.js';
export { ScheduleChangeBody, ScheduleChangesView } from './schedule-changes.dto.js';
export { ScheduleChangesQueries } from './schedule-changes.queries.js';
export { Participants, type Participant } from './participants.js';
export { zoneOfSql } from './zone-sql.js';
