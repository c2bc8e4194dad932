import { describe, expect, it } from '@jest/globals';
import { KeptById } from './kept-by-id.js';

describe('values kept by id', () => {
  it('are loaded once, also when many ask at the same moment', async () => {
    const kept = new KeptById<string>(2);
    let loads = 0;
    const load = async () => `value ${(loads += 1)}`;
    expect(await Promise.all([kept.get('a', load), kept.get('a', load)])).toEqual([
      'value 1',
      'value 1',
    ]);
    expect(await kept.get('a', load)).toBe('value 1');
    expect([...kept.present()]).toEqual([['a', 'value 1']]);
  });

  it('are given up from the one used longest ago', async () => {
    const kept = new KeptById<string>(2);
    for (const id of ['a', 'b', 'a', 'c']) await kept.get(id, async () => id);
    expect([...kept.present().keys()].sort()).toEqual(['a', 'c']);
  });

  it('are asked for again after a failure', async () => {
    const kept = new KeptById<string>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(kept.present().size).toBe(0);
    expect(await kept.get('a', async () => 'back')).toBe('back');
  });
});
