import { gradePaper } from '@stoa/content/grading';
import type { Paper } from './draw-paper.js';
import type { QuizBody } from './quiz-body.js';
import { itemsOn, type Answers } from './review-paper.js';

/** How many were right of those that belong to one module; `module` is its code, null for what needs several together. */
export type ModuleResult = { module: string | null; right: number; of: number };

type Judged = { tags: readonly string[]; right: boolean };

/**
 * A paper by module, in the order of the programme. An item belongs to the first module that one of its tags names, so that each is
 * counted once; without such a tag it stands with those across modules. What has no items is absent.
 */
export function resultsByModule(
  items: readonly Judged[],
  modules: readonly { code: string }[],
): ModuleResult[] {
  const codes = modules.map(({ code }) => code);
  const homeOf = ({ tags }: Judged) => codes.find((code) => tags.includes(code)) ?? null;
  return [...codes, null].flatMap((module) => {
    const own = items.filter((item) => homeOf(item) === module);
    const right = own.filter((item) => item.right).length;
    return own.length > 0 ? [{ module, right, of: own.length }] : [];
  });
}

/** The same of a paper that has been handed in. */
export function resultsOfPaper(
  paper: Paper,
  body: Pick<QuizBody, 'items'>,
  answers: Answers,
  modules: readonly { code: string }[],
): ModuleResult[] {
  const items = itemsOn(paper, body);
  const graded = gradePaper(items, answers).items;
  const judged = items.map(({ tags }, at) => ({ tags, right: graded[at]!.right }));
  return resultsByModule(judged, modules);
}
