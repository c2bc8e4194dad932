import { countWords } from '../markdown/render.ts';
import { piecesOf, readingOf, type Reading } from '../reading.ts';
import type { Block, Freshness, Html, Locale, Module, Programme } from '../types.ts';

/** Texts by how fresh they are; `source` counts those written in this language. */
export type TextCount = Record<Freshness | 'source', number>;

/** What one module holds in one language. */
export interface ModuleCount {
  programme: string;
  strand: string;
  module: string;
  state: string;
  locale: Locale;
  lessons: number;
  screens: number;
  words: number;
  items: number;
  plans: number;
  handouts: number;
  /** How often its pages show one. */
  pictures: number;
  texts: TextCount;
  reviewed: number;
  /** Over all of its lessons; null where there are none. */
  reading: Reading | null;
}

interface TextState {
  state: string;
  freshness: keyof TextCount;
}

export function countTexts(states: readonly TextState[]): { texts: TextCount; reviewed: number } {
  const texts = { source: 0, current: 0, stale: 0, unstamped: 0 };
  for (const { freshness } of states) texts[freshness]++;
  return { texts, reviewed: states.filter(({ state }) => state === 'reviewed').length };
}

/** How far a YAML file is in a language. */
export function stateIn(file: Pick<Module, 'source' | 'translations'>, locale: Locale): TextState {
  if (locale === file.source) return { state: 'source', freshness: 'source' };
  return file.translations[locale] ?? { state: 'draft', freshness: 'unstamped' };
}

export function countModule(programme: Programme, module: Module, locale: Locale): ModuleCount {
  const lessons = module.lessons.flatMap((lesson) => lesson.locales[locale] ?? []);
  const screens = lessons.flatMap((lesson) => lesson.screens);
  const plans = [module.plan?.locales[locale] ?? []].flat();
  const handouts = module.handouts.flatMap((handout) => handout.locales[locale] ?? []);
  const files = [module, module.quiz ?? [], module.groupWork ?? []].flat();
  const blocks = screens.flatMap((screen) => screen.blocks);
  const pages = [...plans.map(({ introHtml }) => introHtml), ...handouts.map(({ html }) => html)];
  return {
    programme: programme.slug,
    strand: programme.strand,
    module: module.code,
    state: module.state,
    locale,
    lessons: lessons.length,
    screens: screens.length,
    words: blocks.reduce((sum, block) => sum + wordsOf(block), 0),
    items: module.quiz?.items.filter((item) => item.stem[locale] !== undefined).length ?? 0,
    plans: plans.length,
    handouts: handouts.length,
    pictures:
      blocks.filter(({ kind }) => kind === 'picture').length +
      pages.reduce((sum, html) => sum + figuresIn(html), 0),
    ...countTexts([
      ...[...lessons, ...plans, ...handouts],
      ...files.map((file) => stateIn(file, locale)),
    ]),
    reading: readingOf(piecesOf(screens), locale),
  };
}

function figuresIn(html: Html): number {
  return html.split('<figure class="picture"').length - 1;
}

/** Every word of a block, whether it is read first or only after a choice. */
function wordsOf(block: Block): number {
  const count = (...texts: string[]): number =>
    texts.reduce((sum, text) => sum + countWords(text), 0);
  switch (block.kind) {
    case 'text':
      return count(block.html);
    case 'picture':
      return count(block.title, block.caption, block.alternative);
    case 'reveal':
      return count(block.question, block.html);
    case 'tick':
      return count(block.question, block.closing, ...block.lines.map(({ html }) => html));
    case 'pick':
      return count(
        block.question,
        ...block.choices.flatMap(({ html, comment }) => [html, comment]),
      );
    case 'decision':
      return count(
        block.question,
        ...block.choices.flatMap(({ html, feedback }) => [html, feedback]),
      );
  }
}
