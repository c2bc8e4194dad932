import { describe, expect, it } from '@jest/globals';
import { FewAtOnce } from './few-at-once.js';

describe('few at once', () => {
  const refused = new Error('too many');
  const held = () => {
    const ends: (() => void)[] = [];
    let [running, most] = [0, 0];
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((end) => ends.push(end));
      running -= 1;
    };
    return { ends, work, most: () => most };
  };

  it('runs so many, lets others wait in their order, and refuses what comes on top', async () => {
    const few = new FewAtOnce(2, 3, () => refused);
    const { ends, work, most } = held();
    const all = Array.from({ length: 5 }, () => few.run(work));
    await expect(few.run(work)).rejects.toBe(refused);
    for (let at = 0; at < 5; at += 1) {
      ends[at]!();
      await new Promise(setImmediate);
    }
    await Promise.all(all);
    expect([ends.length, most()]).toEqual([5, 2]);
  });

  it('goes on after work that fails', async () => {
    const few = new FewAtOnce(1, 1, () => refused);
    await expect(few.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await few.run(() => Promise.resolve('yes'))).toBe('yes');
  });
});
