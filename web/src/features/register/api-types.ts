import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type RegisterView = Schemas['RegisterView'];
export type RegisterSession = Schemas['RegisterSessionView'];
export type RegisterPerson = Schemas['RegisterPersonView'];
export type RecordedMark = Schemas['MarkView'];
export type HistoryItem = Schemas['MarkHistoryItemView'];

export type Cell = Pick<RecordedMark, 'sessionId' | 'enrolmentId'>;
/** What stands in a cell. */
export type Entry = Pick<RecordedMark, 'mark' | 'mode' | 'arrangement'>;
export type Mark = Entry['mark'];
export type MarkMode = NonNullable<Entry['mode']>;
export type Arrangement = Entry['arrangement'];

/** A mark to be written upon the one that was seen; 0 is an empty cell. */
export type Change = Cell & Entry & Pick<Schemas['MarkBody'], 'expectedSeq'>;

/** A parameter of the refusal: what the other trainer has put there; `mark` is null where nothing stands. */
export type ChangedMark = Omit<RecordedMark, 'mark'> & {
  mark: Mark | null;
  recordedBy: string | null;
  recordedAt: string | null;
};
