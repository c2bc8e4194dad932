import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AwardState, MyAwardView, TierView } from './api-types.js';
import {
  mayDownload,
  mayWithdraw,
  mentions,
  openCheck,
  placeOf,
  refreshMs,
  tierStanding,
  type TierStanding,
} from './model.js';
import { aCheck, anAward, anOutcome, aTier, aView } from './testing.js';

interface TierCase {
  readonly standing: TierStanding;
  readonly tier: Partial<TierView>;
  readonly awards: readonly MyAwardView[];
}

describe('a tier', () => {
  it.each<TierCase>([
    { standing: 'one-step', tier: {}, awards: [] },
    { standing: 'not-yet', tier: { oneStepAway: false }, awards: [] },
    { standing: 'no-longer-possible', tier: { state: 'no-longer-possible' }, awards: [] },
    { standing: 'to-be-awarded', tier: { state: 'met', missing: [] }, awards: [] },
    { standing: 'awarded', tier: { state: 'met' }, awards: [anAward()] },
    { standing: 'awarded', tier: { state: 'met' }, awards: [anAward({ state: 'being-prepared' })] },
    { standing: 'one-step', tier: {}, awards: [anAward({ state: 'revoked' })] },
    { standing: 'one-step', tier: {}, awards: [anAward({ tier: 'practitioner' })] },
  ])('is $standing', ({ standing, tier, awards }) => {
    expect(tierStanding(aTier(tier), awards)).toBe(standing);
  });
});

describe('a certificate', () => {
  const may = (check: (award: ReturnType<typeof anAward>) => boolean) => (state: AwardState) =>
    check(anAward({ state }));

  it('can be downloaded while it holds or has run out', () => {
    const states = ['valid', 'expired', 'suspended', 'replaced', 'withdrawn', 'revoked'] as const;
    expect(states.filter(may(mayDownload))).toEqual(['valid', 'expired']);
    expect(mayDownload(anAward({ fileReady: false }))).toBe(false);
  });

  it('can be withdrawn unless it has been replaced, withdrawn or revoked', () => {
    const states = ['replaced', 'withdrawn', 'revoked', 'valid', 'suspended'] as const;
    expect(states.filter(may(mayWithdraw))).toEqual(['valid', 'suspended']);
  });

  it('is asked for again while it is being prepared', () => {
    const certificates = [anAward({ state: 'being-prepared', fileReady: false })];
    expect(refreshMs(aView({ certificates }))).toBe(3000);
    expect(refreshMs(aView())).toBe(false);
    expect(refreshMs(undefined)).toBe(false);
  });
});

it('a check that waits stands in the way of a second one', () => {
  const answered = aCheck({ answer: 'You were; it is corrected.' });
  expect(openCheck([answered], anOutcome())).toBeUndefined();
  expect(openCheck([answered, aCheck({ id: 'q-2' })], anOutcome())?.id).toBe('q-2');
});

it('names are looked up only where an outcome speaks of them', () => {
  expect(mentions([anOutcome()], 'session')).toBe(true);
  expect(mentions([anOutcome()], 'line')).toBe(false);
  const zero = { code: 'zero-line', values: { line: 'measures' } };
  expect(mentions([anOutcome({ details: [zero] })], 'line')).toBe(true);
});

it('every next step leads somewhere, or is only waited for', () => {
  const rules = readFileSync(
    join(process.cwd(), 'api/src/certification/domain/outcome.ts'),
    'utf8',
  );
  const union = rules.split('export type NextStepCode =')[1]?.split(';')[0] ?? '';
  const codes = [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  const waiting = codes.filter((code) => placeOf(code) === null);
  expect(waiting).toEqual([
    'attend-deferred-session',
    'await-register',
    'await-planning',
    'wait-to-sit-quiz',
    'await-readers',
    'deliver-practice',
    'deliver-observed',
    'await-observation',
    'obtain-award',
  ]);
});
