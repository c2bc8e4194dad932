import type { Report } from '../problem.ts';
import type { Item } from '../types.ts';

const catchAll =
  /\b(all|none|both|each) of the (above|below)\b|të gjitha më sipër|asnjëra nga këto/i;

/** What one item must be, wherever it stands. */
export function checkItem(report: Report, item: Item): void {
  checkKeys(report, item);
  checkRightOptions(report, item);
  checkWording(report, item);
  checkSource(report, item);
}

function checkKeys(report: Report, item: Item): void {
  item.options.forEach((option, index) => {
    const expected = String.fromCharCode('a'.charCodeAt(0) + index);
    if (option.key === expected || report.isIncomplete(item.options)) return;
    report.error(
      report.placeOf(option, 'key'),
      'item/option-key',
      `This option is \`${option.key}\`, but \`${expected}\` comes next.`,
    );
  });
}

function checkRightOptions(report: Report, item: Item): void {
  if (report.isIncomplete(item.options)) return;
  const right = item.options.filter((option) => option.right).length;
  const place = report.placeOf(item, 'options');
  if (right === 0) {
    report.error(place, 'item/no-right-option', `${item.code} has no right option.`);
  } else if (item.type !== 'multiple' && right > 1) {
    report.error(
      place,
      'item/several-right-options',
      `${item.code} has ${right} right options, but its type asks for one.`,
      'Use `type: multiple`, or keep one of them.',
    );
  } else if (item.type === 'multiple' && right === item.options.length) {
    report.error(place, 'item/all-right', `All options of ${item.code} are right.`);
  }
  if (item.type === 'true-false' && item.options.length !== 2) {
    report.error(place, 'item/true-false', `${item.code} needs exactly two options.`);
  }
}

function checkWording(report: Report, item: Item): void {
  for (const option of item.options) {
    for (const [locale, text] of Object.entries(option.text)) {
      if (!catchAll.test(text)) continue;
      report.error(
        report.placeOf(option.text, locale),
        'item/catch-all',
        'An option must stand for itself, not for the others.',
      );
    }
  }
  for (const locale of Object.keys(item.stem)) {
    const texts = item.options.map((option) => normal(option.text[locale] ?? option.key));
    if (new Set(texts).size === texts.length) continue;
    report.error(
      report.placeOf(item, 'options'),
      'item/same-options',
      `Two options of ${item.code} say the same in ${locale}.`,
    );
  }
}

function checkSource(report: Report, item: Item): void {
  if (item.sources.length > 0 || item.kind === null) return;
  const place = report.placeOf(item);
  const message = `${item.code} names no source.`;
  if (item.kind === 'recall' || item.law !== null) {
    report.error(
      place,
      'item/no-source',
      message,
      'What is to be recalled must be written somewhere.',
    );
  } else {
    report.note(place, 'item/no-source', message, 'Fine where the key rests on reasoning alone.');
  }
}

/** Two items with one stem would be asked twice in one paper. */
export function checkStems(report: Report, items: readonly Item[]): void {
  const seen = new Map<string, Item>();
  const codes = new Map<string, Item>();
  for (const item of items) {
    reportTwin(report, codes, item, item.code, 'code', 'item/same-code');
    for (const [locale, stem] of Object.entries(item.stem)) {
      reportTwin(report, seen, item, `${locale} ${normal(stem)}`, 'stem', 'item/same-stem');
    }
  }
}

function reportTwin(
  report: Report,
  seen: Map<string, Item>,
  item: Item,
  name: string,
  field: 'code' | 'stem',
  rule: string,
): void {
  const first = seen.get(name);
  if (!first) {
    seen.set(name, item);
    return;
  }
  const { file, line } = report.placeOf(first, field);
  report.error(
    report.placeOf(item, field),
    rule,
    `${item.code} has the same ${field} as the item in ${file}, line ${line}.`,
  );
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
