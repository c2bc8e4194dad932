import { LessonPage } from '../../features/lesson/lesson-page.js';
import { LazyPage, lazyPage } from '../area.js';

/** What comes next is loaded when the lesson is through. */
const afterLesson = lazyPage(() => import('./pages/programme.js'), 'afterLesson');

export function LessonRoute() {
  return <LessonPage whatIsNext={<LazyPage load={afterLesson} />} />;
}
