import type { Checking } from './checking.ts';
import { checkUnique } from './ids.ts';

/** Slots are looked for in the files as written, so that a misspelt one is found on its line. */
export function checkSlots({ report, content, texts }: Checking): void {
  checkUnique(report, content.slots, 'name');
  const known = new Set(content.slots.map((slot) => slot.name));
  for (const [file, text] of texts) {
    if (file.startsWith('jurisdictions/') || file === 'slots.yaml') continue;
    text.split('\n').forEach((line, index) => {
      for (const [whole, name] of line.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
        if (known.has(name!)) continue;
        report.error(
          { file, line: index + 1 },
          'reference/unknown-slot',
          `There is no slot \`${whole}\`.`,
          `Known slots: ${[...known].sort().join(', ')}.`,
        );
      }
    });
  }
  for (const { country, slots } of content.jurisdictions) {
    for (const name of Object.keys(slots)) {
      if (known.has(name)) continue;
      report.error(
        report.placeOf(slots, name),
        'reference/unknown-slot',
        `There is no slot \`${name}\`.`,
        'Add it to `slots.yaml` with its generic words.',
      );
    }
    const missing = [...known].filter((name) => !cityFills(name) && !Object.hasOwn(slots, name));
    if (missing.length === 0) continue;
    report.error(
      report.placeOf(slots),
      'jurisdiction/missing-slot',
      `${country} has no entry for ${missing.join(', ')}.`,
      'Write `{ value: null }` where the city has to fill it.',
    );
  }
}

function cityFills(name: string): boolean {
  return name.startsWith('city.');
}
