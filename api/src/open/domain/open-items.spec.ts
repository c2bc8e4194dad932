import { describe, expect, it } from '@jest/globals';
import type { Card, Quiz } from '@stoa/content';
import { changesOfPlace, openItemsOf, type KeptItem } from './open-items.js';

const card = (id: string, slug: string, sources: string[] = []) => ({ id, slug, sources }) as Card;
const quiz = (id: string, slug: string) => ({ id, slug, items: [{ sources: ['B'] }] }) as Quiz;
const source = (key: string) => ({
  key,
  title: `${key}!`,
  address: `/${key}`,
  also: [],
  note: null,
});
const items = openItemsOf({
  cards: [card('1', 'sign'), card('2', 'data', ['C', 'A'])],
  openQuizzes: [quiz('3', 'street')],
  sources: [source('A'), source('B'), source('C')],
});
const kept: KeptItem[] = [
  { id: '1', kind: 'card', slug: 'sign', place: 1 },
  { id: '2', kind: 'card', slug: 'data', place: 2 },
  { id: '3', kind: 'quiz', slug: 'street', place: 1 },
];

describe('cards and quizzes for everybody', () => {
  it('stand in the order of their files, each kind by itself', () => {
    expect(items.map(({ kind, place, body }) => [kind, place, body.slug])).toEqual([
      ['card', 1, 'sign'],
      ['card', 2, 'data'],
      ['quiz', 1, 'street'],
    ]);
    expect(openItemsOf({ cards: [], openQuizzes: [], sources: [] })).toEqual([]);
  });

  it('carry the sources that they quote, and no other', () => {
    const keys = items.map(({ body }) => body.quoted.map(({ key }) => key));
    expect(keys).toEqual([[], ['A', 'C'], ['B']]);
    expect(items[2]!.body.quoted).toEqual([{ key: 'B', title: 'B!', url: '/B' }]);
  });

  it.each<{ why: string; found: KeptItem[]; lines: string[] }>([
    { why: 'nothing is kept yet', found: [], lines: [] },
    { why: 'all stand where they should', found: kept, lines: [] },
    {
      why: 'one has moved',
      found: [{ ...kept[0]!, place: 2 }, kept[1]!],
      lines: ['card sign: place 1'],
    },
    {
      why: 'one has another slug',
      found: [{ ...kept[0]!, slug: 'pole' }],
      lines: ['card sign: place 1'],
    },
    {
      why: 'one comes back',
      found: [{ ...kept[0]!, place: null }],
      lines: ['card sign: place 1'],
    },
    {
      why: 'one is in no file any more',
      found: [{ id: '9', kind: 'card', slug: 'old', place: 3 }],
      lines: ['card old: taken down'],
    },
    {
      why: 'one was taken down before',
      found: [{ id: '9', kind: 'card', slug: 'old', place: null }],
      lines: [],
    },
  ])('tell what moves where $why', ({ found, lines }) => {
    expect(changesOfPlace(items, found)).toEqual(lines);
  });
});
