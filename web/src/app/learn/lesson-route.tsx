import { useParams } from 'react-router';
import { LessonPage } from '../../features/lesson/lesson-page.js';
import { AfterLesson } from '../../features/programme/after-lesson.js';

export function LessonRoute() {
  const { programme = '' } = useParams();
  return (
    <LessonPage
      whatIsNext={({ module, slug }) => (
        <AfterLesson programme={programme} module={module.slug} lesson={slug} />
      )}
    />
  );
}
