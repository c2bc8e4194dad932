import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NextStepView, TierNameView } from '../certification/index.js';
import { shippedLocales } from '../platform/http/public-paths.js';

export class OverviewQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cohort?: string;
}

export class OverviewFileQuery {
  /** In whose words. */
  @IsIn(shippedLocales)
  locale!: 'en' | 'sq';
}

export class TodayCohortView {
  slug!: string;
  title!: Record<string, string>;
  programmeSlug!: string;
  programmeTitle!: Record<string, string>;
  zone!: string;
  synthetic!: boolean;
  /** Whoever has left keeps what they have done, and can do nothing more. */
  state!: 'active' | 'withdrawn';
}

export class NextView {
  kind!: 'lesson' | 'quiz' | 'prompt' | 'assignment';
  moduleSlug!: string | null;
  moduleCode!: string | null;
  target!: string;
  title!: Record<string, string>;
  minutes!: number;
}

export class TodaySessionView {
  id!: string;
  code!: string;
  title!: Record<string, string>;
  startsAt!: Date;
  endsAt!: Date;
  mode!: 'room' | 'online' | 'hybrid';
  place!: string | null;
  joinUrl!: string | null;
  /** When it began before it was last moved to another time. */
  movedFrom!: Date | null;
  /** Takes place today in the cohort's zone. */
  today!: boolean;
}

export class WaitingView {
  kind!: 'prompt' | 'assignment';
  target!: string;
  moduleCode!: string | null;
  title!: Record<string, string>;
}

export class MissingView {
  key!: string;
  title!: Record<string, string>;
}

export class CriteriaLineView {
  met!: number;
  total!: number;
  missing!: MissingView[];
}

/** What is asked before people begin: offered, never required. */
export class BaselineOfferView {
  slug!: string;
  title!: Record<string, string>;
  items!: number;
  /** `open`: begun and not handed in. */
  state!: 'offered' | 'open';
}

/** What a learner does next, in one look. */
export class TodayView {
  cohort!: TodayCohortView;
  /** All cohorts of the reader, for choosing among several. */
  cohorts!: TodayCohortView[];
  /** Null where there is none, it has been sat, or it is too late. */
  baseline!: BaselineOfferView | null;
  next!: NextView | null;
  session!: TodaySessionView | null;
  waiting!: WaitingView[];
  criteria!: CriteriaLineView;
  certificates!: number;
}

export class FunnelView {
  enrolled!: number;
  attended!: number;
  halfway!: number;
  ready!: Record<string, number>;
  awarded!: Record<string, number>;
}

export class CriterionCellView {
  state!: 'met' | 'not-yet' | 'no-longer-possible';
  found!: number;
  required!: number;
}

export class OneStepView {
  tier!: string;
  criterion!: string;
  nextStep!: NextStepView | null;
}

@ApiExtraModels(CriterionCellView)
export class CohortPersonView {
  enrolmentId!: string;
  personId!: string;
  name!: string;
  department!: Record<string, string> | null;
  attended!: number;
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(CriterionCellView) } })
  criteria!: Record<string, CriterionCellView>;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['met', 'not-yet', 'no-longer-possible'] },
  })
  tiers!: Record<string, 'met' | 'not-yet' | 'no-longer-possible'>;
  awarded!: string[];
  oneStepAway!: OneStepView | null;
}

/** A cohort as its trainers see it: from those enrolled to those ready, and person by person. */
export class CohortOverviewView {
  funnel!: FunnelView;
  sessionsPlanned!: number;
  nextSession!: TodaySessionView | null;
  tiers!: TierNameView[];
  criteria!: TierNameView[];
  people!: CohortPersonView[];
}

export class ProgrammeLessonView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  minutes!: number;
  state!: 'new' | 'begun' | 'done';
}

export class BestResultView {
  right!: number;
  of!: number;
  passed!: boolean;
}

export class ProgrammeQuizView {
  slug!: string;
  title!: Record<string, string>;
  items!: number;
  best!: BestResultView | null;
}

export class ProgrammePromptView {
  id!: string;
  state!: 'open' | 'answered';
}

export class ShareView {
  done!: number;
  total!: number;
}

export class ModuleMinutesView {
  lessons!: number;
  live!: number;
  task!: number;
}

export class ProgrammeModuleView {
  slug!: string;
  code!: string;
  title!: Record<string, string>;
  summary!: Record<string, string>;
  /** `outline`: taught in the live session; its lessons are still being written. */
  state!: 'complete' | 'outline';
  minutes!: ModuleMinutesView;
  opensOn!: string | null;
  open!: boolean;
  lessons!: ProgrammeLessonView[];
  quiz!: ProgrammeQuizView | null;
  prompt!: ProgrammePromptView | null;
  /** Lessons, quiz and prompt done of those there are; what fills the column. */
  share!: ShareView;
}

export class ProgrammeTestView {
  slug!: string;
  title!: Record<string, string>;
  state!: 'complete' | 'outline';
  attemptsUsed!: number;
  attemptsAllowed!: number | null;
  best!: BestResultView | null;
}

export class ProgrammeAssignmentView {
  slug!: string;
  title!: Record<string, string>;
  state!: 'open' | 'awaiting' | 'passed' | 'failed';
}

export class ProgrammeCohortView {
  slug!: string;
  title!: Record<string, string>;
  zone!: string;
  startsOn!: string;
  endsOn!: string;
  evidenceClosesOn!: string;
  synthetic!: boolean;
}

/** A programme as one learner goes through it. */
export class ProgrammeView {
  cohort!: ProgrammeCohortView;
  slug!: string;
  title!: Record<string, string>;
  summary!: Record<string, string>;
  modelledOn!: Record<string, string> | null;
  hours!: number;
  /** Null where there is none, it has been sat, or it is too late. */
  baseline!: BaselineOfferView | null;
  modules!: ProgrammeModuleView[];
  finalTest!: ProgrammeTestView | null;
  assignment!: ProgrammeAssignmentView | null;
}

export class SetUpStepView {
  key!: 'city' | 'words' | 'departments' | 'mail' | 'coordinators' | 'begin';
  done!: boolean;
  /** What there is; for `words` what is missing. */
  count!: number;
}

export class SetUpView {
  steps!: SetUpStepView[];
}
