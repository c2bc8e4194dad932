import { LessonPage } from '../../features/lesson/lesson-page.js';
import { LazyPage } from '../area.js';
import { afterLesson } from './pages.js';

/** What comes next is loaded when the lesson is through. */
export function LessonRoute() {
  return <LessonPage whatIsNext={<LazyPage load={afterLesson} />} />;
}
