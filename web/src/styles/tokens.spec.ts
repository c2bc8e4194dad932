import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(process.cwd(), 'web/src/styles/tokens.css'), 'utf8');

function tokensAfter(selector: string): Map<string, string> {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensAfter(':root {');
const dark = tokensAfter(":root[data-theme='dark'] {");

const grounds = ['--paper', '--surface', '--sunken'];
const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['--ink', ground],
    ['--ink-soft', ground],
    ['--primary', ground],
    ['--error', ground],
    ['--done', ground],
    ['--accent', ground],
    ['--waiting', ground],
  ]),
  ['--on-primary', '--primary'],
  ['--on-primary', '--primary-strong'],
  ['--on-accent', '--accent'],
  ['--primary', '--primary-soft'],
  ['--primary-strong', '--primary-soft'],
  ['--accent', '--accent-soft'],
  ['--done', '--done-soft'],
  ['--waiting', '--waiting-soft'],
  ['--error', '--error-soft'],
  ...['--primary-soft', '--accent-soft', '--done-soft', '--waiting-soft', '--error-soft'].map(
    (soft): [string, string] => ['--ink', soft],
  ),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s look', (_, tokens) => {
  const of = (name: string) => tokens.get(name) ?? '';

  it.each(texts)('keeps 4.5:1 for %s on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('keeps 3:1 for the border of a field on %s', (ground) => {
    expect(contrast(of('--line-strong'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('is equally dark by choice and by device', () => {
  const byDevice = tokensAfter(":root:not([data-theme='light']) {");
  expect(Object.fromEntries(byDevice)).toEqual(Object.fromEntries(dark));
});
