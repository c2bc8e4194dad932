import type { components } from '../../api-schema/schema.js';
import type { OutcomeState } from '../../lib/outcomes/outcome.js';

type Schemas = components['schemas'];

export type CriteriaAdoption = Schemas['CriteriaAdoptionView'];
export type CriteriaVersion = Schemas['CriteriaVersionView'];
export type CohortRow = Schemas['CohortRowView'];
export type Named = Schemas['TierNameView'];
export type NextSessionView = Schemas['TodaySessionView'];

/** The document cannot say what stands under free keys; here it is said. */
export interface CriterionCell {
  state: OutcomeState;
  found: number;
  required: number;
}

export type OverviewPerson = Omit<Schemas['CohortPersonView'], 'criteria' | 'tiers'> & {
  criteria: Record<string, CriterionCell>;
  tiers: Record<string, OutcomeState>;
};

export type CohortOverview = Omit<Schemas['CohortOverviewView'], 'people'> & {
  people: OverviewPerson[];
};
