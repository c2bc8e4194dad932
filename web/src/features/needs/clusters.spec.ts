import { expect, it } from '@jest/globals';
import { movedTo } from './clusters.js';

const cluster = (...departments: string[]) => ({ name: { en: departments[0]! }, departments });

it.each([
  { why: 'to another', to: 1, clusters: [['A'], ['C', 'B']] },
  { why: 'to where it is', to: 0, clusters: [['A', 'B'], ['C']] },
  { why: 'to one of its own', to: 2, clusters: [['A'], ['C'], ['B']] },
])('a department is moved $why', ({ to, clusters }) => {
  const moved = movedTo([cluster('A', 'B'), cluster('C')], 'B', to);
  expect(moved.map(({ departments }) => departments)).toEqual(clusters);
});

it('a cluster that is left empty goes', () => {
  expect(movedTo([cluster('A'), cluster('C')], 'A', 1)).toHaveLength(1);
});
