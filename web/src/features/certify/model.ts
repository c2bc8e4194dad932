import { inLocale } from '../../lib/me.js';
import type { Status } from '../../ui/status-pill.js';
import type { AwardRow, AwardState, CertifyView, Counts, Named, ToState } from './api-types.js';
import type { AwardOrder } from './queries.js';

export interface TierCount {
  readonly key: string;
  readonly title: string;
  readonly count: number;
}

export interface Awardable extends Counts {
  readonly byTier: readonly TierCount[];
  readonly order: AwardOrder;
}

/** What the button awards: everything due, but for names that the certificate cannot print. */
export function awardable({ ready, tiers }: CertifyView, locale: string): Awardable {
  const printable = ready.filter(({ unsupportedLetters }) => unsupportedLetters.length === 0);
  const byTier = tiers.map(({ key, title }) => ({
    key,
    title: inLocale(title, locale),
    count: printable.filter(({ due }) => due.includes(key)).length,
  }));
  const expected = {
    certificates: byTier.reduce((sum, { count }) => sum + count, 0),
    people: printable.length,
  };
  const some = printable.length < ready.length;
  return {
    ...expected,
    byTier: byTier.filter(({ count }) => count > 0),
    order: some
      ? { expected, enrolmentIds: printable.map(({ enrolmentId }) => enrolmentId) }
      : { expected },
  };
}

/** Whose certificate to show before the award: the first name that can be printed, and the highest tier that is due to it. */
export function exampleOf({
  ready,
  tiers,
}: Pick<CertifyView, 'ready' | 'tiers'>): { enrolmentId: string; tier: string } | null {
  const person = ready.find(({ unsupportedLetters }) => unsupportedLetters.length === 0);
  const tier = tiers.findLast(({ key }) => person?.due.includes(key) === true);
  return person && tier ? { enrolmentId: person.enrolmentId, tier: tier.key } : null;
}

export function titleOf(all: readonly Named[], key: string, locale: string): string {
  const found = all.find((one) => one.key === key);
  return found === undefined ? key : inLocale(found.title, locale);
}

const toStates: Readonly<Record<AwardState, readonly ToState[]>> = {
  'being-prepared': ['suspended', 'revoked'],
  valid: ['suspended', 'revoked'],
  suspended: ['valid', 'revoked'],
  expired: ['suspended', 'revoked'],
  replaced: ['revoked'],
  withdrawn: ['revoked'],
  revoked: [],
};

/** By name, then by tier, the latest issue first: the certificates of one person stand together and can be found in a long list. */
export function awardedInOrder({ awarded, tiers }: CertifyView, locale: string): AwardRow[] {
  const { compare } = new Intl.Collator(locale);
  const rank = (row: AwardRow) => tiers.findIndex(({ key }) => key === row.tier);
  return [...awarded].sort(
    (a, b) =>
      compare(a.name, b.name) ||
      compare(a.enrolmentId, b.enrolmentId) ||
      rank(a) - rank(b) ||
      compare(b.awardId, a.awardId),
  );
}

/** What may be proposed of an award; nothing while a proposal waits. */
export function statesToPropose({ state, proposal }: AwardRow): readonly ToState[] {
  return proposal === null ? toStates[state] : [];
}

export function mayReissue({ state, proposal }: AwardRow): boolean {
  return proposal === null && !['suspended', 'replaced', 'withdrawn', 'revoked'].includes(state);
}

/** Why an award is suspended, revoked or reinstated; the class is kept and never shown in public. */
export const reasonClasses: Readonly<Record<ToState, readonly string[]>> = {
  suspended: ['under-review', 'fraud', 'altered', 'lent', 'facilitation-code'],
  revoked: ['issued-by-mistake', 'fraud', 'altered', 'lent', 'facilitation-code'],
  valid: ['cleared'],
};

export const statusOf: Readonly<Record<AwardState, Status>> = {
  'being-prepared': 'current',
  valid: 'done',
  expired: 'open',
  suspended: 'waiting',
  replaced: 'note',
  withdrawn: 'note',
  revoked: 'stopped',
};

export const shortestReason = 10;
