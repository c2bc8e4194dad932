import { describe, expect, it } from '@jest/globals';
import type { Item } from '@stoa/content';
import { shuffled, type Below } from '../../shared/shuffled.js';
import { drawPaper } from './draw-paper.js';

const anItem = (id: string, tags: string[] = [], type: Item['type'] = 'single'): Item => ({
  ...{
    id,
    code: id,
    type,
    tags,
    stem: {},
    reason: {},
    outcome: null,
    kind: null,
    returns: false,
    screen: null,
    sources: [],
    law: null,
  },
  options: ['a', 'b', 'c'].map((key) => ({ key, right: key === 'a', text: {}, reason: {} })),
});
const first: Below = () => 0;
const last: Below = (bound) => bound - 1;
const ids = (paper: { itemId: string }[]) => paper.map(({ itemId }) => itemId);

describe('a paper', () => {
  it('asks all items in their order where nothing is shuffled', () => {
    const paper = drawPaper(
      { items: [anItem('x'), anItem('y', [], 'multiple')], draw: null, shuffle: false },
      first,
    );
    expect(paper).toEqual([
      { itemId: 'x', several: false, options: ['a', 'b', 'c'] },
      { itemId: 'y', several: true, options: ['a', 'b', 'c'] },
    ]);
  });

  it('shuffles items and options, but leaves true before false', () => {
    const [x, y] = drawPaper(
      { items: [anItem('x'), anItem('y', [], 'true-false')], draw: null, shuffle: true },
      first,
    );
    expect([y!.itemId, y!.options]).toEqual(['x', ['b', 'c', 'a']]);
    expect([x!.itemId, x!.options]).toEqual(['y', ['a', 'b', 'c']]);
  });

  it('has as many items of each tag as are asked for, none twice', () => {
    const items = [
      anItem('1', ['M1']),
      anItem('2', ['M1']),
      anItem('3', ['M1']),
      anItem('4', ['M2']),
      anItem('5', ['other']),
    ];
    const draw = [
      { tag: 'M1', count: 2 },
      { tag: 'M2', count: 1 },
    ];
    for (const below of [first, last]) {
      const drawn = ids(drawPaper({ items, draw, shuffle: true }, below));
      expect(drawn).toHaveLength(3);
      expect(new Set(drawn).size).toBe(3);
      expect(drawn).toContain('4');
      expect(drawn).not.toContain('5');
    }
  });

  it('does not use up a shared item for the tag that has others', () => {
    const items = [
      anItem('shared', ['rich', 'poor']),
      anItem('1', ['rich']),
      anItem('2', ['rich']),
    ];
    const draw = [
      { tag: 'rich', count: 2 },
      { tag: 'poor', count: 1 },
    ];
    for (const below of [first, last])
      expect(ids(drawPaper({ items, draw, shuffle: false }, below)).sort()).toEqual([
        '1',
        '2',
        'shared',
      ]);
  });

  it('of nothing is empty', () => {
    expect(drawPaper({ items: [], draw: [{ tag: 'M1', count: 3 }], shuffle: true }, first)).toEqual(
      [],
    );
  });
});

describe('shuffling', () => {
  it('keeps every member and leaves the given list alone', () => {
    const given = [1, 2, 3, 4];
    expect(shuffled(given, first).sort()).toEqual(given);
    expect(given).toEqual([1, 2, 3, 4]);
    expect(shuffled(given, last)).toEqual(given);
  });
});
