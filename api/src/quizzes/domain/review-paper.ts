import type { Item } from '@stoa/content';
import { gradePaper, isPassed, type Answer, type GradedItem } from '@stoa/content/grading';
import type { LocaleText } from '../../shared/locale-text.js';
import type { Paper, PaperItem } from './draw-paper.js';
import type { QuizBody } from './quiz-body.js';

export type Answers = Readonly<Record<string, Answer>>;

/** The share of a programme that a review points into. */
export type Surroundings = {
  sources: Record<string, { key: string; title: string; url: string }>;
  modules: readonly {
    slug: string;
    lessons: readonly { slug: string }[];
    quiz: { slug: string } | null;
  }[];
};

export type ReviewedItem = {
  id: string;
  stem: LocaleText;
  options: {
    key: string;
    text: LocaleText;
    right: boolean;
    chosen: boolean;
    reason: LocaleText | null;
  }[];
  right: boolean;
  answered: boolean;
  reason: LocaleText;
  sources: { key: string; title: string; url: string }[];
  screen: { module: string; lesson: string; screen: string } | null;
};

export type ReviewedPaper = { right: number; of: number; passed: boolean; items: ReviewedItem[] };

/** The items of a paper in its order. An item that its version does not have cannot come up: both were frozen together. */
export function itemsOn(paper: Paper, { items }: Pick<QuizBody, 'items'>): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return paper.flatMap(({ itemId }) => byId.get(itemId) ?? []);
}

/** A graded paper with the reasons, in the order in which it was laid before the person. */
export function reviewPaper(
  paper: Paper,
  body: QuizBody,
  answers: Answers,
  surroundings: Surroundings,
): ReviewedPaper {
  const items = itemsOn(paper, body);
  const graded = gradePaper(items, answers);
  return {
    right: graded.right,
    of: graded.of,
    passed: isPassed(graded, body.rightAtLeast),
    items: items.map((item, at) => ({
      ...reviewItem(
        item,
        graded.items[at]!,
        paper.find(({ itemId }) => itemId === item.id)!,
      ),
      sources: item.sources.flatMap((key) => surroundings.sources[key] ?? []),
      screen: screenOf(item, body.slug, surroundings),
    })),
  };
}

function reviewItem(
  item: Item,
  graded: GradedItem,
  { options: order }: PaperItem,
): Omit<ReviewedItem, 'sources' | 'screen'> {
  const { id, stem, reason } = item;
  const options = order.map((key) => {
    const { right, chosen, reason: why } = graded.options.find((option) => option.key === key)!;
    return {
      key,
      text: item.options.find((option) => option.key === key)!.text,
      right,
      chosen,
      reason: why,
    };
  });
  return { id, stem, options, right: graded.right, answered: graded.answered, reason };
}

/** `lesson#screen`: in the quiz's own module where it has that lesson, else in the first that does. */
function screenOf(
  { screen }: Item,
  quizSlug: string,
  { modules }: Surroundings,
): ReviewedItem['screen'] {
  const [lesson, key] = screen?.split('#') ?? [];
  if (!lesson || !key) return null;
  const having = modules.filter(({ lessons }) => lessons.some(({ slug }) => slug === lesson));
  const module = having.find(({ quiz }) => quiz?.slug === quizSlug) ?? having[0];
  return module ? { module: module.slug, lesson, screen: key } : null;
}
