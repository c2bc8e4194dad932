import type {
  Assignment,
  Bank,
  Baseline,
  FinalTest,
  Lesson,
  LoadedContent,
  Module,
  Programme,
  Quiz,
} from '@stoa/content';
import type { LocaleText } from '../../shared/locale-text.js';
import type {
  Manifest,
  ManifestAssignment,
  ManifestLesson,
  ManifestModule,
  ManifestQuiz,
  ManifestSource,
} from './manifest.js';

/** What an item is pinned to, by its id. */
export type PinOf = (itemId: string) => string;

/** Lays out a programme for publication. The same content and pins give the same manifest. */
export function buildManifest(
  programme: Programme,
  { banks, sources }: Pick<LoadedContent, 'banks' | 'sources'>,
  pinOf: PinOf,
): Manifest {
  const {
    id,
    slug,
    strand,
    audience,
    state,
    title,
    summary,
    modelledOn,
    hours,
    mode,
    sessions,
    surveys,
    criteria,
  } = programme;
  const { assignment, finalTest, baseline } = programme;
  return {
    ...{
      id,
      slug,
      strand,
      audience,
      state,
      title,
      summary,
      modelledOn,
      hours,
      mode,
      sessions,
      surveys,
      criteria,
    },
    modules: programme.modules.map((module) => moduleOf(module, pinOf)),
    finalTest: finalTest ? finalTestOf(finalTest, pinOf) : null,
    // Left out where there is none: a programme without it keeps its version.
    ...(baseline ? { baseline: baselineOf(baseline, pinOf) } : {}),
    assignment: assignment ? assignmentOf(assignment, pinOf) : null,
    handouts: programme.handouts,
    sources: sourcesQuoted(programme, banks, sources),
  };
}

function moduleOf(module: Module, pinOf: PinOf): ManifestModule {
  const {
    id,
    slug,
    code,
    state,
    title,
    summary,
    minutes,
    outcomes,
    prompt,
    activity,
    sources,
    glossary,
    plan,
    handouts,
  } = module;
  return {
    ...{
      id,
      slug,
      code,
      state,
      title,
      summary,
      minutes,
      outcomes,
      prompt,
      activity,
      case: module.case,
      sources,
      glossary,
      plan,
      handouts,
    },
    lessons: module.lessons.map((lesson) => lessonOf(lesson, pinOf)),
    quiz: module.quiz ? quizOf(module.quiz, pinOf) : null,
    // Left out where there is none: a module without it keeps its version.
    ...(module.groupWork ? { groupWork: module.groupWork } : {}),
  };
}

function lessonOf({ id, slug, minutes, locales }: Lesson, pinOf: PinOf): ManifestLesson {
  return { id, versionId: pinOf(id), slug, title: titles(locales), minutes };
}

const titles = (locales: Lesson['locales']): LocaleText =>
  Object.fromEntries(Object.entries(locales).map(([locale, { title }]) => [locale, title]));

function quizOf(
  { id, slug, title, items, minutes, attempts, hoursBetween, rightAtLeast }: Quiz,
  pinOf: PinOf,
): ManifestQuiz {
  return {
    id,
    versionId: pinOf(id),
    slug,
    title,
    state: 'complete',
    items: items.length,
    minutes,
    attempts,
    hoursBetween,
    rightAtLeast,
  };
}

function finalTestOf(
  { id, slug, title, state, draw, minutes, attempts, hoursBetween, rightAtLeast }: FinalTest,
  pinOf: PinOf,
): ManifestQuiz {
  const items = draw.reduce((sum, { count }) => sum + count, 0);
  return {
    id,
    versionId: pinOf(id),
    slug,
    title,
    state,
    items,
    minutes,
    attempts,
    hoursBetween,
    rightAtLeast,
  };
}

/** Sat once, without a clock and without a mark to reach. */
function baselineOf({ id, slug, title, items }: Baseline, pinOf: PinOf): ManifestQuiz {
  return {
    ...{ id, versionId: pinOf(id), slug, title, state: 'complete', items: items.length },
    ...{ minutes: null, attempts: 1, hoursBetween: 0, rightAtLeast: 0 },
  };
}

function assignmentOf(assignment: Assignment, pinOf: PinOf): ManifestAssignment {
  const { id, slug, title, resubmissions, resubmitWithinDays, readers, samplePercent } = assignment;
  return {
    id,
    versionId: pinOf(id),
    slug,
    title,
    resubmissions,
    resubmitWithinDays,
    readers,
    samplePercent,
  };
}

/** The programme's share of all sources, so that one it does not quote can change without making a new version. */
function sourcesQuoted(
  programme: Programme,
  banks: readonly Bank[],
  sources: LoadedContent['sources'],
): Record<string, ManifestSource> {
  const items = [
    ...programme.modules.flatMap(({ quiz }) => quiz?.items ?? []),
    ...(banks.find(({ slug }) => slug === programme.finalTest?.bank)?.items ?? []),
  ];
  const quoted = new Set([
    ...programme.modules.flatMap((module) => [
      ...module.sources,
      ...module.lessons.flatMap((lesson) => lesson.sources),
    ]),
    ...items.flatMap((item) => item.sources),
    ...quotedInText(programme.modules),
  ]);
  return Object.fromEntries(
    sources
      .filter(({ key }) => quoted.has(key))
      .map(({ key, title, address }) => [key, { key, title, url: address }]),
  );
}

/** Sources named in running text: the loader marks each with its key. */
function quotedInText(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/data-source=\\"([^"\\]+)/g)].map(([, key]) => key!);
}
