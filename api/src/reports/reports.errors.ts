import { translateConstraints } from '../platform/http/database-problem.js';
import { DomainError } from '../platform/http/domain-error.js';
import { five } from '../shared/five.js';

translateConstraints({ learning_gained_once: 'reports.gain-made' });

/** Figures of fewer than five people would speak of somebody. */
export class TooFewPaired extends DomainError {
  readonly code = 'reports.gain-too-few';
  readonly status = 409;
  constructor() {
    super('Fewer than five people sat both');
  }
  override get params() {
    return { five };
  }
}

/** Made once: from the difference of two, somebody between them could be told. */
export class GainMade extends DomainError {
  readonly code = 'reports.gain-made';
  readonly status = 409;
  constructor() {
    super('The figures of this cohort have been made');
  }
}

/** Somebody sat, left or was recorded since the page was read. */
export class PairedChanged extends DomainError {
  readonly code = 'reports.gain-changed';
  readonly status = 409;
  constructor(readonly people: number) {
    super('It is another number of people now');
  }
  override get params() {
    return { people: this.people };
  }
}

export class GainNotMade extends DomainError {
  readonly code = 'reports.gain-not-made';
  readonly status = 409;
  constructor() {
    super('The figures of this cohort have not been made yet');
  }
}
