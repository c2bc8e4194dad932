import { Injectable } from '@nestjs/common';
import { Programmes } from '../../programmes/index.js';
import { QuizVersions } from '../../quizzes/index.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { OpenItems } from '../open-items.js';
import { OpenProgrammes, type OpenProgramme } from '../open-programmes.js';
import { visitorsOf } from '../domain/open-programme.js';
import type { PracticeItems, Screens, Studied } from './domain/fit-place.js';

export type ShelfLesson = {
  id: string;
  address: string;
  title: LocaleText;
  minutes: number;
  screens: Screens;
};
export type ShelfQuiz = { id: string; slug: string; title: LocaleText; items: number };
export type ShelfProgramme = {
  slug: string;
  title: LocaleText;
  lessons: ShelfLesson[];
  quizzes: ShelfQuiz[];
};

export type StudyShelf = {
  programmes: ShelfProgramme[];
  /** Quizzes for everybody. */
  quizzes: ShelfQuiz[];
  studied: Studied;
};

/** All that can be studied without a cohort, as it stands now: two statements, the rest comes from memory. */
@Injectable()
export class StudyShelves {
  constructor(
    private readonly open: OpenProgrammes,
    private readonly items: OpenItems,
    private readonly programmes: Programmes,
    private readonly quizVersions: QuizVersions,
  ) {}

  async now(): Promise<StudyShelf> {
    const quizzes = new Map<string, PracticeItems>();
    const programmes: ShelfProgramme[] = [];
    for (const { manifest, parts } of (await this.open.all()).sort(forEveryoneFirst)) {
      const { slug, title } = manifest;
      const lessons = await Promise.all(
        parts.lessons.map(async ({ address, lesson: pinned }) => ({
          ...{ id: pinned.id, address, title: pinned.title, minutes: pinned.minutes },
          screens: await this.screens(pinned.versionId),
        })),
      );
      for (const { quiz } of parts.quizzes)
        quizzes.set(quiz.id, (await this.quizVersions.body(quiz.versionId)).items);
      const shown = parts.quizzes.map(({ quiz: { id, slug: address, title: name, items } }) => ({
        ...{ id, slug: address, title: name, items },
      }));
      programmes.push({ slug, title, lessons, quizzes: shown });
    }
    const forAll = await this.items.standing('quiz');
    for (const { id, items } of forAll) quizzes.set(id, items);
    const lessons = programmes.flatMap((programme) => programme.lessons);
    return {
      programmes,
      quizzes: forAll.map(({ id, slug, title, items }) => ({
        ...{ id, slug, title, items: items.length },
      })),
      studied: {
        lessons: new Map(lessons.map(({ id, screens }) => [id, screens])),
        quizzes,
      },
    };
  }

  private async screens(lessonVersionId: string): Promise<Screens> {
    const { locales } = await this.programmes.lessonVersion(lessonVersionId);
    return Object.values(locales)[0]?.screens ?? [];
  }
}

/** As on the city's home page: what is for young people stands after what is for everyone. */
const forEveryoneFirst = (one: OpenProgramme, other: OpenProgramme): number =>
  placeOf(one) - placeOf(other);

const placeOf = ({ manifest }: OpenProgramme): number =>
  visitorsOf(manifest.audience) === 'everyone' ? 0 : 1;
