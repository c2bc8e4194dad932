import type { Report } from '../problem.ts';
import type { Item, Law, Lesson } from '../types.ts';
import type { Checking } from './checking.ts';
import { objectsIn } from './visit.ts';

const advice = 'Say where it holds, since when and by when to check it again: `law: …`.';

/** What the United Nations have declared is no law that a country changes. */
const worldwide = 'un';

/**
 * No program knows a legal claim when it sees one. But a source on which a claim rests in one place
 * is a source of law, and whoever quotes it elsewhere claims something that may change.
 */
export function checkLegalClaims({ report, content, loaded }: Checking): void {
  const sources = sourcesOfLaw(content);
  for (const module of loaded.flatMap(({ modules }) => modules)) {
    for (const lesson of module.lessons) checkScreens(report, lesson, sources);
    for (const item of module.quiz?.items ?? []) checkItem(report, item, sources);
  }
  for (const item of [...content.banks, ...content.openQuizzes].flatMap(({ items }) => items)) {
    checkItem(report, item, sources);
  }
  for (const card of content.cards) {
    const quoted = card.sources.find((key) => sources.has(key));
    if (quoted === undefined || card.law.length > 0) continue;
    report.warning(
      report.placeOf(card),
      'law/undated',
      `This card names ${quoted}, but says of no legal statement until when it holds.`,
      advice,
    );
  }
  checkSlotValues(report, content.jurisdictions);
}

function sourcesOfLaw(content: object): Set<string> {
  const laws = [...objectsIn(content)] as Partial<Law>[];
  return new Set(
    laws.flatMap(({ jurisdiction, validFrom, source }) =>
      typeof validFrom === 'string' && typeof source === 'string' && jurisdiction !== worldwide
        ? source
        : [],
    ),
  );
}

function checkScreens(report: Report, { law, locales }: Lesson, sources: Set<string>): void {
  const dated = new Set(law.map(({ screen }) => screen));
  const [source] = Object.values(locales);
  for (const screen of source?.screens ?? []) {
    if (dated.has(screen.key)) continue;
    const quoted = sourcesQuoted(screen.blocks).find((key) => sources.has(key));
    if (quoted === undefined) continue;
    report.warning(
      report.placeOf(screen),
      'law/undated',
      `The screen \`${screen.key}\` quotes ${quoted}, but no \`law\` of the lesson is about this screen.`,
      advice,
    );
  }
}

function sourcesQuoted(blocks: object): string[] {
  const texts = [...objectsIn(blocks)].flatMap((value) => Object.values(value) as unknown[]);
  return texts.flatMap((text) =>
    typeof text === 'string'
      ? [...text.matchAll(/data-source="([A-Z0-9]+)"/g)].map(([, key]) => key!)
      : [],
  );
}

function checkItem(report: Report, item: Item, sources: Set<string>): void {
  const named = item.sources.find((key) => sources.has(key));
  if (named === undefined || item.law !== null) return;
  report.note(
    report.placeOf(item),
    'law/undated',
    `${item.code} names ${named}, but has no \`law\`.`,
    'Fine where its key does not rest on that law.',
  );
}

type Jurisdictions = Checking['content']['jurisdictions'];

function checkSlotValues(report: Report, jurisdictions: Jurisdictions): void {
  for (const { slots } of jurisdictions) {
    for (const [name, { value, source, checkBy }] of Object.entries(slots)) {
      if (value === null || !/^(law|authority|age)\./.test(name)) continue;
      const place = report.placeOf(slots, name);
      if (checkBy === null) {
        report.warning(place, 'jurisdiction/no-check-by', `\`${name}\` has no \`check_by\`.`);
      }
      if (source === null) {
        report.note(place, 'jurisdiction/no-source', `\`${name}\` names no source.`);
      }
    }
  }
}
