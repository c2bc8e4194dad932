import { catalogue } from '../../../features/open-cohort/catalogue.js';
import { OpenCohortPage } from '../../../features/open-cohort/open-cohort-page.js';
import { PeoplePage } from '../../../features/open-cohort/people-page.js';

export const pages = { openCohort: OpenCohortPage, people: PeoplePage };
export const catalogues = [catalogue];
