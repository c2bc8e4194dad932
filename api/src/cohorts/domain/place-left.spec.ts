import { expect, it } from '@jest/globals';
import { mayJoin, type Offer } from './place-left.js';

const offer: Offer = { openToAll: true, places: 12, enrolled: 11, endsOn: '2026-05-01' };

it.each<[string, Partial<Offer>, string, ReturnType<typeof mayJoin>]>([
  ['the last place is free', {}, '2026-03-02', 'yes'],
  ['all places are taken', { enrolled: 12 }, '2026-03-02', 'no-place-left'],
  ['more are in it than there are places', { enrolled: 13 }, '2026-03-02', 'no-place-left'],
  ['there is no limit', { places: null, enrolled: 500 }, '2026-03-02', 'yes'],
  ['it is the last day', {}, '2026-05-01', 'yes'],
  ['it is over', {}, '2026-05-02', 'not-open'],
  ['it is by invitation', { openToAll: false }, '2026-03-02', 'not-open'],
  ['it is by invitation and full', { openToAll: false, enrolled: 12 }, '2026-03-02', 'not-open'],
])('a cohort may be joined or not when %s', (_, over, today, answer) => {
  expect(mayJoin({ ...offer, ...over }, today)).toBe(answer);
});
