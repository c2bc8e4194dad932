import { countWords } from './markdown/render.ts';
import type { Block, Freshness, LoadedContent, Locale, Module, Programme } from './types.ts';

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
  /** Texts by how fresh they are; `source` counts those written in this language. */
  texts: Record<Freshness | 'source', number>;
  reviewed: number;
}

export interface Summary {
  modules: ModuleCount[];
  others: Record<string, number>;
}

export function summarise(content: LoadedContent): Summary {
  const modules = content.programmes.flatMap((programme) =>
    programme.modules.flatMap((module) =>
      localesOf(module).map((locale) => countModule(programme, module, locale)),
    ),
  );
  const { programmes, banks, openQuizzes, ...lists } = content;
  const others = Object.fromEntries(
    Object.entries(lists).map(([name, members]) => [name, members.length]),
  );
  return {
    modules,
    others: {
      programmes: programmes.length,
      banks: banks.length,
      bankItems: banks.reduce((sum, bank) => sum + bank.items.length, 0),
      openQuizzes: openQuizzes.length,
      ...others,
    },
  };
}

function localesOf(module: Module): Locale[] {
  return Object.keys(module.title).sort();
}

function countModule(programme: Programme, module: Module, locale: Locale): ModuleCount {
  const lessons = module.lessons.flatMap((lesson) => lesson.locales[locale] ?? []);
  const screens = lessons.flatMap((lesson) => lesson.screens);
  const plans = [module.plan?.locales[locale] ?? []].flat();
  const handouts = module.handouts.flatMap((handout) => handout.locales[locale] ?? []);
  const pages = [...lessons, ...plans, ...handouts];
  const files = [module, ...(module.quiz ? [module.quiz] : [])];
  const states = [
    ...pages,
    ...files.map((file) =>
      locale === file.source
        ? { state: 'source', freshness: 'source' as const }
        : (file.translations[locale] ?? { state: 'draft', freshness: 'unstamped' as const }),
    ),
  ];
  const texts = { source: 0, current: 0, stale: 0, unstamped: 0 };
  for (const { freshness } of states) texts[freshness]++;
  return {
    programme: programme.slug,
    strand: programme.strand,
    module: module.code,
    state: module.state,
    locale,
    lessons: lessons.length,
    screens: screens.length,
    words: screens.reduce(
      (sum, { blocks }) => sum + blocks.reduce((n, block) => n + wordsOf(block), 0),
      0,
    ),
    items: module.quiz?.items.filter((item) => item.stem[locale] !== undefined).length ?? 0,
    plans: plans.length,
    handouts: handouts.length,
    texts,
    reviewed: states.filter(({ state }) => state === 'reviewed').length,
  };
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
