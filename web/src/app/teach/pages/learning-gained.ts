import { catalogue } from '../../../features/learning-gained/catalogue.js';
import { GainedPage } from '../../../features/learning-gained/gained-page.js';

export const pages = { gained: GainedPage };
export const catalogues = [catalogue];
