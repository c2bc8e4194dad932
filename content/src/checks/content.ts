import type { Checking } from './checking.ts';
import { checkCity } from './city.ts';
import { checkIds } from './ids.ts';
import { checkLaw } from './law.ts';
import { checkModule } from './module.ts';
import { checkProgramme } from './programme.ts';
import { checkItem, checkStems } from './item.ts';
import { checkSlots } from './slots.ts';
import { checkSources } from './sources.ts';
import { checkSurvey } from './survey.ts';
import { checkTerms } from './terms.ts';

/** Everything that needs more than one file to be known. */
export function checkContent(checking: Checking): void {
  const { report, content, loaded } = checking;
  for (const { programme, modules } of loaded) {
    if (programme) checkProgramme(report, programme, content);
    for (const module of modules) {
      checkModule(report, { strand: programme?.strand ?? null, modules }, module);
    }
  }
  const quizzes = loaded.flatMap(({ modules }) => modules.flatMap((module) => module.quiz ?? []));
  const items = [...quizzes, ...content.banks, ...content.openQuizzes].flatMap((of) => of.items);
  for (const item of items) checkItem(report, item);
  checkStems(report, items);
  for (const survey of content.surveys) checkSurvey(report, survey);
  checkCity(report, content);
  checkIds(report, content);
  checkSources(checking);
  checkSlots(checking);
  checkLaw(checking);
  checkTerms(checking);
}
