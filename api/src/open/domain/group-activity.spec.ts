import { expect, it } from '@jest/globals';
import { activityFrom, isWhole, type AskedOnTheSpot } from './group-activity.js';

const asked = { question: 'Well?', options: ['One', 'Two'], dots: 2 };

it.each<[AskedOnTheSpot['kind'], object]>([
  [
    'corners',
    {
      options: [
        { key: 'o1', text: { sq: 'One' } },
        { key: 'o2', text: { sq: 'Two' } },
      ],
    },
  ],
  ['dots', { dots: 2 }],
  ['yes-if-no', {}],
  ['board', {}],
])('what is asked on the spot has the shape of what is planned: %s', (kind, rest) => {
  const activity = activityFrom({ kind, ...asked }, 7, 'sq');
  expect(activity).toMatchObject({ kind, key: 'added-7', question: { sq: 'Well?' }, ...rest });
  expect('options' in activity).toBe(kind === 'corners' || kind === 'dots');
});

it.each<[AskedOnTheSpot['kind'], number, boolean]>([
  ['corners', 0, false],
  ['corners', 1, false],
  ['corners', 2, true],
  ['dots', 8, true],
  ['dots', 9, false],
  ['yes-if-no', 0, true],
  ['yes-if-no', 2, false],
  ['board', 0, true],
])('%s with %i options is whole or not', (kind, count, whole) => {
  const options = Array.from({ length: count }, (_, at) => `Option ${at}`);
  expect(isWhole({ kind, question: 'Well?', options, dots: 3 })).toBe(whole);
});
