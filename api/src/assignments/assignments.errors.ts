import { DomainError } from '../platform/http/domain-error.js';
import { translateConstraints } from '../platform/http/database-problem.js';
import type { HandInRefusal } from './domain/may-hand-in.js';

translateConstraints({
  prompt_answer_once: 'assignments.already-written',
  submission_number_once: 'assignments.number-taken',
  review_once: 'assignments.already-reviewed',
});

export class EvidenceClosed extends DomainError {
  readonly code = 'assignments.evidence-closed';
  readonly status = 409;
  constructor(private readonly closedOn: string) {
    super('Evidence has closed for this cohort');
  }
  override get params() {
    return { closedOn: this.closedOn };
  }
}

export class TooFewWords extends DomainError {
  readonly code = 'assignments.too-few-words';
  readonly status = 422;
  constructor(
    private readonly words: number,
    private readonly atLeast: number,
  ) {
    super('An answer needs more words than this');
  }
  override get params() {
    return { words: this.words, atLeast: this.atLeast };
  }
}

export class TooManyWords extends DomainError {
  readonly code = 'assignments.too-many-words';
  readonly status = 422;
  constructor(
    private readonly words: number,
    private readonly atMost: number,
  ) {
    super('An answer may not be as long as this');
  }
  override get params() {
    return { words: this.words, atMost: this.atMost };
  }
}

const titles: Record<Exclude<HandInRefusal, 'evidence-closed'>, string> = {
  'awaiting-result': 'It has been handed in and is with its readers',
  'already-passed': 'It has passed; there is nothing more to hand in',
  'no-resubmission-left': 'No resubmission is left',
  'resubmission-too-late': 'The days for a resubmission have run out',
};

/** Nothing can be written or handed in just now; the code says why. */
export class NotToHandIn extends DomainError {
  readonly code: string;
  readonly status = 409;
  constructor(refusal: Exclude<HandInRefusal, 'evidence-closed'>) {
    super(titles[refusal]);
    this.code = `assignments.${refusal}`;
  }
}

export class NothingWritten extends DomainError {
  readonly code = 'assignments.nothing-written';
  readonly status = 422;
  constructor() {
    super('There is neither a text nor a file to hand in');
  }
}

/** The bytes are none of the kinds we take, whatever the name says. */
export class FileKindRefused extends DomainError {
  readonly code = 'assignments.file-kind';
  readonly status = 422;
  constructor() {
    super('This kind of file is not taken');
  }
}

export class OwnSubmission extends DomainError {
  readonly code = 'assignments.own-submission';
  readonly status = 403;
  constructor() {
    super('Nobody marks their own work');
  }
}

export class AlreadyReviewed extends DomainError {
  readonly code = 'assignments.already-reviewed';
  readonly status = 409;
  constructor() {
    super('A reader reads a submission once');
  }
}

/** The readers agreed on paper; a further reading would not count. */
export class AgreedOnPaper extends DomainError {
  readonly code = 'assignments.agreed-on-paper';
  readonly status = 409;
  constructor() {
    super('Its result was agreed on paper');
  }
}

/** Days on which something done on paper cannot count: after evidence closed, or still to come. */
export class PaperDayImpossible extends DomainError {
  readonly code = 'assignments.paper-day';
  readonly status = 422;
  constructor(private readonly days: readonly string[]) {
    super('Something done on paper counts until evidence closes, and not ahead of time');
  }
  override get params() {
    return { days: this.days };
  }
}

/** The person has handed in under this number already. */
export class NumberTaken extends DomainError {
  readonly code = 'assignments.number-taken';
  readonly status = 409;
  constructor() {
    super('There is a submission with this number already');
  }
}
