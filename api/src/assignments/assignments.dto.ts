import { ApiProperty } from '@nestjs/swagger';
import {
  Equals,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const longestAnswer = 20_000;
const longestAssignment = 100_000;

export class CohortQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cohort?: string;
}

export class PromptTextBody {
  @IsString()
  @MaxLength(longestAnswer)
  text!: string;

  /** As last read; 0 before anything was written. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version!: number;
}

export class WordLimitsView {
  atLeast!: number;
  /** Advice; twice as many are refused. */
  atMost!: number;
}

export class PromptTextView {
  text!: string;
  version!: number;
}

export class PromptView {
  id!: string;
  moduleSlug!: string;
  moduleCode!: string;
  moduleTitle!: Record<string, string>;
  text!: Record<string, string>;
  words!: WordLimitsView;
  state!: 'open' | 'draft' | 'answered';
  origin!: 'online' | 'paper' | null;
  /** Null before anything was written. What was answered on paper has an empty text. */
  answer!: PromptTextView | null;
  answeredOn!: string | null;
}

export class PromptsView {
  items!: PromptView[];
}

export class PromptAnswerView {
  state!: 'draft' | 'answered';
  text!: string;
  version!: number;
  answeredOn!: string | null;
  updatedAt!: Date;
}

export class DraftBody {
  @IsString()
  @MaxLength(longestAssignment)
  text!: string;

  /** As last read; 0 before anything was written. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version!: number;
}

export class HandInBody {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version!: number;

  /** The writer says that no resident is named. */
  @Equals(true)
  noPersonalData!: true;
}

export class SubmissionFileView {
  id!: string;
  fileName!: string;
  bytes!: number;
}

export class DraftView {
  id!: string;
  version!: number;
}

export class AttachedFileView {
  version!: number;
  file!: SubmissionFileView;
}

export class RemovedFileView {
  version!: number;
}

export class HandedInView {
  id!: string;
  number!: number;
  submittedOn!: string;
}

export class TemplatePartView {
  key!: string;
  title!: Record<string, string>;
}

/** `levels` holds one text a level, lowest first; the index is the number of points. */
export class RubricLineView {
  key!: string;
  title!: Record<string, string>;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: { type: 'string' } },
  })
  levels!: Record<string, string>[];
}

export class SubmissionResultView {
  state!: 'awaiting-reader' | 'awaiting-third' | 'passed' | 'failed';
  /** Null while a reader is awaited. */
  points!: number | null;
  outOf!: number;
  passed!: boolean;
  zeroLines!: string[];
}

/** Without a name: learners see what was said, not who said it. */
export class MyReviewView {
  /** Points by rubric line. */
  lines!: Record<string, number>;
  comment!: string;
  total!: number;
}

export class MySubmissionView {
  id!: string;
  number!: number;
  state!: 'draft' | 'submitted';
  origin!: 'online' | 'paper';
  text!: string;
  file!: SubmissionFileView | null;
  version!: number;
  submittedOn!: string | null;
  /** Null for a draft. */
  result!: SubmissionResultView | null;
  /** Only when the result stands. */
  reviews!: MyReviewView[];
}

export class AssignmentView {
  slug!: string;
  title!: Record<string, string>;
  /** HTML by language. */
  task!: Record<string, string>;
  template!: TemplatePartView[];
  rubric!: RubricLineView[];
  readers!: 'one' | 'two' | 'sample';
  submissions!: MySubmissionView[];
  mayHandIn!: boolean;
  /** Why not. */
  refusal!:
    | 'evidence-closed'
    | 'awaiting-result'
    | 'already-passed'
    | 'no-resubmission-left'
    | 'resubmission-too-late'
    | null;
  /** Last day for a resubmission. */
  resubmitBy!: string | null;
}

export class QueueQuery {
  @IsOptional()
  @IsIn(['waiting', 'mine', 'done'])
  state?: 'waiting' | 'mine' | 'done';
}

export class QueueItemView {
  id!: string;
  enrolmentId!: string;
  name!: string;
  number!: number;
  submittedOn!: string;
  origin!: 'online' | 'paper';
  /** How many are asked to read it. */
  readers!: 1 | 2;
  reviews!: number;
  reviewedByMe!: boolean;
  mayReview!: boolean;
  state!: 'awaiting-reader' | 'awaiting-third' | 'passed' | 'failed';
}

/** As long as a cohort has people, so it is not paged. */
export class QueueCountsView {
  /** Handed in, without a result so far. */
  waiting!: number;
  done!: number;
}

export class QueueView {
  /** Whether the cohort's programme has an assignment at all. */
  asked!: boolean;
  /** Whether the reader is named as a trainer of the cohort; for others there are counts and no items. */
  mayRead!: boolean;
  counts!: QueueCountsView;
  items!: QueueItemView[];
}

export class ReviewView {
  reader!: string;
  mine!: boolean;
  /** Agreed by the readers on paper. */
  agreed!: boolean;
  lines!: Record<string, number>;
  comment!: string;
  total!: number;
  reviewedAt!: Date;
}

export class SubmissionCohortView {
  slug!: string;
}

export class SubmissionView {
  id!: string;
  enrolmentId!: string;
  name!: string;
  cohort!: SubmissionCohortView;
  number!: number;
  origin!: 'online' | 'paper';
  submittedOn!: string;
  text!: string;
  file!: SubmissionFileView | null;
  title!: Record<string, string>;
  task!: Record<string, string>;
  template!: TemplatePartView[];
  rubric!: RubricLineView[];
  readers!: 1 | 2;
  result!: SubmissionResultView;
  /** Others' only once the reader's own is given, or the result stands. */
  reviews!: ReviewView[];
  mayReview!: boolean;
}

export class ReviewBody {
  /** Points by rubric line, each line. */
  @IsObject()
  lines!: Record<string, number>;

  @IsString()
  @MaxLength(10_000)
  comment!: string;
}

export class ReviewGivenView {
  id!: string;
}
