import type { CohortSession, LocaleText } from '../../lib/cohort.js';
import type { NextStepLike, OutcomeState } from '../../lib/outcomes/outcome.js';

export interface CohortRow {
  readonly id: string;
  readonly slug: string;
  readonly title: LocaleText;
  readonly programmeTitle?: LocaleText;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: string;
  readonly locale: string;
  readonly synthetic: boolean;
  readonly enrolled: number;
  readonly attended?: number;
}

export interface CohortsView {
  readonly items: readonly CohortRow[];
}

export interface Funnel {
  readonly enrolled: number;
  readonly attended: number;
  readonly halfway: number;
  readonly ready: Readonly<Record<string, number>>;
  readonly awarded: Readonly<Record<string, number>>;
}

export interface Named {
  readonly key: string;
  readonly title: LocaleText;
}

export interface CriterionCell {
  readonly state: OutcomeState;
  readonly found: number;
  readonly required: number;
}

export interface OneStepAway {
  readonly tier: string;
  readonly criterion: string;
  readonly nextStep: NextStepLike | null;
}

export interface OverviewPerson {
  readonly enrolmentId: string;
  readonly name: string;
  readonly department: LocaleText | null;
  readonly criteria: Readonly<Record<string, CriterionCell>>;
  readonly tiers: Readonly<Record<string, OutcomeState>>;
  readonly oneStepAway: OneStepAway | null;
}

export interface CohortOverview {
  readonly funnel: Funnel;
  readonly people: readonly OverviewPerson[];
  readonly nextSession: CohortSession | null;
  readonly tiers: readonly Named[];
  readonly criteria: readonly Named[];
}
