import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clusterFaults, outlookOf, proposeClusters } from './cluster-departments.js';

const department = (code: string, invited: number) => ({ code, invited, name: { en: code } });
const shape = (departments: ReturnType<typeof department>[], atLeast?: number) =>
  proposeClusters(departments, atLeast).map(
    ({ departments: codes, invited }) => `${codes.join('+')}:${invited}`,
  );

describe('clusters', () => {
  it.each([
    { why: 'nobody is invited', departments: [], clusters: [] },
    {
      why: 'a department without anybody is left out',
      departments: [department('A', 0), department('B', 6)],
      clusters: ['B:6'],
    },
    {
      why: 'exactly five stand alone',
      departments: [department('A', 5), department('B', 5)],
      clusters: ['A:5', 'B:5'],
    },
    {
      why: 'small ones are merged, the smallest first',
      departments: [department('A', 2), department('B', 9), department('C', 1), department('D', 3)],
      clusters: ['C+A+D:6', 'B:9'],
    },
    {
      why: 'what is left joins a cluster',
      departments: [department('A', 3), department('B', 3), department('C', 4)],
      clusters: ['A+B+C:10'],
    },
    {
      why: 'all together are too few',
      departments: [department('A', 1), department('B', 2)],
      clusters: ['A+B:3'],
    },
  ])('$why', ({ departments, clusters }) => {
    expect(shape(departments)).toEqual(clusters);
  });

  it('can be asked to be larger, never smaller than five', () => {
    const departments = [department('A', 6), department('B', 6), department('C', 8)];
    expect(shape(departments, 10)).toEqual(['A+B+C:20']);
    expect(shape(departments, 2)).toEqual(['A:6', 'B:6', 'C:8']);
  });

  it('have everybody in exactly one, and at least five where there are five', () => {
    const anyDepartments = fc
      .array(fc.nat(12), { maxLength: 25 })
      .map((sizes) => sizes.map((size, at) => department(`D${at}`, size)));
    fc.assert(
      fc.property(anyDepartments, fc.integer({ min: 0, max: 30 }), (departments, atLeast) => {
        const clusters = proposeClusters(departments, atLeast);
        const total = departments.reduce((people, { invited }) => people + invited, 0);
        expect(clusters.reduce((people, { invited }) => people + invited, 0)).toBe(total);
        const faults = clusterFaults(clusters, departments, []);
        expect(faults.filter(({ kind }) => kind !== 'too-small' || total >= 5)).toEqual([]);
      }),
    );
  });

  it('are named in every language of their departments, by the code where one is missing', () => {
    const [cluster] = proposeClusters([
      { code: 'A', invited: 2, name: { en: 'Arts', sq: 'Arte' } },
      { code: 'B', invited: 3, name: { en: 'Books' } },
    ]);
    expect(cluster!.name).toEqual({ en: 'Arts, Books', sq: 'Arte, B' });
  });
});

describe('clusters that are refused', () => {
  const departments = [
    department('A', 6),
    department('B', 3),
    department('C', 9),
    department('Z', 0),
  ];
  const cluster = (key: string, ...codes: string[]) => ({ key, departments: codes });
  it.each([
    { why: 'none', clusters: [cluster('c1', 'A', 'B'), cluster('c2', 'C')], faults: [] },
    {
      why: 'a department in two',
      clusters: [cluster('c1', 'A', 'B'), cluster('c2', 'C', 'A')],
      faults: ['department-twice'],
    },
    {
      why: 'a department in none',
      clusters: [cluster('c1', 'A', 'B')],
      faults: ['department-missing'],
    },
    {
      why: 'a department that there is not',
      clusters: [cluster('c1', 'A', 'B', 'X'), cluster('c2', 'C')],
      faults: ['department-unknown'],
    },
    {
      why: 'fewer than five',
      clusters: [cluster('c1', 'A', 'C'), cluster('c2', 'B')],
      faults: ['too-small'],
    },
  ])('$why', ({ clusters, faults }) => {
    expect(clusterFaults(clusters, departments, []).map(({ kind }) => kind)).toEqual(faults);
  });

  it.each([
    { why: 'the same as before', former: ['A', 'B'], faults: [] },
    { why: 'nothing in common', former: ['Z'], faults: [] },
    { why: 'three people more than before', former: ['A'], faults: ['differs-by-few'] },
    { why: 'three people fewer than before', former: ['A', 'B', 'C'], faults: [] },
    { why: 'six people more than before', former: ['B'], faults: [] },
  ])('beside an earlier wave: $why', ({ former, faults }) => {
    const clusters = [cluster('c1', 'A', 'B'), cluster('c2', 'C')];
    expect(
      clusterFaults(clusters, departments, [[{ departments: former }]]).map(({ kind }) => kind),
    ).toEqual(faults);
  });

  it('are told when an earlier cluster holds a few more', () => {
    const faults = clusterFaults([cluster('c1', 'A'), cluster('c2', 'C', 'B')], departments, [
      [{ departments: ['A', 'B'] }],
    ]);
    expect(faults).toEqual([{ kind: 'differs-by-few', code: 'c1', people: 3 }]);
  });
});

it.each([
  { why: 'twenty are likely to be shown', invited: 20, outlook: 'likely', sharePercent: 25 },
  { why: 'nineteen if most answer', invited: 19, outlook: 'if-most-answer', sharePercent: 27 },
  { why: 'ten if most answer', invited: 10, outlook: 'if-most-answer', sharePercent: 50 },
  { why: 'nine only together', invited: 9, outlook: 'only-together', sharePercent: 56 },
  { why: 'three never', invited: 3, outlook: 'only-together', sharePercent: 100 },
  { why: 'nobody', invited: 0, outlook: 'only-together', sharePercent: 100 },
])('outlook: $why', ({ invited, outlook, sharePercent }) => {
  expect(outlookOf({ key: 'c1', invited })).toMatchObject({ outlook, sharePercent });
});
