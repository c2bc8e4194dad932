import { describe, expect, it } from '@jest/globals';
import { deedOf, move, type Pressed } from './grid.js';

const size = { rows: 30, columns: 10 };

describe('moving in the grid', () => {
  it.each([
    ['down', 'ArrowDown', false, { row: 5, column: 4 }],
    ['up', 'ArrowUp', false, { row: 3, column: 4 }],
    ['left', 'ArrowLeft', false, { row: 4, column: 3 }],
    ['right', 'ArrowRight', false, { row: 4, column: 5 }],
    ['to the first session', 'Home', false, { row: 4, column: 0 }],
    ['to the last session', 'End', false, { row: 4, column: 9 }],
    ['to the first person', 'Home', true, { row: 0, column: 0 }],
    ['to the last person', 'End', true, { row: 29, column: 9 }],
    ['ten people on', 'PageDown', false, { row: 14, column: 4 }],
    ['ten people back, but not beyond the first', 'PageUp', false, { row: 0, column: 4 }],
    ['nowhere for a letter', 'p', false, null],
  ])('goes %s', (_, key, control, to) => {
    expect(move({ row: 4, column: 4 }, key, control, size)).toEqual(to);
  });

  it('stays inside at every edge', () => {
    expect(move({ row: 29, column: 9 }, 'ArrowDown', false, size)).toEqual({ row: 29, column: 9 });
    expect(move({ row: 29, column: 9 }, 'ArrowRight', false, size)).toEqual({ row: 29, column: 9 });
    expect(move({ row: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({ row: 0, column: 0 });
  });
});

const press = (key: string, over: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...over,
});

describe('what a key does', () => {
  it.each([
    ['p', press('p'), { kind: 'mark', mark: 'present', online: false }],
    [
      'P with shift',
      press('P', { shiftKey: true }),
      { kind: 'mark', mark: 'present', online: true },
    ],
    ['l', press('l'), { kind: 'mark', mark: 'late', online: false }],
    ['e', press('e'), { kind: 'mark', mark: 'excused', online: false }],
    ['a', press('a'), { kind: 'mark', mark: 'absent', online: false }],
    ['m', press('m'), { kind: 'mark', mark: 'made_up', online: false }],
    ['o', press('o'), { kind: 'toggle-mode' }],
    ['h', press('h'), { kind: 'history' }],
    ['Enter', press('Enter'), { kind: 'history' }],
    ['Delete', press('Delete'), { kind: 'take-back' }],
    ['Ctrl+Z', press('z', { ctrlKey: true }), { kind: 'undo' }],
    ['Cmd+Z', press('z', { metaKey: true }), { kind: 'undo' }],
    ['Ctrl+P, which prints', press('p', { ctrlKey: true }), null],
    ['Alt+A, which is a menu', press('a', { altKey: true }), null],
    ['Tab', press('Tab'), null],
  ])('%s', (_, pressed, deed) => expect(deedOf(pressed)).toEqual(deed));
});
