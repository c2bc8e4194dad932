import {
  buildMessage,
  Equals,
  IsBoolean,
  IsIn,
  Matches,
  MaxLength,
  ValidateBy,
} from 'class-validator';
import { shippedLocales } from '../../platform/http/public-paths.js';
import { GlossaryEntryView, ScreenView, SourceView } from '../../study/index.js';
import {
  isDecisions,
  isKeptAnswers,
  isKeptLessons,
  isKeptQuizzes,
  type KeptAnswers,
  type KeptPlace,
} from './domain/kept-place.js';

/** Maps by id, which no field of a class describes. */
const Fits = (name: string, fits: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: fits,
      defaultMessage: buildMessage((each) => `${each}$property must be what a device keeps`),
    },
  });

/** The text that a device keeps, or the file that was saved from it. */
export class TakeAlongBody {
  @Equals('my-place')
  stoa!: 'my-place';

  @Equals(1)
  version!: 1;

  @Fits('keptLessons', isKeptLessons)
  lessons!: KeptPlace['lessons'];

  @Fits('keptQuizzes', isKeptQuizzes)
  quizzes!: KeptPlace['quizzes'];
}

export class TakenAlongView {
  lessons!: number;
  quizzes!: number;
  /** Lessons and quizzes that are not offered here, or not any more. */
  left!: number;
}

export class KeptLessonBody {
  @Matches(/^[a-z0-9-]+$/)
  @MaxLength(100)
  screen!: string;

  @Fits('decisions', isDecisions)
  decisions!: Record<string, string>;

  /** True once the lesson has been gone through; it is never taken back. */
  @IsBoolean()
  done!: boolean;
}

export class KeptAnswersBody {
  @Fits('keptAnswers', isKeptAnswers)
  answers!: KeptAnswers;
}

export class LocaleQuery {
  @IsIn(shippedLocales)
  locale!: string;
}

export class SelfStudyLessonRowView {
  id!: string;
  address!: string;
  title!: Record<string, string>;
  minutes!: number;
  /** Keys of its screens, in their order. */
  screens!: string[];
  /** The screen on which the reader is; null before it is begun. */
  at!: string | null;
  done!: boolean;
}

export class SelfStudyQuizRowView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  items!: number;
  answered!: number;
}

export class SelfStudyProgrammeView {
  slug!: string;
  title!: Record<string, string>;
  lessons!: SelfStudyLessonRowView[];
  quizzes!: SelfStudyQuizRowView[];
}

export class SelfStudyNextView {
  programme!: string;
  address!: string;
  title!: Record<string, string>;
}

/** What the reader has studied of what is open to everybody. Self-declared: it counts for no certificate. */
export class SelfStudyView {
  /** Whether what a device kept has come along; it does so once. */
  takenAlong!: boolean;
  programmes!: SelfStudyProgrammeView[];
  /** Quizzes for everybody. */
  quizzes!: SelfStudyQuizRowView[];
  /** Where to go on. */
  next!: SelfStudyNextView | null;
}

export class SelfStudyPositionView {
  /** Null before the lesson is begun. */
  screen!: string | null;
  decisions!: Record<string, string>;
  done!: boolean;
}

export class SelfStudyNeighbourView {
  address!: string;
  title!: string;
}

export class SelfStudyProgrammeNameView {
  slug!: string;
  title!: string;
}

/** An open lesson in one language, and where the reader is in it. */
export class SelfStudyLessonView {
  id!: string;
  title!: string;
  minutes!: number;
  /** The language of the text, which may not be the one asked for. */
  language!: string;
  state!: 'source' | 'draft' | 'reviewed' | 'stale';
  screens!: ScreenView[];
  glossary!: GlossaryEntryView[];
  sources!: SourceView[];
  /** By screen: the day by which what the law says there was to be checked, once it is past. */
  overdue!: Record<string, string>;
  programme!: SelfStudyProgrammeNameView;
  next!: SelfStudyNeighbourView | null;
  /** What to practise once the lessons are through. */
  quiz!: SelfStudyNeighbourView | null;
  position!: SelfStudyPositionView;
}

export class PracticeOptionView {
  key!: string;
  right!: boolean;
  text!: string;
  reason!: string;
}

export class PracticeItemView {
  id!: string;
  type!: 'single' | 'multiple' | 'true-false';
  stem!: string;
  options!: PracticeOptionView[];
  reason!: string;
  sources!: string[];
  overdue!: string | null;
}

/** A quiz for practice, with its keys: nothing is marked, so nothing has to be hidden. */
export class SelfStudyQuizView {
  id!: string;
  title!: string;
  items!: PracticeItemView[];
  sources!: SourceView[];
  /** Null for a quiz for everybody. */
  programme!: SelfStudyProgrammeNameView | null;
  answers!: KeptAnswers;
}
