import { catalogue } from '../../../features/me/catalogue.js';
import { MePage } from '../../../features/me/me-page.js';

export const pages = { me: MePage };
export const catalogues = [catalogue];
