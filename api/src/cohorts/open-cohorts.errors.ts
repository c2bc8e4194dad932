import { DomainError } from '../platform/http/domain-error.js';

/** It is by invitation, or its time is over. */
export class NotOpenToAll extends DomainError {
  readonly code = 'cohorts.not-open';
  readonly status = 409;
  constructor() {
    super('This cohort is not open to all, or it is over');
  }
}

export class NoPlaceLeft extends DomainError {
  readonly code = 'cohorts.no-place-left';
  readonly status = 409;
  constructor(private readonly places: number) {
    super('All places of this cohort are taken');
  }
  override get params() {
    return { places: this.places };
  }
}

/** An account asks for a name and for an age; young people are asked for neither. */
export class NotForYoungPeople extends DomainError {
  readonly code = 'cohorts.not-for-young-people';
  readonly status = 409;
  constructor() {
    super(
      'A cohort for young people is not joined by account; a group under a code needs no names',
    );
  }
}

/** Whoever was enrolled by the city asks the city. */
export class NotYoursToLeave extends DomainError {
  readonly code = 'cohorts.not-yours-to-leave';
  readonly status = 409;
  constructor() {
    super('Only a cohort that is open to all can be left without asking');
  }
}
