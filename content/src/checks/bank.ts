import type { Report } from '../problem.ts';
import type { Bank, Item, Lesson, Module } from '../types.ts';
import { checkItemsTogether, checkKeyLengths } from './items-together.ts';
import { hasLikeStem, hasSameAnswers, likenessOf } from './same-item.ts';

/** What a bank is compared with. */
interface Beside {
  /** Null where a module could not be read: what an item names may stand there. */
  modules: readonly Module[] | null;
  quizItems: readonly Item[];
}

/** A test is drawn by tag, so the items of each tag must be good together. */
export function checkBanks(report: Report, banks: readonly Bank[], beside: Beside): void {
  for (const bank of banks) {
    const locales = Object.keys(bank.title);
    checkKeyLengths(report, bank.items, locales);
    for (const [tag, items] of byTag(bank)) {
      const place = report.placeOf(items[0]!);
      checkItemsTogether(report, { items, locales, place, name: `items tagged ${tag}` });
    }
    for (const item of bank.items) {
      checkDrawable(report, item);
      if (beside.modules) checkReferences(report, beside.modules, item);
    }
    checkReworded(report, bank, beside.quizItems);
  }
}

function byTag({ items }: Bank): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const tag of item.tags) groups.set(tag, [...(groups.get(tag) ?? []), item]);
  }
  return groups;
}

function checkDrawable(report: Report, item: Item): void {
  if (item.tags.length === 0) {
    report.warning(
      report.placeOf(item, 'tags'),
      'bank/no-tag',
      `${item.code} has no tag, so no test ever draws it.`,
    );
  }
  if (item.kind !== null && item.outcome !== null) return;
  report.warning(
    report.placeOf(item),
    'bank/unclassified',
    `${item.code} says no outcome or no kind, so nobody can tell what the test measures.`,
  );
}

function checkReferences(report: Report, modules: readonly Module[], item: Item): void {
  const [code, key] = item.outcome?.split('.') ?? [];
  const hasOutcome = modules.some(
    (module) => module.code === code && module.outcomes.some((outcome) => outcome.key === key),
  );
  if (item.outcome !== null && !hasOutcome) {
    unknown(report, item, 'outcome', item.outcome);
  }
  const [slug, screen] = item.screen?.split('#') ?? [];
  const lessons = modules.flatMap((module) => module.lessons);
  if (item.screen !== null && !lessons.some((lesson) => hasScreen(lesson, slug!, screen!))) {
    unknown(report, item, 'screen', item.screen);
  }
}

function hasScreen(lesson: Lesson, slug: string, key: string): boolean {
  return (
    lesson.slug === slug &&
    Object.values(lesson.locales).some(({ screens }) => screens.some((of) => of.key === key))
  );
}

function unknown(report: Report, item: Item, what: 'outcome' | 'screen', name: string): void {
  report.error(
    report.placeOf(item, what),
    `reference/unknown-${what}`,
    `There is no ${what} \`${name}\`.`,
  );
}

/** Who has sat the quizzes would know the answer and not the matter. */
function checkReworded(report: Report, bank: Bank, quizItems: readonly Item[]): void {
  const known = quizItems.map((item) => likenessOf(item, bank.source));
  for (const item of bank.items) {
    const own = likenessOf(item, bank.source);
    const same = known.find((other) => hasSameAnswers(own, other));
    const like = same ?? known.find((other) => hasLikeStem(own, other));
    if (!like) continue;
    const { file, line } = report.placeOf(like.item, 'stem');
    report.warning(
      report.placeOf(item, 'stem'),
      'bank/reworded',
      `${item.code} ${same ? 'has the same key and distractors' : 'asks nearly the same'} as ${like.item.code} in ${file}, line ${line}.`,
      'An item of a bank asks something that no quiz has asked.',
    );
  }
}
