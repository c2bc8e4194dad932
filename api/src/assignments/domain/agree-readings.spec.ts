import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agreeReadings, type Reading, type ReadingTerms } from './agree-readings.js';

const lines = ['people', 'rights', 'severity', 'alternatives', 'measures', 'follow-up'];
const two: ReadingTerms = { lines, pointsPerLine: 3, readers: 2, pointsAtLeast: 11, noZero: true };
const one: ReadingTerms = { ...two, readers: 1 };

/** Six digits, one a line. */
function reading(readerId: string, digits: string): Reading {
  return {
    readerId,
    points: Object.fromEntries(lines.map((line, index) => [line, Number(digits[index])])),
  };
}

describe('one reader', () => {
  it.each([
    { why: 'exactly on the bar', digits: '222221', state: 'passed', points: 11 },
    { why: 'one point below', digits: '222211', state: 'failed', points: 10 },
    { why: 'a zero fails 15 points', digits: '333033', state: 'failed', points: 15 },
  ])('$why', ({ digits, state, points }) => {
    expect(agreeReadings([reading('a', digits)], one)).toMatchObject({
      state,
      points,
      outOf: 18,
      countedReaders: ['a'],
    });
  });

  it('is awaited while nobody has read', () => {
    expect(agreeReadings([], one)).toEqual({
      state: 'awaiting-reader',
      points: 0,
      outOf: 18,
      zeroLines: [],
      countedReaders: [],
    });
  });

  it('lets a zero pass where the terms do not mind', () => {
    expect(agreeReadings([reading('a', '333033')], { ...one, noZero: false })).toMatchObject({
      state: 'passed',
      zeroLines: ['alternatives'],
    });
  });

  it('takes a line that was left out for a zero', () => {
    expect(agreeReadings([{ readerId: 'a', points: { people: 3 } }], one).zeroLines).toEqual(
      lines.slice(1),
    );
  });

  it('does not set aside a second reading that was given', () => {
    expect(
      agreeReadings([reading('a', '222221'), reading('b', '222220')], one).countedReaders,
    ).toEqual(['a', 'b']);
  });
});

describe('two readers', () => {
  it.each([
    {
      why: 'the sum is exactly twice the bar',
      digits: ['222220', '222222'],
      state: 'passed',
      points: 22,
      zeros: [],
    },
    {
      why: 'the sum is one below',
      digits: ['222220', '222221'],
      state: 'failed',
      points: 21,
      zeros: [],
    },
    {
      why: 'three apart is close enough',
      digits: ['222221', '222233'],
      state: 'passed',
      points: 25,
      zeros: [],
    },
    {
      why: 'a line is zero only where both gave none',
      digits: ['033332', '033333'],
      state: 'failed',
      points: 29,
      zeros: ['people'],
    },
    {
      why: 'one of them gave a point',
      digits: ['033332', '133333'],
      state: 'passed',
      points: 30,
      zeros: [],
    },
  ])('$why', ({ digits, state, points, zeros }) => {
    const readings = digits.map((marks, index) => reading(`reader-${index}`, marks));
    expect(agreeReadings(readings, two)).toMatchObject({
      state,
      points,
      outOf: 36,
      zeroLines: zeros,
    });
  });

  it('four points apart call a third, and until then nothing is decided', () => {
    const result = agreeReadings([reading('a', '222211'), reading('b', '222233')], two);
    expect(result).toEqual({
      state: 'awaiting-third',
      points: 0,
      outOf: 36,
      zeroLines: [],
      countedReaders: [],
    });
  });

  it('are awaited until the second has read', () => {
    expect(agreeReadings([reading('a', '333333')], two).state).toBe('awaiting-reader');
  });
});

describe('three readers', () => {
  it.each([
    {
      why: 'the two closest count',
      digits: ['111111', '222222', '222221'],
      counted: ['b', 'c'],
      points: 23,
    },
    {
      why: 'on a tie the higher pair',
      digits: ['111111', '222211', '222233'],
      counted: ['b', 'c'],
      points: 24,
    },
    {
      why: 'equal totals: the pair with fewer zeros',
      digits: ['033222', '033222', '222222'],
      counted: ['a', 'c'],
      points: 24,
    },
    {
      why: 'equal in all: the ids decide',
      digits: ['222222', '222222', '222222'],
      counted: ['a', 'b'],
      points: 24,
    },
  ])('$why', ({ digits, counted, points }) => {
    const readings = digits.map((marks, index) => reading('abc'[index]!, marks));
    const results = [readings, [...readings].reverse()].map((order) => agreeReadings(order, two));
    expect(results[0]).toMatchObject({ countedReaders: counted, points });
    expect(results[1]).toEqual(results[0]);
  });
});

const marks = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 })
  .map((digits) => digits.join(''));

describe('readings', () => {
  it('agree whatever the order in which they were written', () => {
    fc.assert(
      fc.property(
        fc.array(marks, { minLength: 2, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (all, keys) => {
          const readings = all.map((digits, index) => reading(`r${index}`, digits));
          const shuffled = readings
            .map((item) => ({ item, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
          expect(agreeReadings(shuffled, two)).toEqual(agreeReadings(readings, two));
        },
      ),
    );
  });
});
