import type { Screen } from '@stoa/content';
import type { components } from '../../api-schema/schema.js';
import type { Answers, PracticeItem } from '../../lib/practice/practice.js';

type Schemas = components['schemas'];

export type SelfStudyView = Schemas['SelfStudyView'];
export type ProgrammeRow = Schemas['SelfStudyProgrammeView'];
export type LessonRow = Schemas['SelfStudyLessonRowView'];
export type QuizRow = Schemas['SelfStudyQuizRowView'];
export type TakenAlong = Schemas['TakenAlongView'];

/** A map's members have no type in the API document; the screens are those of the content. */
export type StudyLesson = Omit<Schemas['SelfStudyLessonView'], 'screens'> & {
  readonly screens: readonly Screen[];
};

export type StudyQuiz = Omit<Schemas['SelfStudyQuizView'], 'answers' | 'items'> & {
  readonly items: readonly PracticeItem[];
  readonly answers: Answers;
};
