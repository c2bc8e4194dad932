import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../../shared/instant.js';
import {
  AWARD_STATES,
  AWARD_TRANSITIONS,
  expiresAt,
  FIRST_AWARD_STATE,
  mayChange,
  publicState,
  validUntil,
  type AwardState,
  type RecordedAwardState,
} from './award-status.js';

describe('the states of an award', () => {
  it('can all be reached from the first', () => {
    const reached = new Set<AwardState>([FIRST_AWARD_STATE]);
    for (const state of reached) AWARD_TRANSITIONS[state].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...AWARD_STATES].sort());
  });

  it('can all end in revoked, and revoked is the end', () => {
    const others = AWARD_STATES.filter((state) => state !== 'revoked');
    expect(others.every((state) => mayChange(state, 'revoked'))).toBe(true);
    expect(AWARD_TRANSITIONS.revoked).toEqual([]);
  });

  it.each<{ why: string; from: AwardState; to: AwardState; allowed: boolean }>([
    { why: 'suspending can be undone', from: 'suspended', to: 'valid', allowed: true },
    { why: 'but not by a correction', from: 'suspended', to: 'replaced', allowed: false },
    { why: 'revoking cannot', from: 'revoked', to: 'valid', allowed: false },
    { why: 'a replaced award never comes back', from: 'replaced', to: 'valid', allowed: false },
    { why: 'nor does one its holder withdrew', from: 'withdrawn', to: 'valid', allowed: false },
    {
      why: 'one that ran out is renewed by a new award',
      from: 'expired',
      to: 'valid',
      allowed: false,
    },
    {
      why: 'a correction replaces one that ran out',
      from: 'expired',
      to: 'replaced',
      allowed: true,
    },
    {
      why: 'what is valid is not prepared again',
      from: 'valid',
      to: 'being-prepared',
      allowed: false,
    },
  ])('$why', ({ from, to, allowed }) => {
    expect(mayChange(from, to)).toBe(allowed);
  });
});

describe('the public state', () => {
  const end = instantOf('2028-03-31T22:00:00Z');
  const before = instantOf('2028-03-31T21:59:59Z');

  it.each<{
    why: string;
    recorded: RecordedAwardState[];
    until: typeof end | null;
    now: typeof end;
    ready: boolean;
    state: AwardState;
  }>([
    {
      why: 'valid to the end of its last day',
      recorded: ['valid'],
      until: end,
      now: before,
      ready: true,
      state: 'valid',
    },
    {
      why: 'expired as the next day begins',
      recorded: ['valid'],
      until: end,
      now: end,
      ready: true,
      state: 'expired',
    },
    {
      why: 'without an end it stays valid',
      recorded: ['valid'],
      until: null,
      now: end,
      ready: true,
      state: 'valid',
    },
    {
      why: 'its file is not made yet',
      recorded: ['valid'],
      until: end,
      now: before,
      ready: false,
      state: 'being-prepared',
    },
    {
      why: 'time outweighs the file',
      recorded: ['valid'],
      until: end,
      now: end,
      ready: false,
      state: 'expired',
    },
    {
      why: 'a decision outweighs time',
      recorded: ['valid', 'revoked'],
      until: end,
      now: end,
      ready: true,
      state: 'revoked',
    },
    {
      why: 'a decision outweighs the file',
      recorded: ['valid', 'suspended'],
      until: end,
      now: before,
      ready: false,
      state: 'suspended',
    },
    {
      why: 'the latest decision counts',
      recorded: ['valid', 'suspended', 'valid'],
      until: end,
      now: before,
      ready: true,
      state: 'valid',
    },
    {
      why: 'nothing is recorded',
      recorded: [],
      until: null,
      now: before,
      ready: true,
      state: 'being-prepared',
    },
  ])('$why', ({ recorded, until, now, ready, state }) => {
    expect(publicState({ recorded, expiresAt: until, fileReady: ready }, now)).toBe(state);
  });

  it('follows from the tier’s validity, in the cohort’s zone', () => {
    expect(validUntil('2026-03-31', 24)).toBe('2028-03-31');
    expect(validUntil('2026-03-31', null)).toBeNull();
    expect(expiresAt('2028-03-31', 'Europe/Tirane')).toBe(end);
  });
});
