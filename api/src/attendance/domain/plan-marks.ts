import { CellMap } from './cell-map.js';
import { isSameEntry, type Cell, type Entry } from './mark.js';

/** How long after its end a session may be marked without saying why so late. */
export const freeHours = 48;

export type MarkedSession = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'planned' | 'cancelled';
};

export type WantedMark = Cell & Entry & { readonly expectedSeq: number };
export type CurrentMark = Cell & Entry & { readonly seq: number };
export type NewMark = Cell & Entry & { readonly seq: number };

/** What a write comes to. Nothing is written unless every list of objections is empty. */
export interface MarkPlan {
  /** Cells in which something else stands than whoever wrote had seen. */
  readonly changed: readonly Cell[];
  readonly cancelled: readonly string[];
  /** Sessions that lie ahead: nobody has been there, late or away; an absence may be excused beforehand. */
  readonly notBegun: readonly string[];
  readonly reasonRequired: readonly string[];
  readonly toWrite: readonly NewMark[];
}

/** From 48 hours after the end of a session every mark needs a reason, a first one as much as a change. */
export function needsReason({ endsAt }: Pick<MarkedSession, 'endsAt'>, now: Date): boolean {
  return now.getTime() > endsAt.getTime() + freeHours * 3_600_000;
}

export const hasBegun = ({ startsAt }: Pick<MarkedSession, 'startsAt'>, now: Date): boolean =>
  now.getTime() >= startsAt.getTime();

/** What is there when somebody writes. */
export interface Standing {
  readonly current: readonly CurrentMark[];
  readonly sessions: readonly MarkedSession[];
  readonly now: Date;
  readonly reason: string | null;
}

/**
 * Compares what is wanted with what stands. A mark that already stands is neither written nor objected to, whatever was
 * expected: sending the same register twice, as a phone does that was offline, changes nothing.
 */
export function planMarks(
  wanted: readonly WantedMark[],
  { current, sessions, now, reason }: Standing,
): MarkPlan {
  const standing = CellMap.of(current);
  const news = wanted.filter((mark) => !isStanding(mark, standing));
  const where = (objects: Objection) => sessionsWhere(objects, sessions, news);
  return {
    changed: news.flatMap((mark) => changedSince(mark, standing)),
    cancelled: where(({ state }) => state === 'cancelled'),
    notBegun: where(
      (session, marks) => !hasBegun(session, now) && marks.some(({ mark }) => mark !== 'excused'),
    ),
    reasonRequired: reason ? [] : where((session) => needsReason(session, now)),
    toWrite: news.map(({ sessionId, enrolmentId, mark, mode, arrangement, expectedSeq }) => ({
      sessionId,
      enrolmentId,
      mark,
      mode,
      arrangement,
      seq: expectedSeq + 1,
    })),
  };
}

type Objection = (session: MarkedSession, marks: readonly WantedMark[]) => boolean;

function sessionsWhere(
  objects: Objection,
  sessions: readonly MarkedSession[],
  marks: readonly WantedMark[],
): string[] {
  const own = ({ id }: MarkedSession) => marks.filter(({ sessionId }) => sessionId === id);
  return sessions
    .filter((session) => own(session).length > 0 && objects(session, own(session)))
    .map(({ id }) => id);
}

function isStanding(mark: WantedMark, standing: CellMap<CurrentMark>): boolean {
  const there = standing.get(mark);
  return there !== undefined && isSameEntry(there, mark);
}

function changedSince(mark: WantedMark, standing: CellMap<CurrentMark>): Cell[] {
  const { sessionId, enrolmentId, expectedSeq } = mark;
  const seq = standing.get(mark)?.seq ?? 0;
  return seq === expectedSeq ? [] : [{ sessionId, enrolmentId }];
}
