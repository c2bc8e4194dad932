import { LessonPage } from '../../features/lesson/lesson-page.js';
import { LazyPage, lazyPage } from '../area.js';
import { catalogues } from './catalogues.js';

/** What comes next is loaded when the lesson is through. */
const afterLesson = lazyPage(
  async () => (await import('../../features/programme/after-lesson.js')).AfterLesson,
  catalogues.programme,
);

export function LessonRoute() {
  return <LessonPage whatIsNext={<LazyPage load={afterLesson} />} />;
}
