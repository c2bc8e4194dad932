export type Mark = 'present' | 'late' | 'excused' | 'absent' | 'made_up';
export type AttendanceMode = 'room' | 'online';
/** What was agreed for an excused absence; why it was excused is not recorded. */
export type Arrangement = 'none' | 'make-up' | 'deferred';

/** What stands in a cell of the register. */
export type Entry = {
  readonly mark: Mark;
  readonly mode: AttendanceMode | null;
  readonly arrangement: Arrangement;
};

export type Cell = { readonly sessionId: string; readonly enrolmentId: string };

export const isSameEntry = (a: Entry, b: Entry): boolean =>
  a.mark === b.mark && a.mode === b.mode && a.arrangement === b.arrangement;

/**
 * The part of an entry that contradicts its mark, or null. Somebody was in the room or online only if they were there, and
 * something is arranged only for an absence that is excused.
 */
export function contradictionIn({ mark, mode, arrangement }: Entry): 'mode' | 'arrangement' | null {
  if (mode !== null && mark !== 'present' && mark !== 'late') return 'mode';
  if (arrangement !== 'none' && mark !== 'excused') return 'arrangement';
  return null;
}
