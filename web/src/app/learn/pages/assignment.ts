import { AssignmentPage } from '../../../features/assignment/assignment-page.js';
import { catalogue } from '../../../features/assignment/catalogue.js';

export const pages = { assignment: AssignmentPage };
export const catalogues = [catalogue];
