import { Route, Routes } from 'react-router';
import { StudyLessonPage } from '../../features/self-study/lesson-page.js';
import { StudyQuizPage } from '../../features/self-study/quiz-page.js';
import { SelfStudyPage } from '../../features/self-study/self-study-page.js';
import { NotFoundPage } from '../not-found-page.js';

/** Its addresses are known here and not in the area, whose script everybody loads. */
export function SelfStudyRoute() {
  return (
    <Routes>
      <Route index element={<SelfStudyPage />} />
      <Route path="quiz/:quiz" element={<StudyQuizPage />} />
      <Route path=":programme/quiz/:quiz" element={<StudyQuizPage />} />
      <Route path=":programme/:lesson" element={<StudyLessonPage />} />
      <Route path="*" element={<NotFoundPage home="/learn" />} />
    </Routes>
  );
}
