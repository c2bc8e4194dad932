import { lazyPage } from '../area.js';
import { catalogues } from './catalogues.js';

/** Every page of learning: each loads its own script and messages when it is first opened. */
export const pages = {
  today: lazyPage(
    async () => (await import('./today-route.js')).TodayRoute,
    catalogues.today,
    catalogues.programme,
  ),
  ownProgramme: lazyPage(
    async () => (await import('../../features/programme/programme-page.js')).OwnProgramme,
    catalogues.programme,
  ),
  programme: lazyPage(
    async () => (await import('../../features/programme/programme-page.js')).ProgrammePage,
    catalogues.programme,
  ),
  lesson: lazyPage(async () => (await import('./lesson-route.js')).LessonRoute, catalogues.lesson),
  assignment: lazyPage(
    async () => (await import('../../features/assignment/assignment-page.js')).AssignmentPage,
    catalogues.assignment,
  ),
  certificate: lazyPage(
    async () => (await import('../../features/certificate/certificate-page.js')).CertificatePage,
    catalogues.certificate,
    catalogues.outcomes,
  ),
  me: lazyPage(async () => (await import('../../features/me/me-page.js')).MePage, catalogues.me),
  prompt: lazyPage(
    async () => (await import('../../features/prompts/prompt-page.js')).PromptPage,
    catalogues.prompts,
  ),
  prompts: lazyPage(
    async () => (await import('../../features/prompts/prompts-page.js')).PromptsPage,
    catalogues.prompts,
  ),
  sessions: lazyPage(
    async () => (await import('../../features/sessions/sessions-page.js')).SessionsPage,
    catalogues.sessions,
  ),
  quiz: lazyPage(
    async () => (await import('../../features/quiz/quiz-page.js')).QuizPage,
    catalogues.quiz,
  ),
  attempt: lazyPage(
    async () => (await import('../../features/quiz/attempt-page.js')).AttemptPage,
    catalogues.quiz,
  ),
  review: lazyPage(
    async () => (await import('../../features/quiz/review-page.js')).ReviewPage,
    catalogues.quiz,
  ),
} as const;
