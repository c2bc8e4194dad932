import { describe, expect, it } from '@jest/globals';
import type { Answers } from './check-answers.js';
import { ownDepartment } from './own-department.js';
import { releaseOf } from './release.js';
import type { Cluster } from './survey-body.js';
import { addToTally, emptyTally } from './tally.js';
import { aQuestion, aSurvey } from './testing.js';

const survey = aSurvey(
  aQuestion.one('department', [], { optionsFrom: 'departments' }),
  aQuestion.one('role', ['desk', 'lead']),
  aQuestion.matrix('knowledge', ['M1'], ['k0', 'k1', 'k2']),
);
const cluster = (key: string, ...departments: string[]): Cluster => ({
  ...{ key, name: { en: key }, departments, invited: 30 },
});
const clusters = [cluster('c1', 'A', 'B'), cluster('c2', 'C'), cluster('c3', 'D')];
const people = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);
const low = { knowledge: { M1: 'k0' } };

function seen(departments: string[], breakdowns = [['department'], ['role']], inThird = 20) {
  const answers = [
    ...people(10, { department: 'c1', role: 'desk', ...low }),
    ...people(20, { department: 'c2', role: 'lead', ...low }),
    ...people(inThird, { department: 'c3', role: 'lead', ...low }),
  ];
  const terms = { clusters, breakdowns };
  const release = releaseOf(addToTally(emptyTally(), survey, terms, answers), survey, terms);
  return { release, own: ownDepartment(survey.items, { clusters, release }, departments) };
}

describe('what is seen of a wave by whoever leads a department', () => {
  it('is everybody, and the row of the own cluster alone', () => {
    const { release, own } = seen(['B']);
    expect(own.release.answers).toBe(50);
    expect(own.release.measures).toEqual(release.measures);
    expect(own.clusters.map(({ key }) => key)).toEqual(['c1']);
    expect(own.release.breakdowns).toEqual([
      {
        ...{ key: 'department', groupings: ['department'] },
        rows: [{ groups: ['c1'], people: 10 }],
        measures: [{ measure: 'knowledge.M1', options: [{ option: 'low', counts: [10] }] }],
      },
    ]);
  });

  it('is a larger group where the own one is only shown together', () => {
    const { own } = seen(['D'], [['department']], 4);
    expect(own.release.breakdowns[0]!.rows).toEqual([{ groups: ['c1', 'c3', ''], people: 14 }]);
    expect(own.clusters.map(({ key }) => key)).toEqual(['c1', 'c3']);
  });

  it('is several rows for several departments', () => {
    expect(seen(['A', 'C']).own.release.breakdowns[0]!.rows).toHaveLength(2);
  });

  it.each([
    { why: 'the department was not asked', departments: ['Z'], breakdowns: [['department']] },
    { why: 'nothing is broken down by department', departments: ['A'], breakdowns: [['role']] },
    {
      why: 'departments are crossed with something else',
      departments: ['A'],
      breakdowns: [['department', 'role']],
    },
  ])('is everybody alone where $why', ({ departments, breakdowns }) => {
    const { own } = seen(departments, breakdowns);
    expect(own.release.breakdowns).toEqual([]);
    expect(own.release.answers).toBe(50);
  });
});
