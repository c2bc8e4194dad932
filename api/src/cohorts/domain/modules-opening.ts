import { calendarDate, plusDays, type CalendarDate } from '../../shared/calendar-date.js';

export type ModuleToOpen = { id: string; slug: string; state: 'complete' | 'outline' };
export type ModuleOpening = { moduleId: string; opensOn: CalendarDate };

/**
 * A module opens on the Monday of the week of its session, so that it can be read before it is spoken about; never before the cohort
 * begins, and on its first day when it has no session. What is only an outline is not opened: the cohort stays on this version.
 */
export function modulesOpening(
  modules: readonly ModuleToOpen[],
  sessions: readonly { module: string | null; date: CalendarDate }[],
  startsOn: CalendarDate,
): ModuleOpening[] {
  return modules
    .filter(({ state }) => state === 'complete')
    .map(({ id, slug }) => {
      const dates = sessions.filter(({ module }) => module === slug).map(({ date }) => date);
      const monday = mondayOf(dates.toSorted()[0] ?? startsOn);
      return { moduleId: id, opensOn: monday < startsOn ? startsOn : monday };
    });
}

export function mondayOf(date: CalendarDate): CalendarDate {
  const daysSinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(calendarDate(date), -daysSinceMonday);
}
