import { DomainError } from '../../platform/http/domain-error.js';

abstract class GroupConflict extends DomainError {
  readonly status = 409;
}

/** The group is over; what it said can still be read. */
export class GroupClosed extends GroupConflict {
  readonly code = 'groups.closed';
  constructor() {
    super('This group is closed');
  }
}

/** The facilitator lets no further phones in. */
export class DoorClosed extends GroupConflict {
  readonly code = 'groups.door-closed';
  constructor() {
    super('No further phones are let in');
  }
}

export class GroupFull extends GroupConflict {
  readonly code = 'groups.full';
  constructor(private readonly most: number) {
    super('There are as many phones as a group can have');
  }
  override get params() {
    return { most: this.most };
  }
}

/** It was closed while the phone was choosing or had no network: what it sends now does not count. */
export class ActivityNotOpen extends GroupConflict {
  readonly code = 'groups.not-open';
  constructor() {
    super('This is not open; what was sent does not count');
  }
}

export class MoreVotesThanPhones extends GroupConflict {
  readonly code = 'groups.more-votes-than-phones';
  constructor() {
    super('Every phone of the group has chosen already');
  }
}

export class BoardFull extends GroupConflict {
  readonly code = 'groups.board-full';
  constructor() {
    super('The board holds no further notes');
  }
}

/** What was closed was counted, and its single votes are gone. */
export class ActivityOver extends GroupConflict {
  readonly code = 'groups.activity-over';
  constructor() {
    super('What has been closed cannot be opened again');
  }
}

/** The city answers once, and to all. */
export class AlreadyAnswered extends GroupConflict {
  readonly code = 'groups.already-answered';
  constructor() {
    super('The city’s answer has been published already');
  }
}

export class NotYetClosed extends GroupConflict {
  readonly code = 'groups.not-closed';
  constructor() {
    super('A group is answered when it is over');
  }
}

export class AnswersMissing extends DomainError {
  readonly code = 'groups.answers-missing';
  readonly status = 422;
  constructor(private readonly notes: readonly string[]) {
    super('Each recommendation is owed a yes, a no or a later, with its reason');
  }
  override get params() {
    return { notes: this.notes };
  }
}

export class DaysRefused extends DomainError {
  readonly status = 422;
  readonly code: string;
  constructor(refused: string) {
    super('The answer or the deletion cannot be on that day');
    this.code = `groups.${refused}`;
  }
}

export class PlanUnknown extends DomainError {
  readonly code = 'groups.plan-unknown';
  readonly status = 422;
  constructor() {
    super('There is no such plan');
  }
}

export class ChoiceUnknown extends DomainError {
  readonly code = 'groups.choice-unknown';
  readonly status = 422;
  constructor() {
    super('This cannot be chosen here');
  }
}

export class TooManyActivities extends GroupConflict {
  readonly code = 'groups.too-many-activities';
  constructor(private readonly most: number) {
    super('A workshop has no time for more');
  }
  override get params() {
    return { most: this.most };
  }
}

export class OptionsRefused extends DomainError {
  readonly code = 'groups.options-refused';
  readonly status = 422;
  constructor() {
    super('Corners and dots need two to eight things to choose among, and nothing else has any');
  }
}
