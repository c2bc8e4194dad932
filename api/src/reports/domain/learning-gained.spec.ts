import { describe, expect, it } from '@jest/globals';
import { five } from '../../shared/five.js';
import { learningGained, whoCounts, type PairedPerson } from './learning-gained.js';
import { aPairedPerson, onPaper, part } from './testing.js';

const modules = [{ code: 'M1' }, { code: 'M2' }];
const people = (count: number, department: string | null = 'A'): PairedPerson[] =>
  Array.from({ length: count }, () => aPairedPerson(department));
const gained = (paired: readonly PairedPerson[]) => learningGained(paired, modules);

describe('learning gained', () => {
  it.each([0, 1, 4])('of %s people is nothing', (count) => {
    expect(gained(people(count))).toBeNull();
  });

  it('of five people says counts, shares and the mean of their own differences', () => {
    const paired = [
      ...people(4),
      aPairedPerson('A', [
        [1, 1],
        [3, 3],
      ]),
    ];
    expect(gained(paired)!.overall).toEqual({
      people: 5,
      before: { right: 6, of: 10, share: 0.6 },
      after: { right: 26, of: 30, share: 0.8667 },
      difference: 0.2667,
      interval: { from: 0.0816, to: 0.4517 },
    });
  });

  it('goes by module in the order of the programme', () => {
    const { modules: found } = gained(people(5))!;
    expect(
      found.map(({ module, before, after, interval }) => [module, before, after, interval]),
    ).toEqual([
      ['M1', { right: 0, of: 5, share: 0 }, { right: 10, of: 15, share: 0.6667 }, null],
      ['M2', { right: 5, of: 5, share: 1 }, { right: 15, of: 15, share: 1 }, null],
    ]);
  });

  it('says nothing of a module about which somebody was not asked', () => {
    const other = aPairedPerson('A');
    const paired = [
      ...people(5),
      { ...other, before: { ...other.before, parts: [part('M2', 1, 1)] } },
    ];
    expect(gained(paired)!.modules.map(({ module }) => module)).toEqual(['M2']);
  });

  it('ends with what needs several modules', () => {
    const mixed = people(5).map(({ before, after, ...person }) => ({
      ...person,
      before: { ...before, parts: [part(null, 1, 1)] },
      after: { ...after, parts: [part(null, 2, 3)] },
    }));
    expect(gained(mixed)!.modules.map(({ module, people: count }) => [module, count])).toEqual([
      [null, 5],
    ]);
  });

  it.each<{ why: string; from: Record<string, number>; clusters: [string[], number][] }>([
    { why: 'none where all are of one department', from: { A: 12 }, clusters: [] },
    { why: 'none where only one group of five can be made', from: { A: 3, B: 6 }, clusters: [] },
    {
      why: 'each department with five',
      from: { B: 6, A: 5 },
      clusters: [
        [['A'], 5],
        [['B'], 6],
      ],
    },
    {
      why: 'small ones joined until there are five',
      from: { A: 1, B: 2, C: 2, D: 7 },
      clusters: [
        [['A', 'B', 'C'], 5],
        [['D'], 7],
      ],
    },
    {
      why: 'one small department together with the next larger',
      from: { A: 4, B: 6, C: 9 },
      clusters: [
        [['A', 'B'], 10],
        [['C'], 9],
      ],
    },
  ])('has clusters: $why', ({ from, clusters }) => {
    const paired = Object.entries(from).flatMap(([department, count]) => people(count, department));
    const found = gained(paired)!.clusters.map(({ departments, people: count }) => [
      departments,
      count,
    ]);
    expect(found).toEqual(clusters);
  });

  it('joins those without a department like any other', () => {
    const { clusters } = gained([...people(5, 'A'), ...people(3, null), ...people(4, 'B')])!;
    expect(clusters.map(({ departments }) => departments)).toEqual([[null, 'B'], ['A']]);
  });

  it('does not depend on the order of the people', () => {
    const paired = [...people(3, 'C'), ...people(3, 'A'), ...people(3, 'B'), ...people(6, 'D')];
    expect(gained(paired.toReversed())).toEqual(gained(paired));
  });

  describe('where some sat on paper', () => {
    it.each<{ why: string; device: number; paper: number; counted: number; byModule: boolean }>([
      { why: 'all of them', device: 0, paper: 8, counted: 8, byModule: false },
      {
        why: 'fewer than five are known by question',
        device: 4,
        paper: 4,
        counted: 8,
        byModule: false,
      },
      {
        why: 'the smaller part is known by question',
        device: 6,
        paper: 7,
        counted: 13,
        byModule: false,
      },
      { why: 'half are known by question', device: 6, paper: 6, counted: 6, byModule: true },
      { why: 'one is on paper', device: 6, paper: 1, counted: 6, byModule: true },
    ])('$why', ({ device, paper, counted, byModule }) => {
      const paired = [...people(device), ...people(paper).map(onPaper)];
      const found = gained(paired)!;
      expect([found.overall.people, found.modules.length > 0, found.paperLeftOut]).toEqual([
        ...[counted, byModule],
        counted < device + paper,
      ]);
      expect(whoCounts(paired).people).toHaveLength(counted);
    });
  });

  it('shows no group under five, nor a difference of groups under five, for any cohort', () => {
    // Small primes walk through many mixtures of departments, sizes and paper.
    for (let seed = 1; seed <= 400; seed += 1) {
      const paired = Array.from({ length: (seed * 7) % 41 }, (_, at) => {
        const department = (at * seed) % 5 === 0 ? null : `d${(at * at + seed) % 7}`;
        const person = aPairedPerson(department, [
          [at % 2, seed % 2],
          [(at + seed) % 4, at % 4],
        ]);
        return (at * seed) % 11 === 3 ? onPaper(person) : person;
      });
      const found = gained(paired);
      if (found === null) continue;
      const all = found.overall.people;
      // Everybody is in each figure by module: between them there is nobody.
      expect(found.modules.filter((module) => module.people !== all)).toEqual([]);
      // Clusters part everybody: what can be computed is a union of whole clusters.
      const sizes = found.clusters.map((cluster) => cluster.people);
      expect(sizes.filter((size) => size < five)).toEqual([]);
      if (sizes.length > 0) {
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(all);
        const named = found.clusters.flatMap(({ departments }) => departments);
        expect(new Set(named).size).toBe(named.length);
      }
    }
  });
});
