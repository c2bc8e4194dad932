import { calendarDate, dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { at } from '../../shared/wall-clock.js';
import { mondayOf } from './modules-opening.js';

export type ScheduledSession = {
  id: string;
  code: string;
  title: LocaleText;
  moduleId: string | null;
  startsAt: Date;
  endsAt: Date;
  mode: 'room' | 'online' | 'hybrid';
  place: string | null;
  joinUrl: string | null;
  state: 'planned' | 'cancelled';
  /** `added`: it is not of the programme's plan, but came while the cohort was running. */
  origin: 'programme' | 'added';
  /** When it began before it was last moved to another time. */
  movedFrom: Date | null;
  /** Goes up with every change, so that a calendar knows which of two copies is newer. */
  version: number;
};

export type RunningSchedule = {
  zone: string;
  startsOn: string;
  endsOn: string;
  evidenceClosesOn: string;
  sessions: readonly ScheduledSession[];
};

/** When by the clock on the wall, where and how. */
export type SessionTimes = Pick<ScheduledSession, 'mode' | 'place' | 'joinUrl'> & {
  date: string;
  starts: string;
  ends: string;
};

/** What somebody wants to change. `evidenceClosesOn` is null where that day stays. */
export type ScheduleChange = (
  | { kind: 'move'; sessionId: string; to: SessionTimes }
  | { kind: 'cancel'; sessionId: string }
  | { kind: 'add'; to: SessionTimes; title: LocaleText; moduleId: string | null }
) & { evidenceClosesOn: string | null };

export type ScheduleChangeFault =
  | 'session-cancelled'
  | 'session-held'
  | 'ends-before-it-starts'
  | 'session-after-evidence'
  | 'evidence-closes-earlier'
  | 'nothing-changes';

/** The schedule as it will be, with the one session that differs. */
export type ChangedSchedule = Omit<RunningSchedule, 'zone' | 'sessions'> & {
  sessions: ScheduledSession[];
  /** Null for a session that is added. */
  before: ScheduledSession | null;
  after: ScheduledSession;
  /** A day by which its module must be open, so that it can be read before it is spoken about. */
  opensOn: string;
};

export type PlannedChange = { fault: ScheduleChangeFault } | (ChangedSchedule & { fault: null });

/** What is known of the session beside its times: how many people were there or have made it up, and the id a new one would have. */
export type AboutSession = { attended: number; newId: string };

/**
 * What a change of a running cohort's schedule comes to. A session in which somebody was has been held: it can neither be cancelled
 * nor be at another time. Marks of absence do not hold a session; they go where it goes. The days of the cohort grow with its
 * sessions and never shrink, and the day on which evidence closes stays unless it is moved in the same breath, and then only to a
 * later day, because an earlier one would make people worse.
 */
export function planScheduleChange(
  schedule: RunningSchedule,
  change: ScheduleChange,
  about: AboutSession,
): PlannedChange {
  const before = 'sessionId' in change ? ofId(schedule, change.sessionId) : null;
  const after = changed(schedule, change, before, about.newId);
  const evidenceClosesOn = change.evidenceClosesOn ?? schedule.evidenceClosesOn;
  const fault = faultIn(schedule, { before, after, evidenceClosesOn }, about);
  if (fault) return { fault };
  const day = dateIn(schedule.zone, instantOf(after.startsAt));
  const last = dateIn(schedule.zone, instantOf(after.endsAt));
  const planned = after.state === 'planned';
  const startsOn = planned && day < schedule.startsOn ? day : schedule.startsOn;
  const monday = mondayOf(day);
  return {
    ...{ fault: null, before, after, startsOn, evidenceClosesOn },
    endsOn: planned && last > schedule.endsOn ? last : schedule.endsOn,
    opensOn: monday < startsOn ? startsOn : monday,
    sessions: [...schedule.sessions.filter(({ id }) => id !== after.id), after].sort(byStart),
  };
}

const ofId = ({ sessions }: RunningSchedule, sessionId: string): ScheduledSession => {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) throw new RangeError('There is no such session in the schedule');
  return session;
};

function changed(
  { zone, sessions }: RunningSchedule,
  change: ScheduleChange,
  before: ScheduledSession | null,
  newId: string,
): ScheduledSession {
  if (change.kind === 'add') {
    const { title, moduleId, to } = change;
    const fixed = { state: 'planned', origin: 'added', movedFrom: null, version: 1 } as const;
    return { id: newId, code: freeCode(sessions), title, moduleId, ...timesIn(zone, to), ...fixed };
  }
  const version = before!.version + 1;
  if (change.kind === 'cancel') return { ...before!, state: 'cancelled', version };
  const times = timesIn(zone, change.to);
  return { ...before!, ...times, movedFrom: movedFrom(before!, times.startsAt), version };
}

const timesIn = (zone: string, { date, starts, ends, mode, place, joinUrl }: SessionTimes) => ({
  ...{ startsAt: at(date, starts, zone), endsAt: at(date, ends, zone) },
  ...{ mode, place: place?.trim() || null, joinUrl },
});

/** Moved back to where it was, it has not been moved. */
function movedFrom({ startsAt, movedFrom: from }: ScheduledSession, to: Date): Date | null {
  if (+to === +startsAt) return from;
  return from && +to === +from ? null : startsAt;
}

/** Programmes do not name sessions so; and a code is never used again, because addresses and registers have it. */
function freeCode(sessions: readonly ScheduledSession[]): string {
  const codes = new Set(sessions.map(({ code }) => code));
  let number = 1;
  while (codes.has(`X${number}`)) number += 1;
  return `X${number}`;
}

type Looked = Pick<ChangedSchedule, 'before' | 'after' | 'evidenceClosesOn'>;

function faultIn(
  schedule: RunningSchedule,
  { before, after, evidenceClosesOn }: Looked,
  { attended }: AboutSession,
): ScheduleChangeFault | null {
  if (before?.state === 'cancelled') return 'session-cancelled';
  const otherTime =
    !before || +before.startsAt !== +after.startsAt || +before.endsAt !== +after.endsAt;
  if (attended > 0 && (otherTime || after.state === 'cancelled')) return 'session-held';
  if (after.startsAt >= after.endsAt) return 'ends-before-it-starts';
  if (evidenceClosesOn < schedule.evidenceClosesOn) return 'evidence-closes-earlier';
  const last = dateIn(schedule.zone, instantOf(after.endsAt));
  if (after.state === 'planned' && last > calendarDate(evidenceClosesOn))
    return 'session-after-evidence';
  const sameDay = evidenceClosesOn === schedule.evidenceClosesOn;
  return before && !otherTime && sameDay && isSamePlace(before, after) ? 'nothing-changes' : null;
}

const isSamePlace = (a: ScheduledSession, b: ScheduledSession): boolean =>
  a.state === b.state && a.mode === b.mode && a.place === b.place && a.joinUrl === b.joinUrl;

const byStart = (a: ScheduledSession, b: ScheduledSession): number =>
  +a.startsAt - +b.startsAt || (a.id < b.id ? -1 : 1);
