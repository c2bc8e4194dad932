import type { Cohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import type { CohortWaves } from './api-types.js';

const longest = 120;

/** What a wave is called in a language: the survey, and the session it is about. */
function named(
  survey: CohortWaves['surveys'][number],
  session: Cohort['sessions'][number] | undefined,
  locale: string,
): string {
  const title = inLocale(survey.title, locale);
  return (session === undefined ? title : `${title}: ${inLocale(session.title, locale)}`).slice(
    0,
    longest,
  );
}

export const waveTitle = (
  survey: CohortWaves['surveys'][number],
  session: Cohort['sessions'][number] | undefined,
) => ({ en: named(survey, session, 'en'), sq: named(survey, session, 'sq') });

/** The session that ended last, which a pulse is about; the first where none has. */
export function lastHeld(
  sessions: Cohort['sessions'],
  now: number,
): Cohort['sessions'][number] | undefined {
  const held = sessions.filter(
    ({ state, startsAt }) => state !== 'cancelled' && Date.parse(startsAt) <= now,
  );
  return held.at(-1) ?? sessions.find(({ state }) => state !== 'cancelled');
}

/** So many days later, as a calendar date. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
