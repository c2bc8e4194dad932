import { catalogue } from '../../../features/self-study/catalogue.js';
import { StudyLessonPage } from '../../../features/self-study/lesson-page.js';
import { StudyQuizPage } from '../../../features/self-study/quiz-page.js';
import { SelfStudyCard } from '../../../features/self-study/self-study-card.js';
import { SelfStudyOfMine } from '../../../features/self-study/self-study-of-mine.js';
import { SelfStudyPage } from '../../../features/self-study/self-study-page.js';
import { catalogue as steps } from '../../../lib/lesson/catalogue.js';
import { catalogue as practice } from '../../../lib/practice/catalogue.js';

export const pages = {
  all: SelfStudyPage,
  card: SelfStudyCard,
  lesson: StudyLessonPage,
  ofMine: SelfStudyOfMine,
  quiz: StudyQuizPage,
};
export const catalogues = [catalogue, steps, practice];
