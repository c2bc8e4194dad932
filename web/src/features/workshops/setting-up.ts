import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { NewWorkshop, PlanOffered, Workshop, WorkshopChange } from './api-types.js';

export const keepDays = [7, 14, 30, 60, 90] as const;
const [shortest, longest] = [10, 720];

export interface WorkshopValues {
  /** `programme/module`, or nothing. */
  readonly plan: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly time: string;
  /** As typed. */
  readonly minutes: string;
  readonly locale: NewWorkshop['locale'];
  readonly young: boolean;
  readonly heldBy: string;
  readonly keepDays: NewWorkshop['keepDays'];
}

export const planKey = ({ programme, module }: Pick<PlanOffered, 'programme' | 'module'>): string =>
  `${programme}/${module}`;

/** *2026-04-01* for thirty days after *2026-03-02*. */
function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** What the clock on the wall of a zone shows, as the fields of a form have it. */
export function wallClock(at: Date | string, zone: string): { date: string; time: string } {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  // The Swedish form of an instant is that of the fields: 2026-03-02 14:00.
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', options)
    .format(new Date(at))
    .split(' ');
  return { date, time };
}

/** Today at the next full hour: most workshops that are set up in three minutes are about to begin. */
export function nothingTyped(
  now: Date,
  zone: string,
  locale: NewWorkshop['locale'],
): WorkshopValues {
  const soon = wallClock(new Date(now.getTime() + 3_600_000), zone);
  return {
    ...{ plan: '', title: '', place: '', locale, young: false, heldBy: '', keepDays: 30 },
    ...{ date: soon.date, time: `${soon.time.slice(0, 2)}:00`, minutes: '120' },
  };
}

/** What a chosen plan says by itself; what has been typed already is left alone. */
export function withPlan(
  values: WorkshopValues,
  plan: PlanOffered | undefined,
  titleIn: (plan: PlanOffered) => string,
): WorkshopValues {
  if (plan === undefined) return { ...values, plan: '' };
  const title = values.title.trim() === '' ? titleIn(plan) : values.title;
  const young = plan.audience === 'youth' || values.young;
  return { ...values, plan: planKey(plan), title, minutes: String(plan.minutes), young };
}

/** When the names will be deleted, said before anybody gives one; null while the day is none. */
export function deletedOn({ date, keepDays: days }: WorkshopValues): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? daysAfter(date, days) : null;
}

export function checkWorkshop(t: Translate, values: WorkshopValues): SummarisedError[] {
  const errors: SummarisedError[] = [];
  const missing = (field: string, text: string, when: boolean) => {
    if (when) errors.push({ fieldId: `workshop-${field}`, text });
  };
  const minutes = Number(values.minutes);
  missing('title', t('workshops.form.title-missing'), values.title.trim() === '');
  missing('date', t('workshops.form.date-missing'), !/^\d{4}-\d{2}-\d{2}$/.test(values.date));
  missing('time', t('workshops.form.time-missing'), !/^\d{2}:\d{2}$/.test(values.time));
  missing(
    'minutes',
    t('workshops.form.minutes-missing'),
    !Number.isInteger(minutes) || minutes < shortest || minutes > longest,
  );
  missing('place', t('workshops.form.place-missing'), values.place.trim() === '');
  return errors;
}

export function toWorkshop({ plan, heldBy, ...values }: WorkshopValues): NewWorkshop {
  const [programme = '', module = ''] = plan.split('/');
  return {
    ...values,
    ...{ title: values.title.trim(), place: values.place.trim(), minutes: Number(values.minutes) },
    plan: plan === '' ? null : { programme, module },
    ...(heldBy === '' ? {} : { heldBy }),
  };
}

/** What of a workshop can still be changed, as the form has it. */
export function valuesOf(workshop: Workshop): WorkshopValues {
  const { title, place, startsAt, zone, minutes, names, heldBy, plan } = workshop;
  return {
    ...{ title, place, minutes: String(minutes), young: !names, ...wallClock(startsAt, zone) },
    ...{ locale: workshop.locale as NewWorkshop['locale'], heldBy: heldBy?.id ?? '', keepDays: 30 },
    plan: plan === null ? '' : planKey(plan),
  };
}

/** Only what differs is sent: what somebody else has changed meanwhile is not undone by the way. */
export function changesOf(workshop: Workshop, values: WorkshopValues): WorkshopChange {
  const before = valuesOf(workshop);
  const after = { ...values, title: values.title.trim(), place: values.place.trim() };
  const changed = (['title', 'place', 'date', 'time', 'heldBy'] as const).filter(
    (field) => after[field] !== before[field],
  );
  return {
    ...Object.fromEntries(changed.map((field) => [field, after[field]])),
    ...(after.minutes === before.minutes ? {} : { minutes: Number(after.minutes) }),
  };
}
