import { translateConstraints } from '../platform/http/database-problem.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { RecordRefusal } from './domain/may-record-attempt.js';
import type { StartRefusal } from './domain/may-start-attempt.js';

translateConstraints({
  attempt_within_limit: 'quiz.attempt-limit-reached',
  attempt_spacing_kept: 'quiz.too-soon',
  attempt_number_once: 'quiz.attempt-number-taken',
  attempt_open_once: 'quiz.attempt-open',
  attempt_submitted_stays: 'quiz.attempt-closed',
});

const words = {
  'quiz.outline': 'This quiz is still being written',
  'quiz.withdrawn': 'Who has left the cohort cannot sit its quizzes',
  'quiz.baseline-over':
    'The beginning is over, so these questions would not show where somebody started',
  'quiz.attempt-limit-reached': 'No attempts are left for this quiz',
  'quiz.evidence-closed': 'Evidence for this cohort has closed, so an attempt would not count',
  'quiz.too-soon': 'The next attempt may begin later',
  'quiz.result-impossible':
    'There cannot be more right answers than questions, nor fewer than none',
  'quiz.sat-in-future': 'The day it was sat lies in the future',
  'quiz.attempt-number-taken': 'There is an attempt with this number already',
  'quiz.too-close': 'It is too close to another attempt',
} satisfies Record<StartRefusal['code'] | RecordRefusal['code'], string>;

const formErrors: readonly string[] = ['quiz.result-impossible', 'quiz.sat-in-future'];

/** The answer of a domain rule, as a refusal: its code, and its other fields as params; of a pile, whose sheet it was. */
export class QuizRefusal extends DomainError {
  readonly code: string;
  readonly status: number;
  private readonly details: Record<string, unknown>;

  constructor({ code, ...details }: (StartRefusal | RecordRefusal) & { enrolmentId?: string }) {
    super(words[code]);
    this.code = code;
    this.status = formErrors.includes(code) ? 422 : 409;
    this.details = details;
  }

  override get params() {
    return this.details;
  }
}

export class AttemptClosed extends DomainError {
  readonly code = 'quiz.attempt-closed';
  readonly status = 409;
  constructor() {
    super('This attempt has been handed in');
  }
}

/** What was saved before is kept and will be graded. */
export class DeadlinePassed extends DomainError {
  readonly code = 'quiz.deadline-passed';
  readonly status = 409;
  constructor(readonly deadlineAt: Date) {
    super('The time for this attempt is over');
  }
  override get params() {
    return { deadlineAt: this.deadlineAt };
  }
}

/** Another device was quicker with this number; read the attempt again and go on after its last one. */
export class SeqUsed extends DomainError {
  readonly code = 'quiz.seq-used';
  readonly status = 409;
  constructor(readonly lastSeq: number) {
    super('Another answer has been saved under this number');
  }
  override get params() {
    return { lastSeq: this.lastSeq };
  }
}

export class NotOnPaper extends DomainError {
  readonly code = 'quiz.not-on-paper';
  readonly status = 422;
  constructor() {
    super('This paper has no such question, or the question no such answer');
  }
}

/** Keys and reasons stay here until the paper has been handed in. */
export class AttemptStillOpen extends DomainError {
  readonly code = 'quiz.attempt-open';
  readonly status = 409;
  constructor() {
    super('The attempt has not been handed in yet');
  }
}

/** A paper attempt has a result, but no questions that could be shown. */
export class NothingToReview extends DomainError {
  readonly code = 'quiz.sat-on-paper';
  readonly status = 409;
  constructor() {
    super('This attempt was sat on paper');
  }
}
