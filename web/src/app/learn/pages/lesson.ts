import { catalogue } from '../../../features/lesson/catalogue.js';
import { catalogue as steps } from '../../../lib/lesson/catalogue.js';
import { LessonRoute } from '../lesson-route.js';

export const pages = { lesson: LessonRoute };
export const catalogues = [catalogue, steps];
