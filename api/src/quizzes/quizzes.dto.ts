import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { choicesAtMost, highestSeq, optionKey, plainAddress, plainAnswer } from './plain-answer.js';

/** Chooses among several cohorts; without it the active one is meant, else the latest. */
export class QuizCohortQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cohort?: string;
}

const alone = ValidateBy({
  name: 'eitherOr',
  validator: {
    validate: (_, args) => (args?.object as ChosenBody | undefined)?.choice === undefined,
    defaultMessage: () => 'send either choice or choices',
  },
});

/** `choice` for one right option, `choices` where several may be right. */
export class ChosenBody {
  @ValidateIf((chosen: ChosenBody) => chosen.choices === undefined)
  @Matches(optionKey)
  choice?: string;

  @ValidateIf((chosen: ChosenBody) => chosen.choices !== undefined)
  @IsArray()
  @ArrayMaxSize(choicesAtMost)
  @ArrayUnique()
  @Matches(optionKey, { each: true })
  @alone
  choices?: string[];
}

/** The address of an answer; the client counts `seq` up from 1. */
export class AnswerParams {
  static plainly = plainAddress;

  @IsUUID()
  id!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(highestSeq)
  seq!: number;
}

export class AnswerBody {
  static plainly = plainAnswer;

  @IsUUID()
  itemId!: string;

  @ValidateNested()
  @Type(() => ChosenBody)
  answer!: ChosenBody;
}

export class AttemptRowView {
  id!: string;
  number!: number;
  state!: 'open' | 'submitted';
  origin!: 'online' | 'paper';
  satOn!: string;
  submittedAt!: Date | null;
  right!: number | null;
  of!: number | null;
  passed!: boolean | null;
}

export class QuizOverviewView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  /** Sat once before people begin; it counts for nothing and its keys are not shown. */
  baseline!: boolean;
  items!: number;
  minutes!: number | null;
  attemptsAllowed!: number | null;
  hoursBetween!: number;
  rightAtLeast!: number;
  state!: 'ready' | 'outline';
  /** The open attempt, to be continued. */
  open!: string | null;
  nextAttemptAt!: string | null;
  /** Whether starting gives a paper: a new one, or the open one. */
  mayStart!: boolean;
  refusal!: string | null;
  attempts!: AttemptRowView[];
}

export class PaperOptionView {
  key!: string;
  text!: Record<string, string>;
}

export class PaperItemView {
  id!: string;
  type!: 'single' | 'multiple' | 'true-false';
  stem!: Record<string, string>;
  options!: PaperOptionView[];
}

export class GivenAnswerView {
  choice?: string;
  choices?: string[];
}

export class SavedAnswerView {
  seq!: number;
  answer!: GivenAnswerView;
}

export class AttemptQuizView {
  slug!: string;
  title!: Record<string, string>;
  baseline!: boolean;
}

export class AttemptView {
  id!: string;
  quiz!: AttemptQuizView;
  number!: number;
  state!: 'open' | 'submitted';
  startedAt!: Date;
  deadlineAt!: Date | null;
  /** For a countdown that does not trust the reader's clock. */
  serverNow!: Date;
  lastSeq!: number;
  items!: PaperItemView[];
  /** The last answer to each item, by its id. */
  answers!: Record<string, SavedAnswerView>;
}

/** Sent only after the answer has been committed. */
export class AnswerSavedView {
  seq!: number;
  savedAt!: Date;
}

export class ReviewOptionView {
  key!: string;
  text!: Record<string, string>;
  right!: boolean;
  chosen!: boolean;
  /** For what was chosen and for what is right. */
  reason!: Record<string, string> | null;
}

export class ReviewSourceView {
  key!: string;
  title!: string;
  url!: string;
}

export class ReviewScreenView {
  module!: string;
  lesson!: string;
  screen!: string;
}

export class ReviewItemView {
  id!: string;
  stem!: Record<string, string>;
  options!: ReviewOptionView[];
  right!: boolean;
  answered!: boolean;
  reason!: Record<string, string>;
  sources!: ReviewSourceView[];
  /** Where it is taught. */
  screen!: ReviewScreenView | null;
}

export class ReviewedModuleView {
  slug!: string;
  code!: string;
  title!: Record<string, string>;
}

export class ModuleResultView {
  /** Null for what needs several modules together. */
  module!: ReviewedModuleView | null;
  right!: number;
  of!: number;
}

export class AttemptReviewView {
  id!: string;
  quiz!: AttemptQuizView;
  number!: number;
  right!: number;
  of!: number;
  passed!: boolean;
  submittedAt!: Date;
  /** Empty for a baseline: its items belong to the final test's bank. */
  items!: ReviewItemView[];
  /** Of a baseline: how many were right by module. */
  modules!: ModuleResultView[] | null;
}
