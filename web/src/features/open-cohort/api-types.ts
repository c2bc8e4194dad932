import type { Body, Reply } from '../../lib/api-types.js';

export type ProgrammeOffered = Reply<'/programmes-offered', 'get'>['items'][number];
export type Proposal = Reply<'/cohort-proposal', 'get'>;
export type ProposedSession = Proposal['sessions'][number];
export type NewCohort = Body<'/cohorts', 'post'>;
export type PersonToEnrol = Body<'/cohorts/{slug}/enrolments', 'post'>['people'][number];
export type EnrolmentPlan = Reply<'/cohorts/{slug}/enrolment-plan', 'post'>;
export type PlannedEnrolment = EnrolmentPlan['people'][number];
export type Enrolled = Reply<'/cohorts/{slug}/enrolments', 'post'>;
export type Trainer = Reply<'/cohorts/{slug}/trainers', 'get'>['items'][number];
export type CohortOffer = Reply<'/cohorts/{slug}/offer', 'get'>;
export type CohortOfferChange = Body<'/cohorts/{slug}/offer', 'put'>;
