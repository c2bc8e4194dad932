import { catalogue } from '../../../features/paper-evidence/catalogue.js';
import { PaperPage } from '../../../features/paper-evidence/paper-page.js';

export const pages = { paper: PaperPage };
export const catalogues = [catalogue];
