import { catalogue } from '../../../features/sessions/catalogue.js';
import { SessionsPage } from '../../../features/sessions/sessions-page.js';

export const pages = { sessions: SessionsPage };
export const catalogues = [catalogue];
