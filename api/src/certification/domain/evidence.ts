import type { CalendarDate } from '../../shared/calendar-date.js';
import type { Instant } from '../../shared/instant.js';
import type { RecordedAwardState } from './award-status.js';

/**
 * Everything the rules look at for one enrolment, as plain data: what the gatherer returns is exactly what the rules take.
 * It lists what was planned beside what was done, so that "still possible" can be worked out. No order is assumed.
 */
export interface Evidence {
  readonly cohort: CohortTerms;
  readonly sessions: readonly PlannedSession[];
  readonly prompts: readonly PromptEvidence[];
  readonly modules: readonly ModuleEvidence[];
  readonly quizzes: readonly QuizEvidence[];
  readonly assignments: readonly AssignmentEvidence[];
  readonly deliveries: readonly DeliveryEvidence[];
  readonly awards: readonly HeldAward[];
}

export interface CohortTerms {
  readonly zone: string;
  /** The last day on which evidence counts; it ends as the next day begins in the cohort's zone. */
  readonly evidenceClosesOn: CalendarDate;
}

/** The current mark; `late` counts as attended, `excused` alone does not. */
export type Mark = 'present' | 'late' | 'excused' | 'absent' | 'made_up';

export interface PlannedSession {
  readonly id: string;
  readonly code: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly cancelled: boolean;
  /** It came to the plan of the programme while the cohort was running. */
  readonly added: boolean;
  /** Null: nobody has marked this person yet. A session that ended marks nobody. */
  readonly mark: Mark | null;
  readonly mode: 'room' | 'online' | null;
  /**
   * What was agreed for an excused absence: `make-up` may be made up without the limit, `deferred` may be attended in a
   * later run, also after this cohort's evidence has closed. Why it was excused is not recorded.
   */
  readonly arrangement: 'none' | 'make-up' | 'deferred';
}

/** One a prompt that exists, answered or not. */
export interface PromptEvidence {
  readonly module: string;
  /** Its place in the programme. */
  readonly position: number;
  readonly answeredOn: CalendarDate | null;
}

/** One a module that exists, completed or not. */
export interface ModuleEvidence {
  readonly module: string;
  readonly position: number;
  /** What its lessons and task are planned to take, outside sessions. */
  readonly minutes: number;
  readonly completedOn: CalendarDate | null;
}

export type Origin = 'online' | 'paper';

export interface QuizEvidence {
  readonly quiz: string;
  readonly attempts: readonly AttemptEvidence[];
  /** Each reopening by a trainer gives one more attempt, from that moment, without waiting. */
  readonly reopenedAt: readonly Instant[];
}

export type AttemptEvidence = OpenAttempt | SubmittedAttempt;

export interface OpenAttempt {
  readonly state: 'open';
  readonly number: number;
  readonly origin: Origin;
}

export interface SubmittedAttempt {
  readonly state: 'submitted';
  readonly number: number;
  readonly origin: Origin;
  readonly right: number;
  /** Usually what the criterion says; fewer where a question was withdrawn. */
  readonly of: number;
  readonly submittedAt: Instant;
}

export interface AssignmentEvidence {
  readonly assignment: string;
  /** How many resubmissions the programme allows. */
  readonly resubmissions: number;
  readonly submissions: readonly SubmissionEvidence[];
}

export interface SubmissionEvidence {
  readonly number: number;
  readonly submittedOn: CalendarDate;
  /** Null: its readers have not agreed yet. */
  readonly agreed: AgreedPoints | null;
  /** Last day for the next submission, should this one fail; null: until evidence closes. */
  readonly resubmitBy: CalendarDate | null;
}

/** The sum over the readers that counted. */
export interface AgreedPoints {
  readonly points: number;
  readonly readers: number;
  readonly zeroLines: readonly string[];
}

export interface DeliveryEvidence {
  readonly id: string;
  readonly kind: 'practice' | 'observed';
  readonly deliveredOn: CalendarDate;
  /** What the observation form came to; `awaiting` while observers have still to write. */
  readonly state: 'awaiting' | 'passed' | 'not-passed';
}

export interface HeldAward {
  readonly programme: string;
  readonly tier: string;
  /** Its states as recorded, oldest first. */
  readonly recorded: readonly RecordedAwardState[];
  /** The first moment it is no longer valid; null: it does not run out. */
  readonly expiresAt: Instant | null;
}

/** Of somebody who has just enrolled in a cohort in which nothing is planned yet. */
export function noEvidence(cohort: CohortTerms): Evidence {
  return {
    cohort,
    sessions: [],
    prompts: [],
    modules: [],
    quizzes: [],
    assignments: [],
    deliveries: [],
    awards: [],
  };
}
