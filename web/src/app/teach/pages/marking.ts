import { catalogue } from '../../../features/marking/catalogue.js';
import { QueuePage } from '../../../features/marking/queue-page.js';
import { SubmissionPage } from '../../../features/marking/submission-page.js';

export const pages = { queue: QueuePage, submission: SubmissionPage };
export const catalogues = [catalogue];
