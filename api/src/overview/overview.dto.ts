import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NextStepView, TierNameView } from '../certification/index.js';

export class OverviewQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cohort?: string;
}

export class TodayCohortView {
  slug!: string;
  title!: Record<string, string>;
  programmeSlug!: string;
  programmeTitle!: Record<string, string>;
  zone!: string;
  synthetic!: boolean;
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

/** What a learner does next, in one look. */
export class TodayView {
  cohort!: TodayCohortView;
  /** All cohorts of the reader, for choosing among several. */
  cohorts!: TodayCohortView[];
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

export class CohortPersonView {
  enrolmentId!: string;
  personId!: string;
  name!: string;
  department!: Record<string, string> | null;
  attended!: number;
  criteria!: Record<string, CriterionCellView>;
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
