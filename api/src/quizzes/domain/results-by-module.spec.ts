import { describe, expect, it } from '@jest/globals';
import { resultsByModule } from './results-by-module.js';

const modules = [{ code: 'M1' }, { code: 'M2' }, { code: 'M3' }];
const item = (right: boolean, ...tags: string[]) => ({ right, tags });

describe('a paper by module', () => {
  it('counts in the order of the programme, and at the end what needs several modules', () => {
    expect(
      resultsByModule(
        [item(true, 'mixed'), item(false, 'M3'), item(true, 'M1'), item(false, 'M1')],
        modules,
      ),
    ).toEqual([
      { module: 'M1', right: 1, of: 2 },
      { module: 'M3', right: 0, of: 1 },
      { module: null, right: 1, of: 1 },
    ]);
  });

  it('counts an item with two modules once, and one without a tag as across them', () => {
    expect(resultsByModule([item(true, 'M3', 'M2'), item(true)], modules)).toEqual([
      { module: 'M2', right: 1, of: 1 },
      { module: null, right: 1, of: 1 },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(resultsByModule([], modules)).toEqual([]);
  });
});
