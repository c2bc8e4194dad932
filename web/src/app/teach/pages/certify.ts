import { catalogue as certify } from '../../../features/certify/catalogue.js';
import { CertifyPage } from '../../../features/certify/certify-page.js';
import { catalogue as outcomes } from '../../../lib/outcomes/catalogue.js';

export const pages = { certify: CertifyPage };
export const catalogues = [certify, outcomes];
