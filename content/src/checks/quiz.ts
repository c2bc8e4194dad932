import type { Report } from '../problem.ts';
import type { Item, Locale, Quiz } from '../types.ts';

const itemsAtLeast = 12;
const returnItems = 3;

/** What the items of a module's quiz must be together. Shares are compared by multiplication. */
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
  const recall = items.filter((item) => item.kind === 'recall').length;
  if (recall * 100 > items.length * 40) {
    report.error(
      place,
      'quiz/recall',
      `${recall} of ${items.length} items only ask to recall; 40 % is the limit.`,
    );
  }
  checkPlaces(report, quiz);
  for (const locale of Object.keys(quiz.title)) checkLengths(report, quiz, locale);
}

function singles(quiz: Quiz): Item[] {
  return quiz.items.filter((item) => item.type === 'single');
}

/** A key that often stands in one place can be guessed without reading. */
function checkPlaces(report: Report, quiz: Quiz): void {
  const items = singles(quiz);
  const count = new Map<number, number>();
  for (const item of items) {
    const at = item.options.findIndex((option) => option.right);
    count.set(at, (count.get(at) ?? 0) + 1);
  }
  for (const [at, times] of count) {
    if (at === -1 || times * 2 <= items.length || items.length < 4) continue;
    report.error(
      report.placeOf(quiz, 'items'),
      'quiz/key-place',
      `The right option is ${String.fromCharCode(97 + at)} in ${times} of ${items.length} items; half is the limit.`,
    );
  }
}

/** The longest option is a hint, so it must not be the key too often or by too much. */
function checkLengths(report: Report, quiz: Quiz, locale: Locale): void {
  const items = singles(quiz);
  let longest = 0;
  for (const item of items) {
    const length = (right: boolean): number =>
      Math.max(
        0,
        ...item.options
          .filter((option) => option.right === right)
          .map((option) => option.text[locale]?.length ?? 0),
      );
    const key = length(true);
    const distractor = length(false);
    if (key > distractor) longest++;
    if (distractor > 0 && key * 10 > distractor * 13) {
      report.error(
        report.placeOf(item, 'options'),
        'item/key-length',
        `The key of ${item.code} has ${key} letters in ${locale}, the longest distractor ${distractor}; 1.3 times is the limit.`,
      );
    }
  }
  if (longest * 100 <= items.length * 45) return;
  report.error(
    report.placeOf(quiz, 'items'),
    'quiz/key-longest',
    `The key is the longest option in ${longest} of ${items.length} items in ${locale}; 45 % is the limit.`,
  );
}
