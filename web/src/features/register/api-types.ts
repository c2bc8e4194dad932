import type { LocaleText } from '../../lib/cohort.js';

export type Mark = 'present' | 'late' | 'excused' | 'absent' | 'made_up';
export type MarkMode = 'room' | 'online';
export type Arrangement = 'none' | 'make-up' | 'deferred';

export interface Cell {
  readonly sessionId: string;
  readonly enrolmentId: string;
}

/** What stands in a cell. */
export interface Entry {
  readonly mark: Mark;
  readonly mode: MarkMode | null;
  readonly arrangement: Arrangement;
}

export interface RecordedMark extends Cell, Entry {
  readonly seq: number;
}

export interface RegisterSession {
  readonly id: string;
  readonly code: string;
  readonly title: LocaleText;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'room' | 'online' | 'hybrid';
  readonly state: 'planned' | 'cancelled';
  readonly needsReason: boolean;
}

export interface RegisterPerson {
  readonly enrolmentId: string;
  readonly name: string;
  readonly department: LocaleText | null;
}

export interface RegisterView {
  readonly sessions: readonly RegisterSession[];
  readonly people: readonly RegisterPerson[];
  readonly marks: readonly RecordedMark[];
}

/** A mark to be written upon the one that was seen; 0 is an empty cell. */
export interface Change extends Cell, Entry {
  readonly expectedSeq: number;
}

/** What the other trainer has put into the cell; `mark` is null where nothing stands there. */
export interface ChangedMark extends Cell {
  readonly mark: Mark | null;
  readonly mode: MarkMode | null;
  readonly arrangement: Arrangement;
  readonly seq: number;
  readonly recordedBy: string | null;
  readonly recordedAt: string | null;
}

export interface HistoryItem extends Entry {
  readonly seq: number;
  readonly origin: 'register' | 'check-in' | 'paper';
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly reason: string | null;
}

export interface HistoryView {
  readonly items: readonly HistoryItem[];
}
