import { formatDay } from '../../lib/dates.js';
import type { Status } from '../../ui/status-pill.js';
import type { MyMarkView, MySessionView } from './api-types.js';

export interface SessionsByDate {
  readonly past: readonly MySessionView[];
  readonly today: readonly MySessionView[];
  readonly toCome: readonly MySessionView[];
}

/** *Today* is the day in the cohort's zone. A session that began yesterday and still runs is today's. */
export function byDate(sessions: readonly MySessionView[], now: Date): SessionsByDate {
  const inOrder = [...sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const place = (session: MySessionView) => {
    if (isToday(session, now)) return 'today';
    return new Date(session.endsAt) <= now ? 'past' : 'toCome';
  };
  const of = (wanted: string) => inOrder.filter((session) => place(session) === wanted);
  return { today: of('today'), toCome: of('toCome'), past: of('past').reverse() };
}

function isToday({ startsAt, endsAt, zone }: MySessionView, now: Date): boolean {
  const day = (at: string | Date) => formatDay(at, { locale: 'en', zone });
  const running = new Date(startsAt) <= now && now < new Date(endsAt);
  return running || day(startsAt) === day(now);
}

/** What is said beside a session about one's own attendance. */
export type Standing =
  | 'cancelled'
  | 'present.room'
  | 'present.online'
  | 'present'
  | 'late.room'
  | 'late.online'
  | 'late'
  | 'made-up'
  | 'excused'
  | 'excused.make-up'
  | 'excused.deferred'
  | 'absent'
  | 'awaited'
  | 'running'
  | 'to-come';

/** A mark outweighs the clock: what the register says is what counts. */
export function standingOf({ state, mark, startsAt, endsAt }: MySessionView, now: Date): Standing {
  if (state === 'cancelled') return 'cancelled';
  if (mark !== null) return markedAs(mark);
  if (now < new Date(startsAt)) return 'to-come';
  return now < new Date(endsAt) ? 'running' : 'awaited';
}

function markedAs({ mark, mode, arrangement }: MyMarkView): Standing {
  switch (mark) {
    case 'present':
    case 'late':
      return mode === null ? mark : `${mark}.${mode}`;
    case 'made_up':
      return 'made-up';
    case 'excused':
      return arrangement === 'none' ? 'excused' : `excused.${arrangement}`;
    case 'absent':
      return 'absent';
  }
}

const statuses: Readonly<Record<string, Status>> = {
  present: 'done',
  late: 'done',
  'made-up': 'done',
  excused: 'note',
  absent: 'stopped',
  awaited: 'waiting',
  running: 'current',
  'to-come': 'open',
  cancelled: 'note',
};

export function statusOf(standing: Standing): Status {
  return statuses[standing.split('.')[0] ?? ''] ?? 'note';
}

export function isMissed(standing: Standing): boolean {
  return standing === 'absent' || standing.startsWith('excused');
}

/** Coming by the link makes sense until the end. */
export function mayJoin({ joinUrl, state, endsAt }: MySessionView, now: Date): boolean {
  return joinUrl !== null && state === 'planned' && now < new Date(endsAt);
}
