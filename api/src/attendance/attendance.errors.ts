import { DomainError } from '../platform/http/domain-error.js';
import { translateConstraints } from '../platform/http/database-problem.js';
import type { AttendanceMode, Arrangement, Cell, Mark } from './domain/mark.js';

translateConstraints({ mark_pk: 'attendance.mark-changed' });

/** A cell that somebody else has marked since it was read, with what stands there now; nothing stands there: seq 0. */
export type ChangedMark = Cell & {
  mark: Mark | null;
  mode: AttendanceMode | null;
  arrangement: Arrangement;
  seq: number;
  recordedBy: string | null;
  recordedAt: Date | null;
};

/** Two people mark the same session: nothing of the second write is kept, and they see what the first has put there. */
export class MarkChanged extends DomainError {
  readonly code = 'attendance.mark-changed';
  readonly status = 409;
  constructor(private readonly changed: readonly ChangedMark[]) {
    super('Somebody else has marked this in the meantime');
  }
  override get params() {
    return { changed: this.changed };
  }
}

abstract class SessionsRefused extends DomainError {
  readonly status = 422;
  constructor(
    title: string,
    private readonly sessions: readonly string[],
  ) {
    super(title);
  }
  override get params() {
    return { sessions: this.sessions };
  }
}

export class ReasonRequired extends SessionsRefused {
  readonly code = 'attendance.reason-required';
  constructor(sessions: readonly string[]) {
    super('So long after a session every mark needs a reason', sessions);
  }
}

export class SessionNotBegun extends SessionsRefused {
  readonly code = 'attendance.session-not-begun';
  constructor(sessions: readonly string[]) {
    super(
      'Before a session begins an absence may be excused, and nothing else be marked',
      sessions,
    );
  }
}

export class SessionCancelled extends SessionsRefused {
  readonly code = 'attendance.session-cancelled';
  constructor(sessions: readonly string[]) {
    super('A cancelled session has no marks', sessions);
  }
}
