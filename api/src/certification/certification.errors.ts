import { DomainError } from '../platform/http/domain-error.js';
import { translateConstraints } from '../platform/http/database-problem.js';
import type { CriteriaProblem } from './domain/check-criteria.js';

translateConstraints({
  award_once: 'certification.already-awarded',
  award_exception_second_person: 'certification.second-person',
  state_proposal_second_person: 'certification.second-person',
  state_proposal_open_once: 'certification.proposal-open',
});

/** The criteria of the content cannot be applied; nothing of the content is published. */
export class CriteriaUnusable extends DomainError {
  readonly code = 'certification.criteria-unusable';
  readonly status = 422;
  constructor(
    private readonly programme: string,
    private readonly problems: readonly CriteriaProblem[],
  ) {
    super(`The criteria of ${programme} cannot be used`);
  }
  override get params() {
    return { programme: this.programme, problems: this.problems };
  }
}

/** What is due is no longer what the trainer saw; nothing has been awarded. */
export class CriteriaChanged extends DomainError {
  readonly code = 'certification.criteria-changed';
  readonly status = 409;
  constructor() {
    super('Another version of the criteria is the latest now');
  }
}

export class DueChanged extends DomainError {
  readonly code = 'certification.due-changed';
  readonly status = 409;
  constructor(private readonly due: { certificates: number; people: number }) {
    super('What is due has changed in the meantime');
  }
  override get params() {
    return this.due;
  }
}

/** Somebody among those named has no tier due; carries what the rules found. */
export class NotReady extends DomainError {
  readonly code = 'certification.not-ready';
  readonly status = 422;
  constructor(
    private readonly outcomes: readonly { enrolmentId: string; missing: readonly string[] }[],
  ) {
    super('Not everybody named is ready');
  }
  override get params() {
    return { outcomes: this.outcomes };
  }
}

export class NothingDue extends DomainError {
  readonly code = 'certification.nothing-due';
  readonly status = 409;
  constructor() {
    super('Nothing is due in this cohort');
  }
}

/** A name has letters that the certificate's typefaces cannot print; nothing has been awarded. */
export class LettersOutsideFont extends DomainError {
  readonly code = 'certification.letters-outside-font';
  readonly status = 422;
  constructor(
    private readonly people: readonly { enrolmentId: string; letters: readonly string[] }[],
  ) {
    super('Some names have letters that cannot be printed');
  }
  override get params() {
    return { people: this.people };
  }
}

/** Whoever proposed may not also agree. */
export class SecondPersonNeeded extends DomainError {
  readonly code = 'certification.second-person';
  readonly status = 409;
  constructor() {
    super('A second person has to decide this');
  }
}

export class AlreadyDecided extends DomainError {
  readonly code = 'certification.already-decided';
  readonly status = 409;
  constructor() {
    super('This has been decided already');
  }
}

/** The state cannot follow the present one, e.g. nothing follows revoked. */
export class StateNotPossible extends DomainError {
  readonly code = 'certification.state-not-possible';
  readonly status = 409;
  constructor(private readonly change: { from: string; to: string }) {
    super('This state cannot follow the present one');
  }
  override get params() {
    return this.change;
  }
}

/** A second person has yet to decide about it. */
export class ProposalOpen extends DomainError {
  readonly code = 'certification.proposal-open';
  readonly status = 409;
  constructor() {
    super('A proposal about this award waits to be decided');
  }
}

export class UnknownTier extends DomainError {
  readonly code = 'certification.unknown-tier';
  readonly status = 422;
  constructor() {
    super('The programme has no such tier or criterion');
  }
}

/** The tier is already met or awarded, or an exception for it proposed: no other is needed. */
export class ExceptionNotNeeded extends DomainError {
  readonly code = 'certification.exception-not-needed';
  readonly status = 409;
  constructor() {
    super('No exception is needed for this');
  }
}

export class CheckAlreadyAsked extends DomainError {
  readonly code = 'certification.check-open';
  readonly status = 409;
  constructor() {
    super('A check of this is already being answered');
  }
}

/** The PDF is still being made. */
export class BeingPrepared extends DomainError {
  readonly code = 'certification.being-prepared';
  readonly status = 409;
  constructor() {
    super('The certificate is still being prepared');
  }
  override get retryAfterSeconds() {
    return 2;
  }
}
