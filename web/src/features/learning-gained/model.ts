import { inLocale } from '../../lib/me.js';
import { formatNumber, formatShare } from '../../lib/numbers.js';
import type { Translate } from '../../lib/translate.js';
import type { ClusterGain, Gain, ModuleGain, Release } from './api-types.js';

/** A row of a chart and of its table. */
export interface GainRow {
  readonly key: string;
  readonly label: string;
  readonly gain: Gain;
}

export interface Reading {
  readonly t: Translate;
  readonly language: string;
}

export function moduleRows(modules: readonly ModuleGain[], { t, language }: Reading): GainRow[] {
  return modules.map((gain) => ({
    key: gain.module?.code ?? 'across',
    label:
      gain.module === null
        ? t('gained.across')
        : t('gained.module', {
            code: gain.module.code,
            title: inLocale(gain.module.title, language),
          }),
    gain,
  }));
}

export function clusterRows(clusters: readonly ClusterGain[], { t, language }: Reading): GainRow[] {
  return clusters.map((gain, at) => ({
    key: String(at),
    label: t('gained.group', {
      name: gain.departments
        .map(({ name }) => (name === null ? t('gained.no-department') : inLocale(name, language)))
        .join(' + '),
      count: gain.people,
    }),
    gain,
  }));
}

/** Percentage points, whole: what is between would be noise. Adding nothing turns a negative nothing into nothing. */
export const points = (share: number): number => Math.round(share * 100) + 0;

/** *+12*, *−3*, *0* */
export function signedPoints(share: number, language: string): string {
  const value = points(share);
  const amount = formatNumber(Math.abs(value), language);
  if (value === 0) return amount;
  return value > 0 ? `+${amount}` : `−${amount}`;
}

export const percent = (share: number, language: string): string =>
  formatShare(share, 1, language) ?? '';

/** Which sentence says how much changed, by what is shown and not by what was rounded away. */
export function changeWords({ difference }: Pick<Gain, 'difference'>): {
  readonly key: 'gained.more' | 'gained.fewer' | 'gained.same';
  readonly count: number;
} {
  const count = points(difference);
  if (count === 0) return { key: 'gained.same', count };
  return { key: count > 0 ? 'gained.more' : 'gained.fewer', count: Math.abs(count) };
}

/** How many questions one person had, before and after; all had the same number unless some sat on paper. */
export function questionsEach({ overall }: Pick<Release, 'overall'>): {
  readonly before: number;
  readonly after: number;
} {
  const { people, before, after } = overall;
  return { before: Math.round(before.of / people), after: Math.round(after.of / people) };
}
