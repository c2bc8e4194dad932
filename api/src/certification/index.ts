export { AwardDue, type AwardedBatch, type AwardOrder } from './award-due.js';
export { AwardRecords, awardStateSql, stateOf, type AwardRecord } from './award-records.js';
export { CertificationModule } from './certification.module.js';
export { CriteriaVersions } from './criteria-versions.js';
export type { CriteriaVersion } from './domain/criterion.js';
export type { TierOutcome } from './domain/evaluate-criteria.js';
export type { NextStep, Outcome } from './domain/outcome.js';
export { NextStepView, TierNameView } from './certification.dto.js';
export { Outcomes, type Judged } from './outcomes.js';
