import { piecesOf, readingOf, type Reading } from '../reading.ts';
import type { LoadedContent, Locale, Module, Programme } from '../types.ts';
import { countModule, type ModuleCount } from './count-module.ts';
import { countBanks, countRest, type BankCount, type RestCount } from './count-rest.ts';

/** A strand in one language: the sum of its modules. */
export type StrandCount = Pick<
  ModuleCount,
  | 'strand'
  | 'locale'
  | 'lessons'
  | 'screens'
  | 'words'
  | 'items'
  | 'plans'
  | 'handouts'
  | 'pictures'
  | 'texts'
  | 'reviewed'
> & { modules: number; complete: number };

export type LessonCount = {
  module: string;
  lesson: string;
  locale: Locale;
  screens: number;
} & Reading;

/** What a city of this country has to fill in before the texts speak of its own law. */
export interface SlotGap {
  country: string;
  toBeFilled: string[];
}

export interface Summary {
  strands: StrandCount[];
  modules: ModuleCount[];
  lessons: LessonCount[];
  banks: BankCount[];
  /** What stands outside modules, by kind and language. */
  rest: RestCount[];
  slots: SlotGap[];
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
    strands: sumByStrand(modules),
    modules,
    lessons: programmes.flatMap(lessonsOf),
    banks: banks.flatMap(countBanks),
    rest: countRest(content),
    slots: gapsOf(content),
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

function sumByStrand(modules: readonly ModuleCount[]): StrandCount[] {
  const sums = new Map<string, StrandCount>();
  for (const module of modules) {
    const { strand, locale } = module;
    const sum = sums.get(`${strand} ${locale}`);
    sums.set(`${strand} ${locale}`, add(sum ?? nothing(strand, locale), module));
  }
  return [...sums.values()];
}

const summed = [
  'lessons',
  'screens',
  'words',
  'items',
  'plans',
  'handouts',
  'pictures',
  'reviewed',
] as const;
const freshness = ['source', 'current', 'stale', 'unstamped'] as const;

function nothing(strand: string, locale: Locale): StrandCount {
  const texts = { source: 0, current: 0, stale: 0, unstamped: 0 };
  const counts = { lessons: 0, screens: 0, words: 0, items: 0, plans: 0, handouts: 0, pictures: 0 };
  return { strand, locale, modules: 0, complete: 0, ...counts, texts, reviewed: 0 };
}

function add(before: StrandCount, module: ModuleCount): StrandCount {
  const sum = { ...before, texts: { ...before.texts } };
  sum.modules++;
  if (module.state === 'complete') sum.complete++;
  for (const key of summed) sum[key] += module[key];
  for (const key of freshness) sum.texts[key] += module.texts[key];
  return sum;
}

function lessonsOf({ modules }: Programme): LessonCount[] {
  return modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      Object.entries(lesson.locales).flatMap(([locale, { screens }]) => {
        const reading = readingOf(piecesOf(screens), locale);
        const names = { module: module.code, lesson: lesson.slug, locale };
        return reading ? [{ ...names, screens: screens.length, ...reading }] : [];
      }),
    ),
  );
}

/** The name of the city comes from its profile, so no country leaves it open. */
function gapsOf({ slots, jurisdictions }: LoadedContent): SlotGap[] {
  const names = slots.map(({ name }) => name).filter((name) => !name.startsWith('city.'));
  return jurisdictions.map(({ country, slots: values }) => ({
    country,
    toBeFilled: names.filter((name) => (values[name]?.value ?? null) === null),
  }));
}
