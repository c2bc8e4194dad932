import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { NewCohort, Proposal } from './api-types.js';

/** Other pages stand where the short name stands in the address. */
const taken = ['new', 'groups', 'workshops'];

export type SessionTimes = Readonly<{ date: string; starts: string; ends: string }>;

/** What is typed; days and times of sessions only where they differ from what is proposed. */
export interface OpeningValues {
  readonly programme: string;
  readonly titleEn: string;
  readonly titleSq: string;
  /** Null until somebody types one: until then it follows the title. */
  readonly slug: string | null;
  readonly startsOn: string;
  readonly evidenceClosesOn: string | null;
  readonly locale: NewCohort['locale'];
  readonly zone: string;
  readonly mode: NewCohort['sessions'][number]['mode'];
  readonly place: string;
  readonly joinUrl: string;
  readonly sessions: Readonly<Record<string, Partial<SessionTimes>>>;
}

export type SessionRow = SessionTimes & {
  readonly code: string;
  readonly title: Readonly<Record<string, string>>;
};

/** `Spring 2026 – Tirana` becomes `spring-2026-tirana`. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

export const slugShown = ({ slug, titleEn }: OpeningValues): string => slug ?? slugOf(titleEn);

/** The proposal with what was changed in it. */
export function sessionRows(values: OpeningValues, proposal: Proposal | undefined): SessionRow[] {
  return (proposal?.sessions ?? []).map((session) => ({
    ...session,
    ...values.sessions[session.code],
  }));
}

/** Another first day proposes other days; the times that somebody typed still hold. */
export function withoutDays(sessions: OpeningValues['sessions']): OpeningValues['sessions'] {
  return Object.fromEntries(
    Object.entries(sessions).map(([code, { date: _, ...times }]) => [code, times]),
  );
}

/** The day that is proposed, until somebody types another. */
export function closingShown(values: OpeningValues, proposal: Proposal | undefined): string {
  return values.evidenceClosesOn ?? proposal?.evidenceClosesOn ?? '';
}

export function lastDay(rows: readonly SessionRow[], startsOn: string): string {
  return rows.reduce((last, { date }) => (date > last ? date : last), startsOn);
}

export function toCohort(values: OpeningValues, proposal: Proposal): NewCohort {
  const rows = sessionRows(values, proposal);
  const [place, joinUrl] = [values.place.trim(), values.joinUrl.trim()];
  const where = {
    mode: values.mode,
    place: values.mode === 'online' || place === '' ? null : place,
    joinUrl: values.mode === 'room' || joinUrl === '' ? null : joinUrl,
  };
  return {
    slug: slugShown(values),
    title: { en: values.titleEn.trim(), sq: values.titleSq.trim() },
    programme: values.programme,
    locale: values.locale,
    zone: values.zone,
    startsOn: values.startsOn,
    endsOn: lastDay(rows, values.startsOn),
    evidenceClosesOn: closingShown(values, proposal),
    sessions: rows.map(({ code, date, starts, ends }) => ({ code, date, starts, ends, ...where })),
  };
}

/** What is wrong before anything is sent, each at its field. */
export function checkOpening(
  t: Translate,
  values: OpeningValues,
  proposal: Proposal | undefined,
): readonly SummarisedError[] {
  const rows = sessionRows(values, proposal);
  const online = values.mode !== 'room' && values.joinUrl.trim() !== '';
  const closes = closingShown(values, proposal);
  const slug = slugShown(values);
  const slugUsable = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && !taken.includes(slug);
  const checks: readonly (readonly [fieldId: string, wrong: boolean, text: string])[] = [
    ['opening-programme', values.programme === '', t('open-cohort.programme.missing')],
    ['opening-title-en', values.titleEn.trim() === '', t('open-cohort.title.missing')],
    ['opening-title-sq', values.titleSq.trim() === '', t('open-cohort.title.missing')],
    ['opening-slug', !slugUsable, t('open-cohort.slug.wrong')],
    ['opening-starts', values.startsOn === '', t('open-cohort.starts.missing')],
    [
      'opening-join',
      online && !/^https:\/\/\S+$/.test(values.joinUrl.trim()),
      t('open-cohort.join.wrong'),
    ],
    ...rows.flatMap((row, at) => checkSession(t, row, at, values.startsOn)),
    [
      'opening-closes',
      rows.length > 0 && closes < lastDay(rows, values.startsOn),
      t('open-cohort.closes.wrong'),
    ],
  ];
  return checks.flatMap(([fieldId, wrong, text]) => (wrong ? [{ fieldId, text }] : []));
}

function checkSession(t: Translate, row: SessionRow, at: number, startsOn: string) {
  const { code, date, starts, ends } = row;
  return [
    [
      `session-${at}-date`,
      date < startsOn || date === '',
      t('open-cohort.sessions.too-early', { code }),
    ],
    [
      `session-${at}-ends`,
      starts === '' || ends === '' || starts >= ends,
      t('open-cohort.sessions.no-length', { code }),
    ],
  ] as const;
}

/** Where on the page a field of the body stands. */
export function fieldIdOf(path: string): string | undefined {
  const session = /^sessions\.(\d+)\.(date|starts|ends)$/.exec(path);
  if (session !== null) return `session-${session[1]}-${session[2]}`;
  if (/^sessions\.\d+\.joinUrl$/.test(path)) return 'opening-join';
  if (/^sessions\.\d+\.place$/.test(path)) return 'opening-place';
  return {
    programme: 'opening-programme',
    title: 'opening-title-en',
    slug: 'opening-slug',
    startsOn: 'opening-starts',
    evidenceClosesOn: 'opening-closes',
    locale: 'opening-locale',
    zone: 'opening-zone',
  }[path];
}

/** Refusals of the whole that are really about one field. */
export const fieldIdOfCode: Readonly<Record<string, string>> = {
  'cohorts.slug-taken': 'opening-slug',
  'cohorts.programme-unknown': 'opening-programme',
  'cohorts.dates-out-of-order': 'opening-closes',
};
