import { describe, expect, it } from '@jest/globals';
import { unanswered } from './group-answers.js';

const note = (id: string, state = 'shown') => ({ id, state });
const board = { body: { kind: 'board' }, notes: [note('a'), note('b'), note('c', 'hidden')] };
const vote = { body: { kind: 'yes-if-no' }, notes: [note('if')] };
const answers = (...ids: string[]) => ids.map((id) => ({ id }));

describe('an answer to a group', () => {
  it.each([
    { why: 'answers all', given: answers('a', 'b'), missing: [], unknown: [] },
    { why: 'answers in any order', given: answers('b', 'a'), missing: [], unknown: [] },
    { why: 'leaves one out', given: answers('a'), missing: ['b'], unknown: [] },
    { why: 'answers what was hidden', given: answers('a', 'b', 'c'), missing: [], unknown: ['c'] },
    { why: 'answers an if', given: answers('a', 'b', 'if'), missing: [], unknown: ['if'] },
    { why: 'answers one twice', given: answers('a', 'b', 'a'), missing: [], unknown: ['a'] },
  ])('is whole or not where it $why', ({ given, missing, unknown }) => {
    expect(unanswered([board, vote], given)).toEqual({ missing, unknown });
  });

  it('owes nothing to a group that has recommended nothing', () => {
    expect(unanswered([], [])).toEqual({ missing: [], unknown: [] });
  });
});
