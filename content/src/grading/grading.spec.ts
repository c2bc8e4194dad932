import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Item, ItemType } from '../types.ts';
import {
  answerFits,
  certaintyPoints,
  gradeItem,
  gradePaper,
  isPassed,
  itemWithoutKey,
  type Answer,
} from './index.ts';

const text = (en: string) => ({ en });

function anItem(type: ItemType, rightKeys: string[], keys = ['a', 'b', 'c'], id = 'item'): Item {
  return {
    id,
    code: 'm1-01',
    type,
    stem: text('What holds?'),
    options: keys.map((key) => ({
      key,
      right: rightKeys.includes(key),
      text: text(`option ${key}`),
      reason: text(`about ${key}`),
    })),
    reason: text('the reason'),
    outcome: 'M1.O1',
    kind: 'recall',
    returns: false,
    screen: 'lesson#screen',
    tags: [],
    sources: [],
    law: null,
  };
}

describe('grading an item', () => {
  it.each<{ why: string; item: Item; answer: Answer | null; right: boolean; answered: boolean }>([
    {
      why: 'the right choice is right',
      item: anItem('single', ['b']),
      answer: { choice: 'b' },
      right: true,
      answered: true,
    },
    {
      why: 'another choice is wrong',
      item: anItem('single', ['b']),
      answer: { choice: 'a' },
      right: false,
      answered: true,
    },
    {
      why: 'no answer is not right',
      item: anItem('single', ['b']),
      answer: null,
      right: false,
      answered: false,
    },
    {
      why: 'a key that is not offered counts as no answer',
      item: anItem('single', ['b']),
      answer: { choice: 'z' },
      right: false,
      answered: false,
    },
    {
      why: 'several choices do not fit a single item',
      item: anItem('single', ['b']),
      answer: { choices: ['b'] },
      right: false,
      answered: false,
    },
    {
      why: 'true-false is answered as a single item',
      item: anItem('true-false', ['a'], ['a', 'b']),
      answer: { choice: 'a' },
      right: true,
      answered: true,
    },
    {
      why: 'all right ones and no other are right',
      item: anItem('multiple', ['a', 'c']),
      answer: { choices: ['c', 'a'] },
      right: true,
      answered: true,
    },
    {
      why: 'one of two right ones gains nothing',
      item: anItem('multiple', ['a', 'c']),
      answer: { choices: ['a'] },
      right: false,
      answered: true,
    },
    {
      why: 'everything ticked gains nothing',
      item: anItem('multiple', ['a', 'c']),
      answer: { choices: ['a', 'b', 'c'] },
      right: false,
      answered: true,
    },
    {
      why: 'a key named twice counts once',
      item: anItem('multiple', ['a', 'c']),
      answer: { choices: ['a', 'c', 'a'] },
      right: true,
      answered: true,
    },
    {
      why: 'nothing ticked is not answered',
      item: anItem('multiple', ['a']),
      answer: { choices: [] },
      right: false,
      answered: false,
    },
    {
      why: 'one choice does not fit a multiple item',
      item: anItem('multiple', ['a']),
      answer: { choice: 'a' },
      right: false,
      answered: false,
    },
    {
      why: 'an item without a right option is never right',
      item: anItem('multiple', []),
      answer: { choices: [] },
      right: false,
      answered: false,
    },
  ])('$why', ({ item, answer, right, answered }) => {
    expect(gradeItem(item, answer)).toMatchObject({ right, answered });
  });

  it('explains the right answer and what was chosen, and nothing else', () => {
    const graded = gradeItem(anItem('single', ['b']), { choice: 'a' });
    expect(graded.reason).toEqual(text('the reason'));
    expect(graded.options).toEqual([
      { key: 'a', right: false, chosen: true, reason: text('about a') },
      { key: 'b', right: true, chosen: false, reason: text('about b') },
      { key: 'c', right: false, chosen: false, reason: null },
    ]);
  });
});

describe('grading a paper', () => {
  it('gives 0 of 0 without items, and such a paper is never passed', () => {
    const empty = gradePaper([], { stray: { choice: 'a' } });
    expect(empty).toEqual({ right: 0, of: 0, answered: 0, items: [] });
    expect(isPassed(empty, 0)).toBe(false);
  });

  it.each([
    { why: 'exactly on the mark passes', right: 21, passed: true },
    { why: 'one below does not', right: 20, passed: false },
  ])('$why', ({ right, passed }) => {
    expect(isPassed({ right, of: 30 }, 21)).toBe(passed);
  });

  const keys = ['a', 'b', 'c', 'd'];
  const someItem = fc
    .record({
      type: fc.constantFrom<ItemType>('single', 'multiple', 'true-false'),
      right: fc.subarray(keys, { minLength: 1 }),
    })
    .map(({ type, right }) => anItem(type, type === 'multiple' ? right : right.slice(0, 1), keys));
  const someAnswer: fc.Arbitrary<Answer | null> = fc.oneof(
    fc.record({ choice: fc.constantFrom(...keys, 'z') }),
    fc.record({ choices: fc.array(fc.constantFrom(...keys, 'z')) }),
    fc.constant(null),
  );
  const somePaper = fc
    .array(fc.tuple(someItem, someAnswer), { maxLength: 12 })
    .map((rows) => rows.map(([item, answer], at) => ({ item: { ...item, id: `i${at}` }, answer })));
  const answersOf = (rows: { item: Item; answer: Answer | null }[]) =>
    Object.fromEntries(rows.map(({ item, answer }) => [item.id, answer]));

  it('never gives more right than answered, nor more answered than asked', () => {
    fc.assert(
      fc.property(somePaper, (rows) => {
        const graded = gradePaper(
          rows.map(({ item }) => item),
          answersOf(rows),
        );
        expect(graded.right).toBeLessThanOrEqual(graded.answered);
        expect(graded.answered).toBeLessThanOrEqual(graded.of);
        expect(graded.of).toBe(rows.length);
      }),
    );
  });

  it('does not depend on the order of items or of ticks', () => {
    fc.assert(
      fc.property(somePaper, (rows) => {
        const forward = gradePaper(
          rows.map(({ item }) => item),
          answersOf(rows),
        );
        const turned = rows.map(({ item, answer }) => ({
          item,
          answer:
            answer && 'choices' in answer ? { choices: [...answer.choices].reverse() } : answer,
        }));
        const backward = gradePaper(turned.map(({ item }) => item).reverse(), answersOf(turned));
        expect(backward.right).toBe(forward.right);
        expect(backward.items).toEqual([...forward.items].reverse());
      }),
    );
  });

  it('gives full marks to the key and only to the key', () => {
    fc.assert(
      fc.property(someItem, someAnswer, (item, answer) => {
        const key = item.options.filter((option) => option.right).map((option) => option.key);
        const asKey: Answer = item.type === 'multiple' ? { choices: key } : { choice: key[0]! };
        expect(gradeItem(item, asKey).right).toBe(true);
        const graded = gradeItem(item, answer);
        expect(graded.right).toBe(graded.chosen.join() === key.join());
      }),
    );
  });

  it('keeps what was chosen inside what was offered', () => {
    fc.assert(
      fc.property(someItem, someAnswer, (item, answer) => {
        const graded = gradeItem(item, answer);
        expect(graded.answered).toBe(graded.chosen.length > 0);
        if (answer && !answerFits(item, answer)) expect(graded.chosen).toEqual([]);
      }),
    );
  });
});

describe('an item without its key', () => {
  it('carries neither right options nor reasons nor the screen', () => {
    const shown = JSON.stringify(itemWithoutKey(anItem('single', ['b'])));
    for (const hidden of ['right', 'reason', 'about', 'screen', 'outcome']) {
      expect(shown).not.toContain(hidden);
    }
  });
});

describe('certainty', () => {
  it.each([
    ['low', 1, 0],
    ['middle', 2, -2],
    ['high', 3, -6],
  ] as const)('%s gives %d when right and %d when wrong', (certainty, right, wrong) => {
    expect(certaintyPoints(certainty, true)).toBe(right);
    expect(certaintyPoints(certainty, false)).toBe(wrong);
  });
});
