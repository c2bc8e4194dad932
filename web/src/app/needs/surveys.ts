import { catalogue } from '../../features/needs/catalogue.js';
import { CohortSurveys } from './cohort-surveys.js';
import { DepartmentRoutes } from './department-area.js';
import { NeedsRoutes } from './needs-area.js';

/** One file for all who ask and all who read: coordinators, trainers of a cohort, directors of a department. */
export const pages = { needs: NeedsRoutes, cohort: CohortSurveys, department: DepartmentRoutes };
export const catalogues = [catalogue];
