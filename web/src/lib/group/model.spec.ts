import { describe, expect, it } from '@jest/globals';
import { anActivity, aNote } from './testing.js';
import {
  isVote,
  minutesLeft,
  optionsIn,
  recommendationsOf,
  resultOf,
  roundEnds,
  stationAt,
} from './model.js';

const t = (key: string | readonly string[]) => String(key);

describe('the options of a vote', () => {
  it('are in the reader’s language, else in another one that is named', () => {
    const corners = anActivity({
      options: [
        { key: 'a', text: { en: 'Allow', sq: 'Lejohet' } },
        { key: 'b', text: { en: 'Not now' } },
      ],
    });
    expect(optionsIn(corners, 'sq', t)).toEqual([
      { key: 'a', text: 'Lejohet', locale: 'sq' },
      { key: 'b', text: 'Not now', locale: 'en' },
    ]);
  });

  it('are words of the page for yes and no, and numbers on a line', () => {
    const options = [{ key: 'yes-if', text: null }];
    const yes = anActivity({ kind: 'yes-if-no', options });
    expect(optionsIn(yes, 'en', t)[0]!.text).toBe('group.option.yes-if');
    const line = anActivity({ kind: 'line-up', options: [{ key: '10', text: null }] });
    expect(optionsIn(line, 'en', t)[0]!.text).toBe('10');
  });
});

describe('a result', () => {
  const options = ['a', 'b'].map((key) => ({ key, text: { en: key } }));

  it('is none before it is counted, and none for fewer than five', () => {
    expect(resultOf(anActivity({ options }), 'en', t)).toBeNull();
    const tally = { state: 'too-few' as const, votes: null, counts: null };
    expect(resultOf(anActivity({ options, tally }), 'en', t)).toBeNull();
  });

  it('measures its lines by the longest', () => {
    const tally = { state: 'counted' as const, votes: 6, counts: { a: 4, b: 2 } };
    const result = resultOf(anActivity({ options, tally }), 'en', t)!;
    expect(result.votes).toBe(6);
    expect(result.lines.map(({ count, length }) => [count, length])).toEqual([
      [4, 100],
      [2, 50],
    ]);
  });
});

it.each([
  [3, 0, 1, 0],
  [3, 2, 1, 2],
  [3, 2, 2, 0],
  [3, 0, 3, 2],
  [3, 0, 4, 0],
  [3, 1, 0, 1],
  [0, 0, 1, 0],
])('of %i stations, who began at %i is in round %i at %i', (stations, begun, round, at) => {
  expect(stationAt(stations, begun, round)).toBe(at);
});

describe('a round', () => {
  const stations = { kind: 'stations' as const, roundBeganAt: '2026-03-02T09:00:00.000Z' };

  it('ends after its minutes, and counts down to nothing and not below', () => {
    const end = roundEnds(anActivity({ ...stations, roundMinutes: 14 }))!;
    expect(end.toISOString()).toBe('2026-03-02T09:14:00.000Z');
    expect(minutesLeft(end, new Date('2026-03-02T09:09:55Z'))).toBe('4:05');
    expect(minutesLeft(end, new Date('2026-03-02T09:20:00Z'))).toBe('0:00');
  });

  it('is none where nothing runs', () => {
    expect(roundEnds(anActivity({ kind: 'stations' }))).toBeNull();
  });
});

it('what is owed an answer stands shown on a board', () => {
  const notes = [aNote({ id: 'a' }), aNote({ id: 'b', state: 'hidden' })];
  const board = anActivity({ kind: 'board', notes });
  const ifs = anActivity({ kind: 'yes-if-no', notes: [aNote({ id: 'c' })] });
  expect(recommendationsOf([board, ifs]).map(({ id }) => id)).toEqual(['a']);
  expect([board, ifs].map(isVote)).toEqual([false, true]);
});
