import type { Place, Report } from '../problem.ts';
import type { Item, Module, Strand } from '../types.ts';
import { checkGroupWork } from './group-work.ts';
import { checkUnique } from './ids.ts';
import { decisionsOf } from './lesson.ts';
import { checkQuiz } from './quiz.ts';

/** What a module needs to know of its programme; the strand is null where that cannot be read. */
interface Surroundings {
  strand: Strand | null;
  modules: readonly Module[];
}

export function checkModule(report: Report, programme: Surroundings, module: Module): void {
  checkUnique(report, module.outcomes, 'key');
  checkUnique(report, module.glossary, 'key');
  checkUnique(report, module.lessons, 'slug');
  checkUnique(report, module.handouts, 'slug');
  checkPrompt(report, programme, module);
  checkOutline(report, module);
  checkLessons(report, module);
  checkBranches(report, module);
  checkGroupWork(report, module);
  if (module.quiz) checkQuiz(report, module.quiz);
  for (const item of module.quiz?.items ?? []) {
    checkOutcome(report, programme, item);
    checkScreen(report, module, item);
  }
  if (module.plan && module.minutes.live !== module.plan.minutes) {
    report.error(
      report.placeOf(module.plan, 'minutes'),
      'plan/minutes',
      `The plan has ${module.plan.minutes} minutes, but the module plans ${module.minutes.live} live.`,
    );
  }
}

function checkPrompt(report: Report, { strand }: Surroundings, module: Module): void {
  const { prompt } = module;
  if (!prompt) {
    if (strand !== 'A') return;
    report.error(
      report.placeOf(module, 'prompt'),
      'module/no-prompt',
      `${module.code} has no department prompt.`,
    );
  } else if (prompt.words.atMost <= prompt.words.atLeast) {
    report.error(report.placeOf(prompt, 'words'), 'module/prompt-words', 'The limits cross.');
  }
}

/** An outline promises nothing it does not have; a complete module has everything. */
function checkOutline(report: Report, module: Module): void {
  const place = report.placeOf(module, 'state');
  if (module.state === 'outline') {
    if (module.lessons.length === 0 && !module.quiz) return;
    report.warning(
      place,
      'module/more-than-outline',
      `${module.code} is an outline, but has lessons or a quiz.`,
    );
    return;
  }
  const missing = [
    module.lessons.length === 0 ? 'lessons' : null,
    module.quiz ? null : 'a quiz',
    module.plan ? null : 'a plan',
    module.activity ? null : 'an activity',
  ].filter((part) => part !== null);
  for (const part of missing) {
    report.error(
      place,
      'module/incomplete',
      `${module.code} is called complete, but lacks ${part}.`,
    );
  }
}

/** Where nothing that is chosen changes what comes, a decision is only a question. */
function checkBranches(report: Report, module: Module): void {
  if (module.state === 'outline' || module.lessons.length === 0) return;
  const branches = module.lessons
    .flatMap((lesson) => Object.values(lesson.locales))
    .flatMap((text) => text.screens.flatMap(decisionsOf))
    .some(({ choices }) => choices.some(({ goto }) => goto !== null));
  if (branches) return;
  report.warning(
    report.placeOf(module),
    'module/no-branch',
    `No choice in ${module.code} leads to a screen of its own.`,
    'Let one choice of its case lead on with `-> screen`, to what follows from it.',
  );
}

function checkLessons(report: Report, module: Module): void {
  const outcomes = new Set(module.outcomes.map(({ key }) => key));
  for (const lesson of module.lessons) {
    for (const outcome of lesson.outcomes) {
      if (outcomes.has(outcome)) continue;
      unknown(report, report.placeOf(lesson, 'outcomes'), 'outcome', outcome);
    }
    const screens = new Set(
      Object.values(lesson.locales).flatMap((text) => text.screens.map(({ key }) => key)),
    );
    for (const law of lesson.law) {
      if (screens.has(law.screen)) continue;
      unknown(report, report.placeOf(law, 'screen'), 'screen', law.screen);
    }
  }
}

function checkOutcome(report: Report, programme: Surroundings, item: Item): void {
  const place = report.placeOf(item, 'outcome');
  if (item.outcome === null || item.kind === null) {
    report.error(place, 'item/unclassified', `${item.code} needs an outcome and a kind.`);
    return;
  }
  const [code, key] = item.outcome.split('.');
  const known = programme.modules.find((module) => module.code === code);
  if (!known?.outcomes.some((outcome) => outcome.key === key)) {
    unknown(report, place, 'outcome', item.outcome);
  }
}

function checkScreen(report: Report, module: Module, item: Item): void {
  const place = report.placeOf(item, 'screen');
  if (item.screen === null) {
    report.error(place, 'item/no-screen', `${item.code} does not say where it is taught.`);
    return;
  }
  const [slug, key] = item.screen.split('#');
  const lesson = module.lessons.find((candidate) => candidate.slug === slug);
  const isThere = Object.values(lesson?.locales ?? {}).some((text) =>
    text.screens.some((screen) => screen.key === key),
  );
  if (!isThere) unknown(report, place, 'screen', item.screen);
}

function unknown(report: Report, place: Place, what: string, name: string): void {
  report.error(place, `reference/unknown-${what}`, `There is no ${what} \`${name}\`.`);
}
