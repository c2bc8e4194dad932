import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedClasses, letterSize } from './drawing-rules.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const css = readFileSync(join(root, 'web/src/ui/picture.css'), 'utf8');
const format = readFileSync(join(root, 'content/FORMAT.md'), 'utf8');

describe('the classes of drawings', () => {
  it.each([...allowedClasses])('%s is drawn by the theme', (name) => {
    expect(css).toMatch(new RegExp(`^\\.picture svg (text)?\\.${name} \\{`, 'm'));
  });

  it('have no others beside them', () => {
    const drawn = [...css.matchAll(/^\.picture svg (?:text)?\.([\w-]+) \{/gm)].map(([, of]) => of!);
    expect(drawn.filter((name) => !allowedClasses.has(name))).toEqual([]);
  });

  it('are written down for authors', () => {
    const unwritten = [...allowedClasses].filter(
      (name) => !format.includes(`\`${name.replace(/^fill-/, '')}\``),
    );
    expect(unwritten).toEqual([]);
  });

  it('have the sizes that labels are measured by', () => {
    expect(css).toContain(`font-size: ${letterSize.usual}px`);
    expect(css).toContain(`font-size: ${letterSize.small}px`);
    expect(css).toContain(`font-size: ${letterSize.heading}px`);
  });

  it('name no colour outside the tokens', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  });
});
