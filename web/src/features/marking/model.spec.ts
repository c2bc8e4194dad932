import { describe, expect, it } from '@jest/globals';
import type { RubricLine } from './api-types.js';
import { missingLines, mostPoints, pointsFrom, queueStateFrom, totalOf } from './model.js';

const line = (key: string): RubricLine => ({
  key,
  title: { en: key },
  levels: [{ en: '0' }, { en: '1' }, { en: '2' }, { en: '3' }],
});
const rubric = [line('people'), line('rights')];

describe('points kept on the device', () => {
  it.each([
    ['come back', '{"people":2,"rights":0}', { people: 2, rights: 0 }],
    ['lose lines that are gone', '{"people":2,"gone":1}', { people: 2 }],
    ['lose points that are not given', '{"people":4,"rights":"1"}', {}],
    ['are none where nothing was kept', '', {}],
    ['are none where something else was kept', '7', {}],
  ])('%s', (_, text, points) => expect(pointsFrom(text, rubric)).toEqual(points));
});

it('nought points are points', () => {
  expect(missingLines({ people: 0 }, rubric).map(({ key }) => key)).toEqual(['rights']);
  expect(totalOf({ people: 0, rights: 3 })).toBe(3);
  expect(mostPoints(rubric)).toBe(6);
});

it.each([
  [null, 'waiting'],
  ['done', 'done'],
  ['x', 'waiting'],
])('the queue %s is %s', (text, state) => expect(queueStateFrom(text)).toBe(state));
