import { describe, expect, it } from '@jest/globals';
import { refusalToRecord, type PaperResult, type RecordRefusal } from './may-record-attempt.js';

const rules = { attempts: 3, hoursBetween: 48 };
const result: PaperResult = { number: 2, right: 21, of: 30, satOn: '2026-03-10' };
type Known = { number: number; satOn: PaperResult['satOn'] }[];

describe('whether a sitting on paper may be recorded', () => {
  it.each<{
    why: string;
    known?: Known;
    result?: Partial<PaperResult>;
    unlimited?: true;
    refusal: RecordRefusal | null;
  }>([
    { why: 'one that fits', refusal: null },
    { why: 'all right', result: { right: 30 }, refusal: null },
    {
      why: 'more right than asked',
      result: { right: 31 },
      refusal: { code: 'quiz.result-impossible' },
    },
    {
      why: 'fewer than none right',
      result: { right: -1 },
      refusal: { code: 'quiz.result-impossible' },
    },
    {
      why: 'nothing asked',
      result: { right: 0, of: 0 },
      refusal: { code: 'quiz.result-impossible' },
    },
    { why: 'sat today', result: { satOn: '2026-03-20' }, refusal: null },
    {
      why: 'sat tomorrow',
      result: { satOn: '2026-03-21' },
      refusal: { code: 'quiz.sat-in-future' },
    },
    {
      why: 'a fourth of three',
      result: { number: 4 },
      refusal: { code: 'quiz.attempt-limit-reached', allowed: 3 },
    },
    {
      why: 'a fourth where there is no limit',
      result: { number: 4 },
      unlimited: true,
      refusal: null,
    },
    {
      why: 'a number that is there',
      known: [{ number: 2, satOn: '2026-03-01' }],
      refusal: { code: 'quiz.attempt-number-taken', number: 2 },
    },
    {
      why: 'two days after the one before',
      known: [{ number: 1, satOn: '2026-03-08' }],
      refusal: null,
    },
    {
      why: 'a day after the one before',
      known: [{ number: 1, satOn: '2026-03-09' }],
      refusal: { code: 'quiz.too-close', daysBetween: 2 },
    },
    {
      why: 'a day before the one after',
      known: [{ number: 3, satOn: '2026-03-11' }],
      refusal: { code: 'quiz.too-close', daysBetween: 2 },
    },
    {
      why: 'between two that leave room',
      known: [
        { number: 3, satOn: '2026-03-12' },
        { number: 1, satOn: '2026-03-08' },
      ],
      refusal: null,
    },
    {
      why: 'only the nearest after counts',
      known: [
        { number: 4, satOn: '2026-03-30' },
        { number: 3, satOn: '2026-03-11' },
      ],
      unlimited: true,
      refusal: { code: 'quiz.too-close', daysBetween: 2 },
    },
  ])('$why', ({ known = [], result: other, unlimited, refusal }) => {
    const applied = unlimited ? { ...rules, attempts: null } : rules;
    expect(refusalToRecord(applied, known, { ...result, ...other }, '2026-03-20')).toEqual(refusal);
  });
});
