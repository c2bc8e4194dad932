import { describe, expect, it } from '@jest/globals';
import { CellMap } from './cell-map.js';

const cell = (sessionId: string, enrolmentId: string, seq = 1) => ({ sessionId, enrolmentId, seq });

describe('values by cell', () => {
  it('tells cells apart by session and by person', () => {
    const map = CellMap.of([cell('m1', 'ana'), cell('m1', 'ben', 2), cell('m2', 'ana', 3)]);
    expect(map.get(cell('m1', 'ana'))?.seq).toBe(1);
    expect(map.get(cell('m1', 'ben'))?.seq).toBe(2);
    expect(map.get(cell('m2', 'ana'))?.seq).toBe(3);
    expect(map.get(cell('m2', 'ben'))).toBeUndefined();
    expect(map.get(cell('m3', 'ana'))).toBeUndefined();
  });

  it('keeps the last of several for one cell, and has nothing at first', () => {
    expect(CellMap.of([cell('m1', 'ana'), cell('m1', 'ana', 2)]).get(cell('m1', 'ana'))?.seq).toBe(
      2,
    );
    expect(new CellMap<number>().get(cell('m1', 'ana'))).toBeUndefined();
  });
});
