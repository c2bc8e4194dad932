import { catalogue } from '../../../features/checks/catalogue.js';
import { ChecksPage } from '../../../features/checks/checks-page.js';

export const pages = { checks: ChecksPage };
export const catalogues = [catalogue];
