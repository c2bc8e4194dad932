import type { Jurisdiction, Slot } from '@stoa/content';
import { calendarDate, plusDays, type CalendarDate } from '../../shared/calendar-date.js';
import type { LocaleText } from '../../shared/locale-text.js';

/** What a city has written itself in place of its country's words. */
export type Written = {
  key: string;
  value: LocaleText;
  source: string | null;
  checkBy: string | null;
};

/**
 * Whose words stand in the texts: `city` wrote its own; `country` those shipped for the jurisdiction; `general` neutral ones that
 * are true anywhere and name nothing.
 */
export type Standing = 'city' | 'country' | 'general';
/** Laws change: whether somebody should look at the words again. */
export type Check = 'due' | 'soon' | 'later' | 'none';

export type LocalWords = {
  key: string;
  title: LocaleText;
  standing: Standing;
  value: LocaleText;
  source: string | null;
  checkBy: string | null;
  check: Check;
  /** What the country's words are, whether or not they stand. */
  countrys: LocaleText | null;
};

/** So long before its day a check is announced: time enough to ask a lawyer. */
const soonDays = 60;

/**
 * Every slot that a city can fill, in the order of `slots`, with the words that stand there today. `city.name` is not among them:
 * it follows the city's profile.
 */
export function localWords(
  slots: readonly Slot[],
  jurisdiction: Pick<Jurisdiction, 'slots'>,
  own: readonly Written[],
  today: CalendarDate,
): LocalWords[] {
  const written = new Map(own.map((each) => [each.key, each]));
  return slots
    .filter(({ name }) => name !== 'city.name')
    .map(({ name, title, generic }) => {
      const city = written.get(name);
      const country = jurisdiction.slots[name];
      const countrys = country?.value ?? null;
      const from = city ?? (countrys === null ? null : country!);
      return {
        key: name,
        title,
        standing: city ? 'city' : countrys === null ? 'general' : 'country',
        value: from?.value ?? generic,
        source: from?.source ?? null,
        checkBy: from?.checkBy ?? null,
        check: checkOf(from?.checkBy ?? null, today),
        countrys,
      };
    });
}

function checkOf(checkBy: string | null, today: CalendarDate): Check {
  if (checkBy === null) return 'none';
  if (checkBy <= today) return 'due';
  return calendarDate(checkBy) <= plusDays(today, soonDays) ? 'soon' : 'later';
}
