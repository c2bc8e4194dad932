import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { OpenQueries } from '../open.queries.js';
import { fitAnswers, fitLesson } from './domain/fit-place.js';
import type { KeptAnswers, KeptLesson, KeptPlace } from './domain/kept-place.js';
import { whereToGoOn } from './domain/where-to-go-on.js';
import type {
  SelfStudyLessonRowView,
  SelfStudyLessonView,
  SelfStudyQuizRowView,
  SelfStudyQuizView,
  SelfStudyView,
} from './self-study.dto.js';
import { StudyShelves, type ShelfLesson, type ShelfQuiz } from './study-shelf.js';

type Own = KeptPlace & { takenAlong: boolean };

/** What somebody signed in sees of their own self-study. */
@Injectable()
export class SelfStudyQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly shelves: StudyShelves,
    private readonly open: OpenQueries,
  ) {}

  async all({ personId }: Actor): Promise<SelfStudyView> {
    const [shelf, own] = [await this.shelves.now(), await this.own(personId)];
    const lessonView = (lesson: ShelfLesson) => lessonRow(lesson, own.lessons[lesson.id]);
    const quizView = (quiz: ShelfQuiz): SelfStudyQuizRowView => {
      const items = shelf.studied.quizzes.get(quiz.id) ?? [];
      return {
        ...quiz,
        answered: Object.keys(fitAnswers(own.quizzes[quiz.id] ?? {}, items)).length,
      };
    };
    const programmes = shelf.programmes.map(({ slug, title, lessons, quizzes }) => ({
      ...{ slug, title, lessons: lessons.map(lessonView), quizzes: quizzes.map(quizView) },
    }));
    const next = whereToGoOn(programmes);
    return {
      ...{ takenAlong: own.takenAlong, programmes, quizzes: shelf.quizzes.map(quizView) },
      next: next && {
        ...{ programme: next.programme, address: next.lesson.address, title: next.lesson.title },
      },
    };
  }

  /** @throws NotFound */
  async lesson(
    { personId }: Actor,
    { programme, lesson: address }: { programme: string; lesson: string },
    locale: string,
  ): Promise<SelfStudyLessonView> {
    const {
      number,
      address: _,
      programme: whole,
      ...lesson
    } = await this.open.lesson(programme, address, locale);
    const kept = await this.uow.one<KeptLesson>(
      `SELECT own.screen, own.decisions, own.done FROM self_study_lesson AS own WHERE own.person_id = $1 AND own.lesson_id = $2`,
      [personId, lesson.id],
    );
    const fitted = kept && fitLesson(kept, lesson.screens);
    const [next, quiz] = [whole.lessons[number], whole.quizzes[0]];
    return {
      ...lesson,
      programme: { slug: whole.slug, title: whole.title },
      next: next ? { address: next.address, title: next.title } : null,
      quiz: quiz ? { address: quiz.slug, title: quiz.title } : null,
      position: fitted ?? { screen: null, decisions: {}, done: false },
    };
  }

  /** @param programme null for a quiz for everybody @throws NotFound */
  async quiz(
    { personId }: Actor,
    { programme, quiz: slug }: { programme: string | null; quiz: string },
    locale: string,
  ): Promise<SelfStudyQuizView> {
    const { id, title, items, sources, ...quiz } =
      programme === null
        ? { ...(await this.open.quiz(slug, locale)), programme: null }
        : await this.open.practice(programme, slug, locale);
    const kept = await this.uow.one<{ answers: KeptAnswers }>(
      `SELECT own.answers FROM self_study_quiz AS own WHERE own.person_id = $1 AND own.quiz_id = $2`,
      [personId, id],
    );
    const whose = quiz.programme;
    return {
      ...{ id, title, items, sources, answers: fitAnswers(kept?.answers ?? {}, items) },
      programme: whose && { slug: whose.slug, title: whose.title },
    };
  }

  private async own(personId: string): Promise<Own> {
    return found(
      await this.uow.one<Own>(
        `SELECT EXISTS (SELECT 1 FROM self_study WHERE self_study.person_id = $1) AS "takenAlong",
           (SELECT coalesce(json_object_agg(own.lesson_id, json_build_object('screen', own.screen, 'decisions', own.decisions, 'done', own.done)), '{}')
            FROM self_study_lesson AS own WHERE own.person_id = $1) AS lessons,
           (SELECT coalesce(json_object_agg(own.quiz_id, own.answers), '{}') FROM self_study_quiz AS own WHERE own.person_id = $1) AS quizzes`,
        [personId],
      ),
    );
  }
}

function lessonRow(
  { id, address, title, minutes, screens }: ShelfLesson,
  kept: KeptLesson | undefined,
): SelfStudyLessonRowView {
  return {
    ...{ id, address, title, minutes, screens: screens.map(({ key }) => key) },
    at: kept ? fitLesson(kept, screens).screen : null,
    done: kept?.done ?? false,
  };
}
