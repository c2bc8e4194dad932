import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(process.cwd(), 'web/src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
const catalogues = files.filter((file) => file.endsWith('messages.en.json'));
const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, file), 'utf8'));
const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

const source = files
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Every text shaped like a key, and for each template with `${…}` a pattern in which anything may stand there. */
const written = new Set([...source.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]));
const patterns = [...source.matchAll(/`([\w.-]+\$\{[^`]*)`/g)].map((match) =>
  patternOf(match[1] ?? ''),
);

function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${fixed.join('[\\w.-]+')}$`);
}

describe.each(catalogues)('messages of %s', (file) => {
  const english = read(file);
  const albanian = read(file.replace('.en.', '.sq.'));

  it('exist in both languages', () => {
    const stems = (messages: Record<string, string>) =>
      [...new Set(Object.keys(messages).map(stem))].sort();
    expect(stems(albanian)).toEqual(stems(english));
    expect(Object.values(albanian).every((text) => text.trim() !== '')).toBe(true);
  });

  it('have the same placeholders in both languages', () => {
    const differing = Object.keys(english).filter((key) => {
      const other = albanian[key] ?? albanian[`${stem(key)}_other`] ?? '';
      return placeholders(other).join() !== placeholders(english[key] ?? '').join();
    });
    expect(differing).toEqual([]);
  });

  it('are all used', () => {
    const unused = Object.keys(english)
      .map(stem)
      .filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe('what is asked for', () => {
  const known = new Set(catalogues.flatMap((file) => Object.keys(read(file)).map(stem)));
  /** What is handed to `t` first: a key, a choice between several, or a template. */
  const first = [...source.matchAll(/\bt\(\s*((?:[^(),`]|`[^`]*`|\([^()]*\))+)/g)].map(
    (match) => match[1] ?? '',
  );

  it('has a message for every key, also where one of several is chosen', () => {
    const asked = first.flatMap((argument) =>
      [...argument.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(1_000);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it('has messages that every template can lead to', () => {
    const templates = first.flatMap((argument) =>
      [...argument.matchAll(/`([\w.-]+\$\{[^`]*)`/g)].map((match) => patternOf(match[1] ?? '')),
    );
    expect(templates.length).toBeGreaterThan(100);
    const leadNowhere = templates.filter((pattern) => ![...known].some((key) => pattern.test(key)));
    expect(leadNowhere).toEqual([]);
  });
});
