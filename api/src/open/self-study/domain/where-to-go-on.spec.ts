import { describe, expect, it } from '@jest/globals';
import { whereToGoOn } from './where-to-go-on.js';

const fresh = (id: string) => ({ id, at: null, done: false });
const begun = (id: string) => ({ id, at: 'two', done: false });
const done = (id: string) => ({ id, at: 'five', done: true });

describe('where to go on', () => {
  it.each([
    ['nothing is open', [], null],
    ['nothing is begun', [[fresh('a1')], [fresh('b1')]], null],
    ['one is begun', [[fresh('a1')], [fresh('b1'), begun('b2')]], 'b2'],
    [
      'one is begun in a later programme and one finished in an earlier',
      [[done('a1'), fresh('a2')], [begun('b1')]],
      'b1',
    ],
    ['the first is finished', [[done('a1'), fresh('a2')]], 'a2'],
    ['the last is finished and an earlier one skipped', [[fresh('a1'), done('a2')]], 'a1'],
    ['all are finished', [[done('a1'), done('a2')], [fresh('b1')]], null],
  ])('when %s', (_, programmes, wanted) => {
    const named = programmes.map((lessons, at) => ({ slug: `p${at}`, lessons }));
    expect(whereToGoOn(named)?.lesson.id ?? null).toBe(wanted);
  });

  it('names the programme', () => {
    const programmes = [{ slug: 'streets', lessons: [begun('a1')] }];
    expect(whereToGoOn(programmes)).toEqual({ programme: 'streets', lesson: begun('a1') });
  });
});
