import type { Report } from '../problem.ts';
import type { CalendarDate, LoadedContent } from '../types.ts';
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

export interface Checking {
  report: Report;
  content: LoadedContent;
  /** Every file as it was read. */
  texts: ReadonlyMap<string, string>;
  today: CalendarDate | null;
}

/** Everything that needs more than one file to be known. */
export function checkContent(checking: Checking): void {
  const { report, content } = checking;
  for (const programme of content.programmes) {
    checkProgramme(report, programme, content);
    for (const module of programme.modules) checkModule(report, programme, module);
  }
  const quizzes = content.programmes.flatMap(({ modules }) =>
    modules.flatMap((module) => module.quiz ?? []),
  );
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
