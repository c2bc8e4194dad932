import { describe, expect, it } from '@jest/globals';
import { at } from '../../shared/wall-clock.js';
import { doorOf, hasBegun, isOver } from './workshop-door.js';

const zone = 'Europe/Tirane';
/** 14:00 to 16:00 in Tirana. */
const workshop = { startsAt: at('2026-03-02', '14:00', zone), minutes: 120, shut: false };
const clock = (time: string) => at('2026-03-02', time, zone);

describe('the door of a workshop', () => {
  it.each([
    { why: 'the morning before', time: '09:00', state: 'not-yet' },
    { why: 'a minute before it opens', time: '12:59', state: 'not-yet' },
    { why: 'the instant in which it opens', time: '13:00', state: 'open' },
    { why: 'the beginning', time: '14:00', state: 'open' },
    { why: 'the end', time: '16:00', state: 'open' },
    { why: 'a minute before it closes', time: '16:59', state: 'open' },
    { why: 'the instant in which it closes', time: '17:00', state: 'over' },
    { why: 'the evening', time: '21:00', state: 'over' },
  ])('is $state at $time: $why', ({ time, state }) => {
    expect(doorOf(workshop, clock(time)).state).toBe(state);
  });

  it.each([
    { why: 'before it would open', time: '09:00', state: 'shut' },
    { why: 'in the middle', time: '15:00', state: 'shut' },
    { why: 'afterwards it is over like any other', time: '17:00', state: 'over' },
  ])('shut by the facilitator is $state at $time: $why', ({ time, state }) => {
    expect(doorOf({ ...workshop, shut: true }, clock(time)).state).toBe(state);
  });

  it('says when it opens, and until when it is open', () => {
    expect(doorOf(workshop, clock('12:00'))).toEqual({
      state: 'not-yet',
      opensAt: clock('13:00'),
    });
    expect(doorOf(workshop, clock('13:30'))).toEqual({ state: 'open', closesAt: clock('17:00') });
  });

  it('keeps to minutes and not to the clock on the wall in the night in which it is changed', () => {
    // In this night 03:00 comes after 01:59: an hour before 03:30 on the wall is 01:30.
    const night = { startsAt: new Date('2026-03-29T01:30:00Z'), minutes: 30, shut: false };
    expect(doorOf(night, new Date('2026-03-29T00:30:00Z')).state).toBe('open');
    expect(doorOf(night, new Date('2026-03-29T00:29:59.999Z')).state).toBe('not-yet');
  });

  it.each([
    { time: '13:59', begun: false, over: false },
    { time: '14:00', begun: true, over: false },
    { time: '15:59', begun: true, over: false },
    { time: '16:00', begun: true, over: true },
  ])('at $time it has begun: $begun, and is over: $over', ({ time, begun, over }) => {
    expect(hasBegun(workshop, clock(time))).toBe(begun);
    expect(isOver(workshop, clock(time))).toBe(over);
  });
});
