import { DomainError } from '../platform/http/domain-error.js';
import { translateConstraints } from '../platform/http/database-problem.js';
import type { ScheduleFault } from './domain/check-schedule.js';
import type { ScheduleChangeFault } from './domain/plan-schedule-change.js';
import type { EnrolmentFault } from './domain/plan-enrolments.js';

translateConstraints({
  enrolment_once: 'cohorts.already-enrolled',
  cohort_slug_once: 'cohorts.slug-taken',
});

export class ProgrammeUnknown extends DomainError {
  readonly code = 'cohorts.programme-unknown';
  readonly status = 422;
  constructor() {
    super('There is no such programme of which a cohort could be opened');
  }
}

export class TrainerUnknown extends DomainError {
  readonly code = 'cohorts.trainer-unknown';
  readonly status = 422;
  constructor() {
    super('Nobody with an open account has this address');
  }
}

/** One class for the faults of a schedule: its kind is the code. */
export class ScheduleRefused extends DomainError {
  readonly code: string;
  readonly status = 422;
  constructor(private readonly fault: ScheduleFault) {
    super('The dates of the cohort do not fit together');
    this.code = `cohorts.${fault.kind}`;
  }
  override get params() {
    return { sessions: 'codes' in this.fault ? this.fault.codes.join(', ') : '' };
  }
}

/** Why a running cohort's schedule cannot be changed like this: its kind is the code. */
export class ScheduleChangeRefused extends DomainError {
  readonly code: string;
  readonly status = 422;
  constructor(
    fault: ScheduleChangeFault | 'somebody-worse',
    private readonly about: { people?: number } = {},
  ) {
    super('The schedule cannot be changed like this');
    this.code = `cohorts.${fault}`;
  }
  override get params() {
    return this.about;
  }
}

/** Rows are named by their place in the list, because addresses are personal. */
export class EnrolmentsRefused extends DomainError {
  readonly code = 'cohorts.enrolments-refused';
  readonly status = 422;
  constructor(private readonly rows: { row: number; fault: EnrolmentFault }[]) {
    super('Some of these people cannot be enrolled');
  }
  override get params() {
    return { rows: this.rows };
  }
}
