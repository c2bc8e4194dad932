import { catalogue as certificate } from '../../../features/certificate/catalogue.js';
import { CertificatePage } from '../../../features/certificate/certificate-page.js';
import { catalogue as outcomes } from '../../../lib/outcomes/catalogue.js';

export const pages = { certificate: CertificatePage };
export const catalogues = [certificate, outcomes];
