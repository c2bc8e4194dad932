import { locales } from '../../lib/i18n.js';
import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { GroupPlan, NewGroup } from './api-types.js';

export const keepDays = [14, 30, 60, 90] as const;
/** Six weeks, as the plan for young people promises. */
const promiseDays = 42;

export interface OpeningValues {
  /** `programme/module` */
  readonly plan: string;
  readonly name: string;
  readonly locale: NewGroup['locale'];
  readonly answerer: string;
  readonly answerBy: string;
  readonly keepDays: NewGroup['keepDays'];
  readonly holdsNotes: boolean;
}

export const planKey = ({ programme, module }: Pick<GroupPlan, 'programme' | 'module'>): string =>
  `${programme}/${module}`;

/** *2026-04-13* for six weeks after *2026-03-02*. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function nothingTyped(today: string, locale: NewGroup['locale']): OpeningValues {
  return {
    ...{ plan: '', name: '', locale, answerer: '', answerBy: daysAfter(today, promiseDays) },
    ...{ keepDays: 60, holdsNotes: true },
  };
}

/** What the page that led here knows already, such as that of a workshop. */
export function asLedHere(values: OpeningValues, address: URLSearchParams): OpeningValues {
  const [plan, name, locale] = ['plan', 'name', 'locale'].map((key) => address.get(key));
  return {
    ...values,
    plan: plan ?? values.plan,
    name: name ?? values.name,
    locale: locales.find((each) => each === locale) ?? values.locale,
  };
}

/** When everything will be deleted, said before it is begun; null while the promised day is none. */
export function deletedOn({ answerBy, keepDays: days }: OpeningValues): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(answerBy) ? daysAfter(answerBy, days) : null;
}

export function checkOpening(
  t: Translate,
  { plan, name, answerBy }: OpeningValues,
  today: string,
): SummarisedError[] {
  const errors: SummarisedError[] = [];
  if (plan === '') errors.push({ fieldId: 'group-plan', text: t('groups.opening.plan-missing') });
  if (name.trim() === '')
    errors.push({ fieldId: 'group-name', text: t('groups.opening.name-missing') });
  if (answerBy <= today)
    errors.push({ fieldId: 'group-answer-by', text: t('groups.opening.answer-by-missing') });
  return errors;
}

export function toGroup({ plan, name, answerer, ...values }: OpeningValues): NewGroup {
  const [programme = '', module = ''] = plan.split('/');
  const who = answerer.trim();
  return { ...values, programme, module, name: name.trim(), answerer: who === '' ? null : who };
}
