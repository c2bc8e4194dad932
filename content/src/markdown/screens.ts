import type { Report } from '../problem.ts';
import type { Album } from '../pictures/album.ts';
import type { Block, Locale, Screen } from '../types.ts';
import { parseDirective } from './directives.ts';
import { bodyText, type Line, type PageFile } from './page-file.ts';
import { splitParts } from './parts.ts';
import { countWords, renderBlock, sourcesIn, termsIn, type FindTerm } from './render.ts';

const heading = /^## (.+?)\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s+next=([a-z0-9-]+))?\}\s*$/;

export interface ParsedScreens {
  screens: Screen[];
  /** Source keys quoted anywhere in the text. */
  sources: string[];
}

interface Reading {
  report: Report;
  path: string;
  locale: Locale;
  findTerm: FindTerm;
  album: Album;
  sources: string[];
}

export function parseScreens(
  page: PageFile,
  context: Omit<Reading, 'path' | 'sources'>,
): ParsedScreens {
  const reading: Reading = { ...context, path: page.path, sources: [] };
  reportLinks(reading, page.body);
  const screens: Screen[] = [];
  for (const part of splitAtHeadings(reading, page.body)) {
    const screen = parseScreen(reading, part);
    if (screen) screens.push(screen);
  }
  return { screens, sources: [...new Set(sourcesIn(bodyText(page.body)))] };
}

/** Each part begins with its heading line; text before the first heading belongs to no screen. */
function splitAtHeadings({ report, path }: Reading, body: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of body) {
    if (/^##?\s/.test(line.text)) parts.push([line]);
    else if (parts.length > 0) parts.at(-1)!.push(line);
    else if (line.text.trim() !== '') {
      report.error(
        { file: path, line: line.number },
        'lesson/text-outside-screen',
        'This text stands before the first screen.',
        'Begin a screen with `## Title {#key}`.',
      );
    }
  }
  return parts;
}

function parseScreen(reading: Reading, [first, ...rest]: Line[]): Screen | null {
  const found = heading.exec(first!.text);
  const place = { file: reading.path, line: first!.number };
  if (!found) {
    reading.report.error(
      place,
      'lesson/heading',
      'A screen begins with a title and a key.',
      'Write `## Title {#key}` or `## Title {#key next=other}`, keys in small letters.',
    );
    return null;
  }
  const blocks = parseBlocks(reading, rest);
  const screen: Screen = {
    key: found[2]!,
    title: found[1]!,
    next: found[3] ?? null,
    words: wordsOf(blocks),
    blocks,
  };
  reading.report.remember(screen, place);
  return screen;
}

/** What has to be read before going on: text and what is revealed, not the choices' feedback. */
function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      block.kind === 'text' || block.kind === 'reveal' ? sum + countWords(block.html) : sum,
    0,
  );
}

function parseBlocks(reading: Reading, lines: readonly Line[]): Block[] {
  return splitParts(reading.report, reading.path, lines, 'lesson').flatMap((part): Block[] => {
    if (part.kind === 'directive') {
      return [parseDirective(reading, part.name, part.rest, part.lines) ?? []].flat();
    }
    const html = renderBlock(bodyText(part.lines), reading);
    return html === '' ? [] : [{ kind: 'text', html }];
  });
}

/** Unknown terms line by line, since rendering no longer knows where a word stood. */
function reportLinks({ report, path, findTerm }: Reading, body: readonly Line[]): void {
  for (const line of body) {
    for (const term of termsIn(line.text)) {
      if (findTerm(term) !== null) continue;
      report.error(
        { file: path, line: line.number },
        'lesson/unknown-term',
        `\`[[${term}]]\` is not in the glossary of this language.`,
        'Add it to the glossary of `module.yaml`, or name the entry after `|`.',
      );
    }
  }
}
