import { DomainError } from '../../platform/http/domain-error.js';

/** It comes along once: what came first stays. */
export class TakenAlongAlready extends DomainError {
  readonly code = 'self-study.taken-along-already';
  readonly status = 409;
  constructor() {
    super('Progress has been taken along into this account already');
  }
}

/** The lesson or quiz has changed since it was opened. */
export class NotAsPublished extends DomainError {
  readonly code = 'self-study.not-as-published';
  readonly status = 422;
  constructor() {
    super('This lesson or quiz has no such screen, choice or question');
  }
}
