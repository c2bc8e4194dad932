import { ForgotPage } from '../features/sign-in/forgot-page.js';
import { ResetPage } from '../features/sign-in/reset-page.js';

/** Their words come with the first script, beside those of the sign-in page. */
export const pages = { forgot: ForgotPage, reset: ResetPage };
export const catalogues = [];
