import { describe, expect, it } from '@jest/globals';
import type { AwardRow, AwardState, CertifyView, ReadyPerson } from './api-types.js';
import {
  awardable,
  awardedInOrder,
  exampleOf,
  mayReissue,
  reasonClasses,
  statesToPropose,
  titleOf,
} from './model.js';

const tiers = [
  { key: 'attendance', title: { en: 'Attendance' } },
  { key: 'practitioner', title: { en: 'Practitioner' } },
];
const person = (id: string, due: string[], unsupportedLetters: string[] = []): ReadyPerson => ({
  enrolmentId: id,
  name: id,
  due,
  unsupportedLetters,
});
const view = (ready: ReadyPerson[]): CertifyView => ({
  tiers,
  criteria: [],
  totals: { certificates: 0, people: 0, byTier: {} },
  ready,
  notYet: [],
  exceptions: [],
  awarded: [],
  batches: [],
});

describe('what the button awards', () => {
  it('is everything that is due, by tier', () => {
    const due = awardable(
      view([person('a', ['attendance', 'practitioner']), person('b', ['attendance'])]),
      'en',
    );
    expect(due).toEqual({
      certificates: 3,
      people: 2,
      byTier: [
        { key: 'attendance', title: 'Attendance', count: 2 },
        { key: 'practitioner', title: 'Practitioner', count: 1 },
      ],
      order: { expected: { certificates: 3, people: 2 } },
    });
  });

  it('leaves out names that cannot be printed and then names the others', () => {
    const due = awardable(
      view([person('a', ['attendance']), person('b', ['attendance'], ['字'])]),
      'en',
    );
    expect(due.order).toEqual({ expected: { certificates: 1, people: 1 }, enrolmentIds: ['a'] });
  });

  it('is nothing where nobody is ready', () => {
    expect(awardable(view([]), 'en')).toMatchObject({ certificates: 0, people: 0, byTier: [] });
  });
});

describe('whose certificate is shown before the award', () => {
  it('is that of the first name that can be printed, at the highest tier due', () => {
    const found = exampleOf(
      view([person('a', ['practitioner'], ['字']), person('b', ['attendance', 'practitioner'])]),
    );
    expect(found).toEqual({ enrolmentId: 'b', tier: 'practitioner' });
  });

  it('is nobody’s where nobody is ready', () => expect(exampleOf(view([]))).toBeNull());
});

describe('what may be proposed of an award', () => {
  const row = (state: AwardState, waits = false): AwardRow => ({
    awardId: 'a',
    enrolmentId: 'e',
    name: 'Ada',
    tier: 'attendance',
    displayCode: 'X',
    state,
    fileReady: true,
    awardedOn: '2026-04-30',
    proposal: waits
      ? {
          id: 'p',
          toState: 'revoked',
          newName: null,
          reasonClass: 'fraud',
          reason: '',
          proposedBy: '',
          proposedAt: '',
          mayDecide: false,
        }
      : null,
  });

  it.each<[AwardState, string[], boolean]>([
    ['being-prepared', ['suspended', 'revoked'], true],
    ['valid', ['suspended', 'revoked'], true],
    ['suspended', ['valid', 'revoked'], false],
    ['expired', ['suspended', 'revoked'], true],
    ['replaced', ['revoked'], false],
    ['withdrawn', ['revoked'], false],
    ['revoked', [], false],
  ])('that is %s', (state, states, reissue) => {
    expect(statesToPropose(row(state))).toEqual(states);
    expect(mayReissue(row(state))).toBe(reissue);
  });

  it('is nothing while a proposal waits', () => {
    expect(statesToPropose(row('valid', true))).toEqual([]);
    expect(mayReissue(row('valid', true))).toBe(false);
  });

  it('has a kind of reason in every case', () => {
    expect(Object.values(reasonClasses).every((classes) => classes.length > 0)).toBe(true);
  });
});

it('what was awarded stands by name as the language sorts it, then by tier, a correction before what it replaces', () => {
  const award = (awardId: string, name: string, tier: string) => ({
    ...{ awardId, enrolmentId: name, name, tier, displayCode: 'X', state: 'valid' as const },
    ...{ fileReady: true, awardedOn: '2026-04-30', proposal: null },
  });
  const awarded = [
    award('1', 'Zana', 'attendance'),
    award('2', 'Çelo', 'practitioner'),
    award('3', 'Dea', 'attendance'),
    award('4', 'Çelo', 'attendance'),
    award('5', 'Cura', 'attendance'),
    award('6', 'Zana', 'attendance'),
  ];
  expect(awardedInOrder({ ...view([]), awarded }, 'sq').map(({ awardId }) => awardId)).toEqual([
    '5',
    '4',
    '2',
    '3',
    '6',
    '1',
  ]);
});

it('a tier without a title is shown by its key', () => {
  expect([titleOf(tiers, 'practitioner', 'sq'), titleOf(tiers, 'x', 'sq')]).toEqual([
    'Practitioner',
    'x',
  ]);
});
