import { catalogue } from '../../../features/open-cohorts/catalogue.js';
import { OpenCohortsPage } from '../../../features/open-cohorts/open-cohorts-page.js';

export const pages = { openCohorts: OpenCohortsPage };
export const catalogues = [catalogue];
