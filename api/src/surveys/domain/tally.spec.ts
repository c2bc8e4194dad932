import { describe, expect, it } from '@jest/globals';
import { addToTally, emptyTally } from './tally.js';
import { releaseOf } from './release.js';
import { aQuestion, aSurvey } from './testing.js';

const clusters = ['c1', 'c2'].map((key) => ({
  key,
  name: { en: key },
  departments: [key],
  invited: 9,
}));
const survey = aSurvey(
  aQuestion.one('department', [], { optionsFrom: 'departments' }),
  aQuestion.several('worries', ['a', 'b']),
  aQuestion.matrix('knowledge', ['M1'], ['k0', 'k1', 'k2', 'k3']),
  aQuestion.number('visits', 0, 9),
);
const terms = { clusters, breakdowns: [['department']] };
const ana = { department: 'c1', worries: ['a', 'b'], knowledge: { M1: 'k1' }, visits: 3 };
const ben = { department: 'c2', knowledge: {}, worries: [], visits: 9 };

describe('a tally', () => {
  it('counts what was said, and what was not', () => {
    const { answers, counts, groups } = addToTally(emptyTally(), survey, terms, [ana, ben, {}]);
    expect(answers).toBe(3);
    expect(counts).toEqual({
      department: { c1: 1, c2: 1, '': 1 },
      worries: { a: 1, b: 1, '': 2 },
      'knowledge.M1': { k1: 1, '': 2 },
      visits: { b2: 1, b5: 1, '': 1 },
    });
    expect(groups['department']!['c1']).toEqual({
      people: 1,
      counts: { worries: { a: 1, b: 1 }, 'knowledge.M1': { low: 1 }, visits: { low: 1 } },
    });
    expect(groups['department']!['']!.people).toBe(1);
  });

  it('adds a batch to what is there, and leaves that alone', () => {
    const one = addToTally(emptyTally(), survey, terms, [ana]);
    const two = addToTally(one, survey, terms, [ana]);
    expect([one.answers, two.answers]).toEqual([1, 2]);
    expect(two.counts['worries']).toEqual({ a: 2, b: 2 });
    expect(two).toEqual(addToTally(emptyTally(), survey, terms, [ana, ana]));
  });

  it('of ten thousand answers is made and released within a second', () => {
    const crowd = Array.from({ length: 10_000 }, (_, at) => (at % 3 === 0 ? ben : ana));
    const began = performance.now();
    const release = releaseOf(addToTally(emptyTally(), survey, terms, crowd), survey, terms);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(release.answers).toBe(10_000);
  });
});
