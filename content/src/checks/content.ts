import type { Checking } from './checking.ts';
import { checkBanks } from './bank.ts';
import { checkCity } from './city.ts';
import { checkIds } from './ids.ts';
import { checkLaw } from './law.ts';
import { checkLegalClaims } from './legal-claims.ts';
import { checkModule } from './module.ts';
import { checkProgramme } from './programme.ts';
import { checkItem, checkStems } from './item.ts';
import { checkSlots } from './slots.ts';
import { checkSources } from './sources.ts';
import { checkSurvey } from './survey.ts';
import { checkTerms } from './terms.ts';
import { checkWordings } from './wordings.ts';

/** Everything that needs more than one file to be known. */
export function checkContent(checking: Checking): void {
  const { report, content, loaded } = checking;
  for (const { programme, modules } of loaded) {
    if (programme) checkProgramme(report, programme, content);
    for (const module of modules) {
      checkModule(report, { strand: programme?.strand ?? null, modules }, module);
    }
  }
  const modules = loaded.flatMap((programme) => programme.modules);
  const quizzes = modules.flatMap((module) => module.quiz ?? []);
  const quizItems = [...quizzes, ...content.openQuizzes].flatMap((quiz) => quiz.items);
  const items = [...quizItems, ...content.banks.flatMap((bank) => bank.items)];
  for (const item of items) checkItem(report, item);
  checkStems(report, items);
  const isWhole = !loaded.some((programme) => report.isIncomplete(programme.modules));
  checkBanks(report, content.banks, { modules: isWhole ? modules : null, quizItems });
  for (const survey of content.surveys) checkSurvey(report, survey);
  checkCity(report, content);
  checkIds(report, content);
  checkSources(checking);
  checkSlots(checking);
  checkLaw(checking);
  checkLegalClaims(checking);
  checkTerms(checking);
  checkWordings(checking);
}
