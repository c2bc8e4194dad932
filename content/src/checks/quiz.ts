import type { Report } from '../problem.ts';
import type { Quiz } from '../types.ts';
import { checkItemsTogether, checkKeyLengths } from './items-together.ts';

const itemsAtLeast = 12;
const returnItems = 3;

/** What the quiz of a module must be. */
export function checkQuiz(report: Report, quiz: Quiz): void {
  const { items } = quiz;
  const place = report.placeOf(quiz, 'items');
  if (report.isIncomplete(items)) return;
  if (items.length < itemsAtLeast) {
    report.error(
      place,
      'quiz/too-few',
      `The quiz has ${items.length} items; it needs ${itemsAtLeast}.`,
    );
  }
  if (quiz.rightAtLeast > items.length) {
    report.error(
      report.placeOf(quiz, 'rightAtLeast'),
      'quiz/mark',
      `${quiz.rightAtLeast} right answers are asked of ${items.length} items.`,
    );
  }
  const returning = items.filter((item) => item.returns).length;
  if (returning !== returnItems) {
    report.error(
      place,
      'quiz/return-items',
      `${returning} items come back as return questions; exactly ${returnItems} must.`,
    );
  }
  const locales = Object.keys(quiz.title);
  checkItemsTogether(report, { items, locales, place, name: 'items' });
  checkKeyLengths(report, items, locales);
}
