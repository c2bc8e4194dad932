import type { Audience } from '@stoa/content';
import { calendarDate, plusDays, type CalendarDate } from '../../shared/calendar-date.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { plusWeeks } from '../../shared/wall-clock.js';
import { modulesOpening, type ModuleOpening, type ModuleToOpen } from './modules-opening.js';

export type PlannedProgramme = {
  audience: Audience;
  sessions: readonly { code: string; module: string | null; minutes: number; title: LocaleText }[];
  modules: readonly ModuleToOpen[];
};

export type ProposedSession = {
  code: string;
  title: LocaleText;
  date: CalendarDate;
  starts: string;
  ends: string;
};

export type CohortProposal = {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  evidenceClosesOn: CalendarDate;
  sessions: ProposedSession[];
  modules: ModuleOpening[];
};

/** Those who come after work come in the evening. */
const firstMinuteFor = (audience: Audience): number => (audience === 'residents' ? 18 : 10) * 60;
const lastMinute = 24 * 60 - 1;
/** Time for the last assignment, its marking and one that is handed in again. */
const daysForEvidence = 30;

/**
 * One session a week from the first day, at ten by the clock on the wall, for residents at six: a proposal to be changed, and what changes of the clock do
 * to the instants is left to whoever plans them. A programme without sessions ends on the day it begins.
 */
export function proposeCohort(
  { audience, sessions, modules }: PlannedProgramme,
  startsOn: CalendarDate,
): CohortProposal {
  const dated = sessions.map((session, week) => ({
    ...session,
    date: calendarDate(plusWeeks(startsOn, week)),
  }));
  const firstMinute = firstMinuteFor(audience);
  const endsOn = dated.at(-1)?.date ?? startsOn;
  return {
    startsOn,
    endsOn,
    evidenceClosesOn: plusDays(endsOn, daysForEvidence),
    sessions: dated.map(({ code, title, date, minutes }) => ({
      ...{ code, title, date },
      starts: timeOf(firstMinute),
      ends: timeOf(Math.min(firstMinute + minutes, lastMinute)),
    })),
    modules: modulesOpening(modules, dated, startsOn),
  };
}

const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
