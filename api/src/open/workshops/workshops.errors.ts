import { DomainError } from '../../platform/http/domain-error.js';
import type { Door } from '../domain/workshop-door.js';

abstract class WorkshopConflict extends DomainError {
  readonly status = 409;
}
abstract class WorkshopRefusal extends DomainError {
  readonly status = 422;
}

/** The day, or how long the list is kept, cannot be. */
export class WorkshopDaysRefused extends WorkshopRefusal {
  readonly code: string;
  constructor(refused: string) {
    super('There can be no workshop on that day, or its list cannot be kept so long');
    this.code = `workshops.${refused}`;
  }
}

export class WorkshopPlanUnknown extends WorkshopRefusal {
  readonly code = 'workshops.plan-unknown';
  constructor() {
    super('There is no such plan');
  }
}

/** Only those who may hold a workshop can be said to hold it. */
export class HolderUnknown extends WorkshopRefusal {
  readonly code = 'workshops.holder-unknown';
  constructor() {
    super('That person can hold no workshop');
  }
}

/** Whoever has checked in was told when the list is deleted. */
export class DaySettled extends WorkshopConflict {
  readonly code = 'workshops.day-settled';
  constructor() {
    super('The day cannot be changed any more: people have checked in');
  }
}

/** Check-in is not open: too early, too late, or closed by the facilitator. */
export class DoorNotOpen extends WorkshopConflict {
  readonly code = 'workshops.door-not-open';
  constructor(readonly door: Door) {
    super('Nobody can check in just now');
  }
}

export class ListFull extends WorkshopConflict {
  readonly code = 'workshops.list-full';
  constructor(private readonly most: number) {
    super('The list holds no further entries');
  }
  override get params() {
    return { most: this.most };
  }
}

/** The list has been deleted, as was promised. */
export class ListDeleted extends WorkshopConflict {
  readonly code = 'workshops.list-deleted';
  constructor() {
    super('The list of this workshop has been deleted');
  }
}

export type NameFault = 'missing' | 'too-long' | 'unprintable';

/** The name cannot stand on a letter. */
export class NameRefused extends WorkshopRefusal {
  readonly code: string;
  /** @param letters that could not be printed; letters alone, never the name */
  constructor(
    readonly fault: NameFault,
    readonly letters: readonly string[] = [],
  ) {
    super('This cannot stand on a letter');
    this.code = `workshops.name-${fault}`;
  }
  override get params() {
    return { letters: this.letters.join(' ') };
  }
}

/** No names are kept of young people. */
export class NoNamesHere extends WorkshopConflict {
  readonly code = 'workshops.no-names';
  constructor() {
    super('No names are taken in this workshop');
  }
}

export class HeadcountIsOfNames extends WorkshopConflict {
  readonly code = 'workshops.counted-by-names';
  constructor() {
    super('Where there are names, they are counted');
  }
}

export class NotBegun extends WorkshopConflict {
  readonly code = 'workshops.not-begun';
  constructor() {
    super('Who was there can be confirmed once the workshop has begun');
  }
}

export class NotOver extends WorkshopConflict {
  readonly code = 'workshops.not-over';
  constructor() {
    super('Letters can be had when the workshop is over');
  }
}

export class NobodyConfirmed extends WorkshopConflict {
  readonly code = 'workshops.nobody-confirmed';
  constructor() {
    super('Nobody has been confirmed yet');
  }
}

/** What is struck off, or is itself the same as another, stands for nobody. */
export class NotTheSame extends WorkshopConflict {
  readonly code = 'workshops.not-the-same';
  constructor() {
    super('These two entries cannot be one person');
  }
}
