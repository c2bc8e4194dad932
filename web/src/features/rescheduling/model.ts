import type { CohortSession } from '../../lib/cohort.js';
import { formatTime } from '../../lib/dates.js';
import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { ScheduleChange } from './api-types.js';

type Mode = CohortSession['mode'];
type Times = NonNullable<ScheduleChange['to']>;

/** What is typed about one session. */
export interface TimesValues {
  readonly date: string;
  readonly starts: string;
  readonly ends: string;
  readonly mode: Mode;
  readonly place: string;
  readonly joinUrl: string;
  readonly evidenceClosesOn: string;
}

/** `2026-03-24`: the day of a moment by the calendar on the wall there. */
export function wallDate(at: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(new Date(at));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** A session as it stands, to be typed over. */
export function valuesOf(
  session: Pick<CohortSession, 'startsAt' | 'endsAt' | 'mode' | 'place' | 'joinUrl'>,
  { zone, evidenceClosesOn }: { readonly zone: string; readonly evidenceClosesOn: string },
): TimesValues {
  const time = (at: string) => formatTime(at, { locale: 'en', zone });
  return {
    date: wallDate(session.startsAt, zone),
    starts: time(session.startsAt),
    ends: time(session.endsAt),
    mode: session.mode,
    place: session.place ?? '',
    joinUrl: session.joinUrl ?? '',
    evidenceClosesOn,
  };
}

/** What is sent: a room only where there is one, and the end of evidence only where somebody chose another. */
export function toTimes({ date, starts, ends, mode, place, joinUrl }: TimesValues): Times {
  const filled = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...{ date, starts, ends, mode },
    place: mode === 'online' ? null : filled(place),
    joinUrl: mode === 'room' ? null : filled(joinUrl),
  };
}

export const closingChosen = (
  { evidenceClosesOn }: TimesValues,
  cohort: { readonly evidenceClosesOn: string },
): string | null => (evidenceClosesOn === cohort.evidenceClosesOn ? null : evidenceClosesOn);

/** What is wrong before anything is sent, each at its field. */
export function checkTimes(t: Translate, values: TimesValues): readonly SummarisedError[] {
  const { date, starts, ends, mode, joinUrl, evidenceClosesOn } = values;
  const online = mode !== 'room' && joinUrl.trim() !== '';
  const checks: readonly (readonly [fieldId: string, wrong: boolean, text: string])[] = [
    ['times-date', date === '', t('rescheduling.date.missing')],
    ['times-starts', starts === '', t('rescheduling.starts.missing')],
    ['times-ends', ends === '' || ends <= starts, t('rescheduling.ends.wrong')],
    ['times-join', online && !/^https:\/\/\S+$/.test(joinUrl.trim()), t('rescheduling.join.wrong')],
    ['times-closes', evidenceClosesOn < date, t('rescheduling.closes.wrong')],
  ];
  return checks.flatMap(([fieldId, wrong, text]) => (wrong ? [{ fieldId, text }] : []));
}

export interface TitleValues {
  readonly titleEn: string;
  readonly titleSq: string;
}

export function checkTitle(t: Translate, { titleEn, titleSq }: TitleValues) {
  return [
    ['title-en', titleEn],
    ['title-sq', titleSq],
  ].flatMap(([fieldId, text]) =>
    text?.trim() === '' ? [{ fieldId, text: t('rescheduling.title.missing') }] : [],
  );
}
