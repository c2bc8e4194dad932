import { AttemptPage } from '../../../features/quiz/attempt-page.js';
import { catalogue } from '../../../features/quiz/catalogue.js';
import { QuizPage } from '../../../features/quiz/quiz-page.js';
import { ReviewPage } from '../../../features/quiz/review-page.js';

export const pages = { quiz: QuizPage, attempt: AttemptPage, review: ReviewPage };
export const catalogues = [catalogue];
