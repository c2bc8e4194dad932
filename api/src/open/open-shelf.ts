import { Injectable } from '@nestjs/common';
import { inLanguage, languageOf } from './domain/in-language.js';
import { OpenItems } from './open-items.js';
import { OpenProgrammes } from './open-programmes.js';

export type ShelfCard = { slug: string; title: string; action: string; language: string };
export type ShelfQuiz = { slug: string; title: string; items: number };
export type ShelfProgramme = { slug: string; lessons: number; minutes: number };
export type Shelf = { cards: ShelfCard[]; quizzes: ShelfQuiz[]; programmes: ShelfProgramme[] };

/** What stands open, for the pages that lead there. */
@Injectable()
export class OpenShelf {
  constructor(
    private readonly items: OpenItems,
    private readonly open: OpenProgrammes,
  ) {}

  async inLocale(locale: string): Promise<Shelf> {
    const cards = await this.items.standing('card');
    const quizzes = await this.items.standing('quiz');
    return {
      cards: cards.flatMap(({ slug, locales }) => {
        const language = languageOf(locales, locale);
        if (language === null) return [];
        const { title, action } = locales[language]!;
        return [{ slug, title, action, language }];
      }),
      quizzes: quizzes.map(({ slug, title, items }) => ({
        ...{ slug, title: inLanguage(title, locale), items: items.length },
      })),
      programmes: (await this.open.all()).map(({ manifest: { slug }, parts: { lessons } }) => ({
        slug,
        lessons: lessons.length,
        minutes: lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
      })),
    };
  }
}
