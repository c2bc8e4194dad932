import { describe, expect, it } from '@jest/globals';
import { fitText, wrapText } from './fit-text.ts';

/** Every letter is half as wide as the text is high. */
const measure = (text: string) => text.length / 2;

describe('fitting text', () => {
  it('keeps the largest size while the text fits', () => {
    expect(fitText('Arta', 100, [{ lines: 1, from: 30, to: 20 }], measure)).toEqual({
      size: 30,
      lines: ['Arta'],
    });
  });

  it('shrinks before it breaks a line', () => {
    const fitted = fitText('Arta Hoxha', 120, [{ lines: 1, from: 30, to: 20 }], measure);
    expect(fitted.lines).toEqual(['Arta Hoxha']);
    expect(fitted.size).toBeGreaterThanOrEqual(20);
    expect(fitted.size).toBeLessThanOrEqual(24);
  });

  it('balances the lines when it has to break', () => {
    const attempts = [
      { lines: 1, from: 20, to: 19 },
      { lines: 2, from: 20, to: 10 },
    ] as const;
    expect(fitText('one two three four five', 170, attempts, measure).lines).toEqual([
      'one two three',
      'four five',
    ]);
  });

  it.each([
    { why: 'one word of 200 letters', text: 'm'.repeat(200) },
    { why: 'many words', text: 'word '.repeat(80).trim() },
    { why: 'a long word among short ones', text: `a ${'m'.repeat(120)} b` },
  ])('never overflows: $why', ({ text }) => {
    const fitted = fitText(text, 150, [{ lines: 2, from: 30, to: 12 }], measure);
    expect(fitted.lines.length).toBeLessThanOrEqual(2);
    for (const line of fitted.lines) expect(measure(line) * fitted.size).toBeLessThanOrEqual(150);
    expect(fitted.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('gives an empty text one empty line', () => {
    expect(fitText('', 10, [{ lines: 1, from: 10, to: 5 }], measure).lines).toEqual(['']);
  });

  it('wraps a cell at a fixed size, breaking only a word that is too wide', () => {
    expect(wrapText('a bcd efghijkl', 30, 10, measure)).toEqual(['a bcd', 'efghij', 'kl']);
  });
});
