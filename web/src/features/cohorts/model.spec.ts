import { describe, expect, it } from '@jest/globals';
import { createTranslate } from '../../lib/translate.js';
import type { CriterionCell, OverviewPerson } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import {
  filled,
  filterFrom,
  filterPeople,
  funnelSteps,
  sortFrom,
  sortPeople,
  sortText,
} from './model.js';

const t = createTranslate('en', [english]);
const tiers = [
  { key: 'attendance', title: { en: 'Attendance' } },
  { key: 'practitioner', title: { en: 'Practitioner' } },
];
const cell = (over: Partial<CriterionCell>): CriterionCell => ({
  state: 'not-yet',
  found: 4,
  required: 8,
  ...over,
});

function aPerson(name: string, over: Partial<OverviewPerson> = {}): OverviewPerson {
  return {
    enrolmentId: name,
    personId: name,
    attended: 4,
    awarded: [],
    name,
    department: { en: 'Transport' },
    criteria: { C1: cell({}) },
    tiers: { attendance: 'not-yet', practitioner: 'not-yet' },
    oneStepAway: null,
    ...over,
  };
}

const met = aPerson('Ada', {
  criteria: { C1: cell({ state: 'met', found: 9 }) },
  tiers: { attendance: 'met', practitioner: 'not-yet' },
  oneStepAway: { tier: 'practitioner', criterion: 'C4', nextStep: null },
});
const half = aPerson('Blerim Çela', { department: { en: 'Archive' } });
const lost = aPerson('Cem', {
  criteria: { C1: cell({ state: 'no-longer-possible', found: 7 }) },
  tiers: { attendance: 'no-longer-possible', practitioner: 'no-longer-possible' },
  department: null,
});
const people = [half, lost, met];
const names = (found: readonly OverviewPerson[]) => found.map(({ name }) => name);

describe('the funnel', () => {
  const funnel = {
    enrolled: 54,
    attended: 47,
    halfway: 40,
    ready: { attendance: 31 },
    awarded: {},
  };

  it('goes from enrolled to each certificate, and counts what nobody has reached as none', () => {
    expect(
      funnelSteps({ funnel, tiers }, t, 'en').map(({ label, count }) => [label, count]),
    ).toEqual([
      ['Enrolled', 54],
      ['Attended at least one session', 47],
      ['Attended half of the sessions', 40],
      ['Reached: Attendance', 31],
      ['Reached: Practitioner', 0],
    ]);
  });

  it('shows awards once there are any', () => {
    const awarded = { ...funnel, awarded: { attendance: 30 } };
    expect(funnelSteps({ funnel: awarded, tiers }, t, 'en').at(-1)).toMatchObject({
      label: 'Awarded: Attendance',
      count: 30,
    });
  });
});

describe('the matrix', () => {
  it.each([
    ['by name', 'name', ['Ada', 'Blerim Çela', 'Cem']],
    ['by name, turned round', 'name.down', ['Cem', 'Blerim Çela', 'Ada']],
    ['by department, without one first', 'department', ['Cem', 'Blerim Çela', 'Ada']],
    ['by a criterion: lost, open, met', 'C1', ['Cem', 'Blerim Çela', 'Ada']],
    ['by a criterion nobody has: by name', 'C9', ['Ada', 'Blerim Çela', 'Cem']],
  ])('sorts %s', (_, sort, expected) => {
    const wanted = sortFrom(new URLSearchParams({ sort }));
    expect(sortText(wanted)).toBe(sort);
    expect(names(sortPeople(people, wanted, 'en'))).toEqual(expected);
  });

  it.each([
    ['everybody', '', ['Blerim Çela', 'Cem', 'Ada']],
    ['a name without its accents', 'name=cela', ['Blerim Çela']],
    ['who has reached a certificate', 'state=met&certificate=attendance', ['Ada']],
    ['who has reached the highest one', 'state=met', []],
    ['who is one step away', 'state=one-step-away', ['Ada']],
    ['who can no longer', 'state=no-longer-possible', ['Cem']],
    ['everybody for an unknown state', 'state=x&certificate=y', ['Blerim Çela', 'Cem', 'Ada']],
  ])('shows %s', (_, search, expected) => {
    const filter = filterFrom(new URLSearchParams(search), tiers);
    expect(names(filterPeople(people, filter))).toEqual(expected);
  });

  it.each([
    ['half', {}, 0.5],
    ['whole when met, also with less', { state: 'met', found: 7 }, 1],
    ['never over the top', { found: 12 }, 1],
    ['empty where nothing is asked', { required: 0 }, 0],
  ] as const)('a column is %s', (_, over, share) => expect(filled(cell(over))).toBe(share));
});
