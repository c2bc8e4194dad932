import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shapePipe } from '../platform/http/shape-pipe.js';
import { areMarks } from './are-marks.js';
import { RecordMarksBody } from './attendance.dto.js';

const id = '019cadc6-9a80-7fff-bfff-ffffffffffff';
const mark = { sessionId: id, enrolmentId: id, mark: 'present', mode: 'room', expectedSeq: 0 };

/** By the decorators alone. */
class Decorated extends RecordMarksBody {
  static override plainly = () => null;
}

const passes = async (shape: typeof RecordMarksBody, body: unknown): Promise<boolean> => {
  try {
    await shapePipe().transform(body, { type: 'body', metatype: shape });
    return true;
  } catch {
    return false;
  }
};

describe('marks that are plainly right', () => {
  it('are those of our pages', async () => {
    const body = { marks: [mark, { ...mark, mark: 'absent', mode: null, arrangement: 'none' }] };
    expect(areMarks(body.marks)).toBe(true);
    expect(RecordMarksBody.plainly({ ...body, reason: 'The list was late' })).not.toBeNull();
    expect(await passes(Decorated, body)).toBe(true);
  });

  it.each([
    { why: 'none', marks: [] },
    { why: 'too many', marks: Array.from({ length: 601 }, () => mark) },
    { why: 'no list', marks: { 0: mark } },
    { why: 'a nobody', marks: [null] },
    { why: 'an unknown mark', marks: [{ ...mark, mark: 'asleep' }] },
    { why: 'a number that is none', marks: [{ ...mark, expectedSeq: '1' }] },
    { why: 'a number too high', marks: [{ ...mark, expectedSeq: 10_001 }] },
    { why: 'an unknown field', marks: [{ ...mark, note: 'ill' }] },
    { why: 'an unknown mode', marks: [{ ...mark, mode: 'bed' }] },
    { why: 'something that is no id', marks: [{ ...mark, sessionId: `${id}'` }] },
  ])('are not $why', async ({ marks }) => {
    expect(RecordMarksBody.plainly({ marks })).toBeNull();
    expect(await passes(RecordMarksBody, { marks })).toBe(false);
  });

  it('are never what the decorators would refuse', async () => {
    const odd = fc.constantFrom<unknown>(undefined, null, '', 'x', 0, 1, -1, 0.5, {}, [], true, id);
    const field = <T>(right: T) => fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, odd);
    const body = fc.record(
      {
        marks: fc.array(
          fc.record(
            {
              ...{ sessionId: field(id), enrolmentId: field(id), mark: field('late') },
              ...{ mode: field('online'), arrangement: field('none'), expectedSeq: field(3) },
              other: odd,
            },
            { requiredKeys: ['sessionId', 'enrolmentId', 'mark', 'expectedSeq'] },
          ),
          { maxLength: 3 },
        ),
        reason: fc.oneof(fc.string({ maxLength: 5 }), odd),
        other: odd,
      },
      { requiredKeys: ['marks'] },
    );
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        if (RecordMarksBody.plainly(sent)) expect(await passes(Decorated, sent)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
