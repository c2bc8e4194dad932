import { inLocale } from '../../lib/me.js';
import type { OutcomeState } from '../../lib/outcomes/outcome.js';
import type { Translate } from '../../lib/translate.js';
import type { Sort } from '../../ui/table.js';
import type { CohortOverview, CriterionCell, OverviewPerson } from './api-types.js';

export interface FunnelStep {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** From everybody enrolled to those who hold a certificate, widest first. */
export function funnelSteps(
  { funnel, tiers }: Pick<CohortOverview, 'funnel' | 'tiers'>,
  t: Translate,
  locale: string,
): FunnelStep[] {
  const perTier = tiers.map(({ key, title }) => ({ key, tier: inLocale(title, locale) }));
  return [
    { key: 'enrolled', label: t('cohorts.funnel.enrolled'), count: funnel.enrolled },
    { key: 'attended', label: t('cohorts.funnel.attended'), count: funnel.attended },
    { key: 'halfway', label: t('cohorts.funnel.halfway'), count: funnel.halfway },
    ...perTier.map(({ key, tier }) => ({
      key: `ready-${key}`,
      label: t('cohorts.funnel.ready', { tier }),
      count: funnel.ready[key] ?? 0,
    })),
    ...perTier
      .filter(({ key }) => (funnel.awarded[key] ?? 0) > 0)
      .map(({ key, tier }) => ({
        key: `awarded-${key}`,
        label: t('cohorts.funnel.awarded', { tier }),
        count: funnel.awarded[key] ?? 0,
      })),
  ];
}

export type ShownState = OutcomeState | 'one-step-away';

export interface MatrixFilter {
  readonly name: string;
  /** The certificate looked at; the state is that of this one. */
  readonly tier: string;
  readonly state: ShownState | null;
}

const states: readonly ShownState[] = ['met', 'one-step-away', 'not-yet', 'no-longer-possible'];

/** From the address, so that a view of the matrix can be shared. */
export function filterFrom(search: URLSearchParams, tiers: CohortOverview['tiers']): MatrixFilter {
  const tier = tiers.find(({ key }) => key === search.get('certificate')) ?? tiers.at(-1);
  return {
    name: search.get('name') ?? '',
    tier: tier?.key ?? '',
    state: states.find((state) => state === search.get('state')) ?? null,
  };
}

export function sortFrom(search: URLSearchParams): Sort {
  const [key = 'name', order] = (search.get('sort') ?? 'name').split('.');
  return { key, direction: order === 'down' ? 'descending' : 'ascending' };
}

export function sortText({ key, direction }: Sort): string {
  return direction === 'descending' ? `${key}.down` : key;
}

export function filterPeople(
  people: readonly OverviewPerson[],
  { name, tier, state }: MatrixFilter,
): OverviewPerson[] {
  const wanted = plain(name);
  return people
    .filter((person) => plain(person.name).includes(wanted))
    .filter((person) => {
      if (state === null) return true;
      if (state === 'one-step-away') return person.oneStepAway?.tier === tier;
      return person.tiers[tier] === state;
    });
}

/** Equal rows stay in the order of names. */
export function sortPeople(
  people: readonly OverviewPerson[],
  { key, direction }: Sort,
  locale: string,
): OverviewPerson[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const byName = (a: OverviewPerson, b: OverviewPerson) => a.name.localeCompare(b.name, locale);
  if (key === 'name') return [...people].sort((a, b) => turn * byName(a, b));
  return [...people].sort(
    (a, b) => turn * compare(standing(a, key, locale), standing(b, key, locale)) || byName(a, b),
  );
}

/** How far the column of a criterion is filled, from 0 to 1. */
export function filled({ found, required, state }: CriterionCell): number {
  if (state === 'met') return 1;
  return required <= 0 ? 0 : Math.min(1, found / required);
}

const rank: Readonly<Record<OutcomeState, number>> = {
  'no-longer-possible': 0,
  'not-yet': 1,
  met: 2,
};

function standing(person: OverviewPerson, key: string, locale: string): string | number {
  if (key === 'department') {
    return person.department === null ? '' : inLocale(person.department, locale);
  }
  const cell = person.criteria[key];
  return cell === undefined ? -1 : rank[cell.state] + filled(cell) / 2;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b);
  return Number(a) - Number(b);
}

/** So that *Celik* finds *Çelik*. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
