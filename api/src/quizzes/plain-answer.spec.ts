import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shapePipe } from '../platform/http/shape-pipe.js';
import { plainAddress, plainAnswer } from './plain-answer.js';
import { AnswerBody, AnswerParams } from './quizzes.dto.js';

const id = '019cadc6-9a80-7fff-bfff-ffffffffffff';

/** By the decorators alone. */
class DecoratedBody extends AnswerBody {
  static override plainly = () => null;
}
class DecoratedParams extends AnswerParams {
  static override plainly = () => null;
}

type Shape = typeof AnswerBody | typeof AnswerParams;
const taken = (metatype: Shape, sent: unknown, type: 'body' | 'param'): Promise<unknown> =>
  shapePipe()
    .transform(sent, { type, metatype })
    .then(
      (given: object) => ({ ...given }),
      () => 'refused',
    );

describe('answers that are plainly right', () => {
  it.each([{ choice: 'a' }, { choices: [] }, { choices: ['b', 'a'] }])(
    'are those of our pages: %j',
    async (answer) => {
      const sent = { itemId: id, answer };
      expect(plainAnswer(sent)).toBe(sent);
      expect(await taken(DecoratedBody, sent, 'body')).toMatchObject({ itemId: id });
      expect(plainAddress({ id, seq: '21' })).toEqual({ id, seq: 21 });
    },
  );

  it.each([
    { why: 'no option', answer: { choice: 'aa' } },
    { why: 'neither', answer: {} },
    { why: 'both', answer: { choice: 'a', choices: ['a'] } },
    { why: 'one twice', answer: { choices: ['a', 'a'] } },
    { why: 'too many', answer: { choices: [...'abcdefg'] } },
    { why: 'no answer', answer: null },
    { why: 'more than asked', answer: { choice: 'a', sure: true } },
  ])('are not $why', async ({ answer }) => {
    expect(plainAnswer({ itemId: id, answer })).toBeNull();
    expect(await taken(AnswerBody, { itemId: id, answer }, 'body')).toBe('refused');
  });

  it.each(['0', '-1', '1.5', '1000001', 'x', ''])('do not go to the number %j', async (seq) => {
    expect(plainAddress({ id, seq })).toBeNull();
    expect(await taken(AnswerParams, { id, seq }, 'param')).toBe('refused');
  });

  it('are never what the decorators would refuse or read in another way', async () => {
    const odd = fc.constantFrom<unknown>(undefined, null, '', 'a', 'A', 'ab', 0, 1, [], {}, id);
    const field = <T>(right: T) => fc.oneof({ weight: 4, arbitrary: fc.constant(right) }, odd);
    const answer = fc.record(
      {
        choice: field('b'),
        choices: fc.oneof(fc.array(field('c'), { maxLength: 7 }), odd),
        other: odd,
      },
      { requiredKeys: [] },
    );
    const body = fc.record(
      { itemId: field(id), answer: fc.oneof(answer, odd), other: odd },
      { requiredKeys: ['itemId', 'answer'] },
    );
    const params = fc.record(
      {
        id: field(id),
        seq: fc.oneof(fc.integer({ min: -2 }).map(String), fc.string()),
        other: odd,
      },
      { requiredKeys: ['id', 'seq'] },
    );
    await fc.assert(
      fc.asyncProperty(body, params, async (sent, address) => {
        if (plainAnswer(sent)) expect(await taken(DecoratedBody, sent, 'body')).not.toBe('refused');
        const plain = plainAddress(address);
        if (plain) expect(await taken(DecoratedParams, address, 'param')).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});
