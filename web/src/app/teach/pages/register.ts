import { catalogue } from '../../../features/register/catalogue.js';
import { RegisterPage } from '../../../features/register/register-page.js';

export const pages = { register: RegisterPage };
export const catalogues = [catalogue];
