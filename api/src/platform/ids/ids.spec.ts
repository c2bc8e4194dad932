import { describe, expect, it } from '@jest/globals';
import { SystemClock } from '../clock/clock.js';
import { firstIdAt, SystemIds, uuidV7 } from './ids.js';

describe('ids', () => {
  const at = new Date('2026-03-02T09:00:00.000Z');

  it('tell when they were made and sort by it', () => {
    const id = uuidV7(at, new Uint8Array(16).fill(255));
    expect(id).toBe('019cadc6-9a80-7fff-bfff-ffffffffffff');
    expect(uuidV7(new Date(at.getTime() + 1), new Uint8Array(16)) > id).toBe(true);
  });

  it('have a first one for each instant, which none made then is before', () => {
    expect(firstIdAt(at) <= uuidV7(at, new Uint8Array(16))).toBe(true);
    expect(firstIdAt(at) > uuidV7(new Date(at.getTime() - 1), new Uint8Array(16).fill(255))).toBe(
      true,
    );
  });

  it('come from random bytes of which none is given out twice, however many are asked for', () => {
    const ids = new SystemIds(new SystemClock());
    const made = Array.from({ length: 2_000 }, () => ids.unlinkable());
    expect(new Set(made).size).toBe(made.length);
    expect(ids.random(5_000)).toHaveLength(5_000);
    const kept = ids.random(32);
    const before = [...kept];
    for (let round = 0; round < 300; round += 1) ids.random(32);
    expect([...kept]).toEqual(before);
  });
});
