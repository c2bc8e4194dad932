import { catalogue } from '../../../features/me/catalogue.js';
import { MeRoute } from '../me-route.js';

export const pages = { me: MeRoute };
export const catalogues = [catalogue];
