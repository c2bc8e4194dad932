import { catalogue } from '../../../features/own-learning/catalogue.js';
import { LearningPage } from '../../../features/own-learning/learning-page.js';

export const pages = { learning: LearningPage };
export const catalogues = [catalogue];
