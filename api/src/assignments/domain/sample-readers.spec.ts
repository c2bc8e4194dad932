import { describe, expect, it } from '@jest/globals';
import { readersAsked } from './sample-readers.js';

const ids = Array.from(
  { length: 2000 },
  (_, index) => `01990000-0000-7000-8000-${String(index).padStart(12, '0')}`,
);
const sampled = (percent: number) =>
  ids.filter((id) => readersAsked({ readers: 'sample', percent }, id) === 2);

describe('the readers of a submission', () => {
  it('are one or two where the setting says so', () => {
    expect(readersAsked({ readers: 'one' }, ids[0]!)).toBe(1);
    expect(readersAsked({ readers: 'two' }, ids[0]!)).toBe(2);
  });

  it.each([
    { percent: 0, least: 0, most: 0 },
    { percent: 20, least: 340, most: 460 },
    { percent: 100, least: 2000, most: 2000 },
  ])('a sample of $percent % takes about that many', ({ percent, least, most }) => {
    const { length } = sampled(percent);
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('a larger sample keeps everybody of a smaller one, and asking again changes nothing', () => {
    expect(sampled(40)).toEqual(expect.arrayContaining(sampled(20)));
    expect(sampled(20)).toEqual(sampled(20));
  });
});
