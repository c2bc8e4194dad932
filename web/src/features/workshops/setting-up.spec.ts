import { describe, expect, it } from '@jest/globals';
import { createTranslate } from '../../lib/translate.js';
import type { PlanOffered } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import {
  changesOf,
  checkWorkshop,
  deletedOn,
  nothingTyped,
  toWorkshop,
  valuesOf,
  wallClock,
  withPlan,
} from './setting-up.js';
import { aWorkshop } from './testing.js';

const t = createTranslate('en', [english]);
const zone = 'Europe/Tirane';
const now = new Date('2026-03-02T12:20:00Z');
const typed = { ...nothingTyped(now, zone, 'en'), title: 'My street', place: 'Library' };
const plan: PlanOffered = {
  ...{ programme: 'the-watching-city', module: 'watched-streets', code: 'D2', audience: 'youth' },
  ...{ programmeTitle: { en: 'City' }, title: { en: 'Who’s watching?' }, minutes: 90 },
  ...{ groupAtLeast: 18, groupAtMost: 26, activities: 3 },
};

describe('setting up a workshop', () => {
  it('begins with today and the next full hour, by the clock of the city', () => {
    expect(nothingTyped(now, zone, 'en')).toMatchObject({ date: '2026-03-02', time: '14:00' });
    const late = new Date('2026-03-02T22:30:00Z');
    expect(nothingTyped(late, zone, 'en')).toMatchObject({ date: '2026-03-03', time: '00:00' });
  });

  it('takes from a plan what it says, and leaves what has been typed', () => {
    const filled = withPlan({ ...typed, title: '' }, plan, ({ title }) => title['en']!);
    expect(filled).toMatchObject({ title: 'Who’s watching?', minutes: '90', young: true });
    expect(withPlan(typed, plan, () => 'x')).toMatchObject({ title: 'My street' });
    expect(withPlan(filled, undefined, () => 'x')).toMatchObject({ plan: '', young: true });
  });

  it('says when the names are deleted, and nothing while there is no day', () => {
    expect(deletedOn(typed)).toBe('2026-04-01');
    expect(deletedOn({ ...typed, date: '' })).toBeNull();
  });

  it.each([
    { why: 'no title', over: { title: ' ' }, field: 'workshop-title' },
    { why: 'no place', over: { place: '' }, field: 'workshop-place' },
    { why: 'no day', over: { date: '' }, field: 'workshop-date' },
    { why: 'no time', over: { time: '' }, field: 'workshop-time' },
    { why: 'no minutes', over: { minutes: '' }, field: 'workshop-minutes' },
    { why: 'nine minutes', over: { minutes: '9' }, field: 'workshop-minutes' },
    { why: 'half a minute', over: { minutes: '10.5' }, field: 'workshop-minutes' },
    { why: 'more than twelve hours', over: { minutes: '721' }, field: 'workshop-minutes' },
  ])('is refused with $why', ({ over, field }) => {
    const errors = checkWorkshop(t, { ...typed, ...over });
    expect(errors.map(({ fieldId }) => fieldId)).toEqual([field]);
  });

  it.each(['10', '720'])('is fine with %s minutes', (minutes) => {
    expect(checkWorkshop(t, { ...typed, minutes })).toEqual([]);
  });

  it('sends what is there, and nobody where nobody was chosen', () => {
    const sent = toWorkshop({ ...typed, title: ' My street ' });
    expect(sent).toMatchObject({ title: 'My street', minutes: 120, plan: null });
    expect(sent).not.toHaveProperty('heldBy');
    expect(toWorkshop({ ...typed, plan: 'a/b', heldBy: 'x' })).toMatchObject({
      ...{ plan: { programme: 'a', module: 'b' }, heldBy: 'x' },
    });
  });
});

describe('changing a workshop', () => {
  it('shows the time of its zone', () => {
    expect(wallClock('2026-07-01T12:30:00Z', zone)).toEqual({ date: '2026-07-01', time: '14:30' });
  });

  it('sends only what differs', () => {
    const workshop = aWorkshop();
    const values = valuesOf(workshop);
    expect(changesOf(workshop, values)).toEqual({});
    expect(changesOf(workshop, { ...values, place: ' Museum ', minutes: '90' })).toEqual({
      ...{ place: 'Museum', minutes: 90 },
    });
    expect(changesOf(workshop, { ...values, time: '15:00' })).toEqual({ time: '15:00' });
  });
});
