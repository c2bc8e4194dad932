import { catalogue } from '../features/joining/catalogue.js';
import { EnterPage } from '../features/joining/enter-page.js';
import { JoinedPage } from '../features/joining/joined-page.js';
import { JoinPage } from '../features/joining/join-page.js';

export const pages = { enter: EnterPage, joined: JoinedPage, join: JoinPage };
export const catalogues = [catalogue];
