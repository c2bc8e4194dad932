import type { Handout, Lesson, Locale, Module, PageText, Plan } from '../types.ts';
import { checkLesson } from '../checks/lesson.ts';
import { checkReading } from '../checks/reading.ts';
import { checkSameScreens } from '../checks/same-screens.ts';
import { checkPlan } from '../checks/plan.ts';
import { renderBody } from '../markdown/page-body.ts';
import { parsePlanBody } from '../markdown/plan-table.ts';
import { type FindTerm } from '../markdown/render.ts';
import { parseScreens } from '../markdown/screens.ts';
import type { Album } from '../pictures/album.ts';
import { groupWork } from '../schema/group-work.ts';
import { moduleHead, type ModuleHead } from '../schema/module.ts';
import {
  handoutHead,
  lessonHead,
  planHead,
  type LessonHead,
  type PlanHead,
} from '../schema/pages.ts';
import { quiz } from '../schema/quiz.ts';
import type { Loading } from './context.ts';
import { loadPageGroups, type PageGroup } from './load-pages.ts';
import { loadTranslated } from './load-yaml.ts';

/** Null when `module.yaml` cannot be read; the other files are checked all the same. */
export function loadModule(loading: Loading, path: string, album: Album): Module | null {
  const head = loadHead(loading, `${path}/module.yaml`);
  const lessons = loadPageGroups(loading, `${path}/lessons`, lessonHead).map((group) =>
    buildLesson(loading, group, album, (locale) => termFinder(head, locale)),
  );
  const quizPath = `${path}/quiz.yaml`;
  const loadedQuiz = loading.folder.has(quizPath) ? loadTranslated(loading, quizPath, quiz) : null;
  const [plan] = loadPageGroups(loading, path, planHead, 'plan').map((group) =>
    buildPlan(loading, group, album),
  );
  const handouts = loadHandouts(loading, `${path}/handouts`, album);
  const groupPath = `${path}/group.yaml`;
  const work = loading.folder.has(groupPath) ? loadTranslated(loading, groupPath, groupWork) : null;
  if (!head) return null;
  const module: Module = {
    ...{ ...head, lessons, quiz: loadedQuiz, plan: plan ?? null, handouts },
    ...(work ? { groupWork: work } : {}),
  };
  const { report } = loading;
  report.remember(module, report.placeOf(head), linesOf(loading, head));
  return module;
}

function loadHead(loading: Loading, path: string): ModuleHead | null {
  if (loading.folder.has(path)) return loadTranslated(loading, path, moduleHead);
  loading.report.error(
    { file: path, line: 1 },
    'module/missing',
    'This folder has no `module.yaml`.',
  );
  return null;
}

function linesOf({ report }: Loading, head: ModuleHead): Map<string, number> {
  return new Map(Object.keys(head).map((key) => [key, report.placeOf(head, key).line]));
}

/** Without a readable glossary no term can be called unknown. */
function termFinder(head: ModuleHead | null, locale: Locale): FindTerm {
  if (!head) return (term) => term;
  const keys = new Map(head.glossary.map((entry) => [normal(entry.term[locale] ?? ''), entry.key]));
  return (term) => keys.get(normal(term)) ?? null;
}

function normal(term: string): string {
  return term.normalize('NFC').replaceAll('’', "'").trim().toLowerCase();
}

function buildLesson(
  loading: Loading,
  group: PageGroup<LessonHead>,
  album: Album,
  findTermIn: (locale: Locale) => FindTerm,
): Lesson {
  const { report } = loading;
  const [source] = group;
  const { id, slug, minutes, outcomes, law } = source.head;
  const quoted = new Set(source.head.sources);
  const locales: Lesson['locales'] = {};
  for (const { locale, page, text } of group) {
    const { screens, sources } = parseScreens(page, {
      report,
      locale,
      album,
      findTerm: findTermIn(locale),
    });
    sources.forEach((key) => quoted.add(key));
    locales[locale] = { ...text, screens };
    checkLesson(report, page.path, screens);
    checkReading(report, page.path, locale, screens);
    if (locale !== source.locale) {
      checkSameScreens(report, page.path, locales[source.locale]!.screens, screens);
    }
  }
  const lesson: Lesson = { id, slug, minutes, outcomes, sources: [...quoted], law, locales };
  rememberPage(loading, lesson, source.head);
  return lesson;
}

function buildPlan(loading: Loading, group: PageGroup<PlanHead>, album: Album): Plan {
  const [source] = group;
  const { id, slug, minutes, group: people } = source.head;
  const locales: Plan['locales'] = {};
  for (const { locale, page, head, text } of group) {
    const { introHtml, rows } = parsePlanBody(loading.report, page, { locale, album });
    const { materials, fallback } = head;
    locales[locale] = { ...text, materials, fallback, introHtml, rows };
    checkPlan(loading.report, page.path, minutes, rows, locales[source.locale]!.rows);
  }
  const plan: Plan = { id, slug, minutes, group: people, locales };
  rememberPage(loading, plan, source.head);
  return plan;
}

/** Printable pages of a module, or of a programme as a whole. */
export function loadHandouts(loading: Loading, folder: string, album: Album): Handout[] {
  const { report } = loading;
  return loadPageGroups(loading, folder, handoutHead).map((group) => {
    const { id, slug, paper, readers } = group[0].head;
    const locales: Record<Locale, PageText & { html: string }> = {};
    for (const { locale, page, text } of group) {
      const html = renderBody({ report, path: page.path, locale, album }, page.body);
      locales[locale] = { ...text, html };
    }
    const handout: Handout = { id, slug, paper, readers, locales };
    rememberPage(loading, handout, group[0].head);
    return handout;
  });
}

function rememberPage({ report }: Loading, value: object, head: object): void {
  const lines = new Map(Object.keys(head).map((key) => [key, report.placeOf(head, key).line]));
  report.remember(value, report.placeOf(head), lines);
}
