import { describe, expect, it } from '@jest/globals';
import { byDate, isMissed, mayJoin, standingOf, statusOf } from './model.js';
import { aSession } from './testing.js';

const now = new Date('2026-11-24T09:30:00Z');

describe('by date', () => {
  it('the nearest comes first, on both sides of today', () => {
    const on = (id: string, startsAt: string, endsAt: string) => aSession({ id, startsAt, endsAt });
    const parts = byDate(
      [
        on('next-month', '2026-12-24T09:00:00Z', '2026-12-24T10:15:00Z'),
        on('long-ago', '2026-10-01T09:00:00Z', '2026-10-01T10:15:00Z'),
        on('yesterday', '2026-11-23T09:00:00Z', '2026-11-23T10:15:00Z'),
        on('this-morning', '2026-11-24T07:00:00Z', '2026-11-24T08:15:00Z'),
        on('tomorrow', '2026-11-25T09:00:00Z', '2026-11-25T10:15:00Z'),
      ],
      now,
    );
    const ids = (part: readonly { readonly id: string }[]) => part.map(({ id }) => id);
    expect(ids(parts.today)).toEqual(['this-morning']);
    expect(ids(parts.toCome)).toEqual(['tomorrow', 'next-month']);
    expect(ids(parts.past)).toEqual(['yesterday', 'long-ago']);
  });

  it('today is the day of the cohort, not of the device', () => {
    const late = aSession({ startsAt: '2026-11-24T23:15:00Z', endsAt: '2026-11-24T23:45:00Z' });
    expect(byDate([late], now).toCome).toEqual([late]);
    expect(byDate([{ ...late, zone: 'Europe/London' }], now).today).toHaveLength(1);
  });
});

describe('the standing', () => {
  const room = { mark: 'present', mode: 'room', arrangement: 'none' } as const;
  it.each([
    ['to-come', { startsAt: '2026-11-25T09:00:00Z' }],
    ['running', { startsAt: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T10:15:00Z' }],
    ['awaited', { startsAt: '2026-11-24T07:00:00Z', endsAt: '2026-11-24T08:15:00Z' }],
    ['cancelled', { state: 'cancelled', mark: room }],
    ['present.room', { mark: room }],
    ['present', { mark: { ...room, mode: null } }],
    ['late.online', { mark: { ...room, mark: 'late', mode: 'online' } }],
    ['made-up', { mark: { ...room, mark: 'made_up', mode: null } }],
    ['excused', { mark: { ...room, mark: 'excused', mode: null } }],
    ['excused.deferred', { mark: { mark: 'excused', mode: null, arrangement: 'deferred' } }],
    ['absent', { mark: { ...room, mark: 'absent', mode: null } }],
  ] as const)('%s', (standing, over) => {
    expect(standingOf(aSession({ ...over }), now)).toBe(standing);
  });

  it('has its own look, and says what was missed', () => {
    expect(statusOf('late.online')).toBe('done');
    expect(statusOf('absent')).toBe('stopped');
    expect(isMissed('excused.make-up')).toBe(true);
    expect(isMissed('made-up')).toBe(false);
  });
});

it('a session can be joined until it ends, unless it was cancelled', () => {
  const running = aSession({ startsAt: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T10:15:00Z' });
  expect(mayJoin(running, now)).toBe(true);
  expect(mayJoin({ ...running, state: 'cancelled' }, now)).toBe(false);
  expect(mayJoin(aSession({ endsAt: '2026-11-01T10:00:00Z' }), now)).toBe(false);
});
