import { DomainError } from '../platform/http/domain-error.js';

/** The cohort studies this module later, or it has no day yet. */
export class ModuleNotOpen extends DomainError {
  readonly code = 'study.module-not-open';
  readonly status = 409;
  constructor(readonly opensOn: string | null) {
    super('This module is not open yet');
  }
  override get params() {
    return { opensOn: this.opensOn };
  }
}

export class UnknownScreen extends DomainError {
  readonly code = 'study.unknown-screen';
  readonly status = 422;
  constructor() {
    super('The lesson has no such screen');
  }
}

export class UnknownChoice extends DomainError {
  readonly code = 'study.unknown-choice';
  readonly status = 422;
  constructor() {
    super('This screen offers no such choice');
  }
}
