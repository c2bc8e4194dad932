import { catalogue as cohorts } from '../../../features/cohorts/catalogue.js';
import { CriteriaPage } from '../../../features/cohorts/criteria-page.js';
import { CohortPage } from '../../../features/cohorts/cohort-page.js';
import { CohortsPage } from '../../../features/cohorts/cohorts-page.js';
import { catalogue as outcomes } from '../../../lib/outcomes/catalogue.js';

export const pages = { cohort: CohortPage, cohorts: CohortsPage, criteria: CriteriaPage };
export const catalogues = [cohorts, outcomes];
