import type { Item, Locale } from '../types.ts';

/**
 * Of two items that share this much of their stems' words, one is probably the other reworded:
 * shared words divided by all words of both (Jaccard), small words left out.
 */
const shareAtLeast = { shared: 3, of: 5 };
/** With fewer words left, two honest questions are easily alike. */
const wordsAtLeast = 4;

const smallWords = new Set(
  (
    'a an and are as at be been but by can did do does for from had has have how if in into is it its may ' +
    'must not of on one or our out should so than that the their them then there these they this to was ' +
    'were what when where which who whom whose why will with without would you your ' +
    'a ai ajo ama apo as asaj ata ato atë ca cila cilat cilën cilët cili çfarë dhe do duhet e edhe është i ' +
    'ia janë jo ju juaj ka kanë ke këtë kjo ku kur kush ky mbi me më mund na ndaj nga në nëse një nuk për ' +
    'po prej pse që sa se si ta te të tek tij tyre u'
  ).split(' '),
);

/** What is compared of an item in one language, worked out once. */
export interface Likeness {
  item: Item;
  stem: ReadonlySet<string>;
  /** The key and the distractors, in any order. */
  answers: string;
}

export function likenessOf(item: Item, locale: Locale): Likeness {
  const texts = item.options.map(
    ({ right, text }) => `${right ? '*' : ''}${wordsOf(text[locale] ?? '').join(' ')}`,
  );
  const stem = wordsOf(item.stem[locale] ?? '').filter((word) => !smallWords.has(word));
  return { item, stem: new Set(stem), answers: texts.sort().join('\n') };
}

/** Yes and no are the answers of many questions. */
export function hasSameAnswers(one: Likeness, other: Likeness): boolean {
  return one.item.type !== 'true-false' && one.answers === other.answers;
}

export function hasLikeStem(one: Likeness, other: Likeness): boolean {
  if (Math.min(one.stem.size, other.stem.size) < wordsAtLeast) return false;
  const shared = [...one.stem].filter((word) => other.stem.has(word)).length;
  const all = one.stem.size + other.stem.size - shared;
  return shared * shareAtLeast.of >= all * shareAtLeast.shared;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
