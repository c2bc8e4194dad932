import { lazyPage } from '../area.js';

/** One file a feature, with its pages and their words: one request when the first of them is opened. */
const certificate = () => import('./pages/certificate.js');
const assignment = () => import('./pages/assignment.js');
const learning = () => import('./pages/learning.js');
const lesson = () => import('./pages/lesson.js');
const me = () => import('./pages/me.js');
const openCohorts = () => import('./pages/open-cohorts.js');
const programme = () => import('./pages/programme.js');
const prompts = () => import('./pages/prompts.js');
const quiz = () => import('./pages/quiz.js');
const selfStudy = () => import('./pages/self-study.js');
const sessions = () => import('./pages/sessions.js');
const sheets = () => import('./pages/sheets.js');
const today = () => import('./pages/today.js');

export const pages = {
  today: lazyPage(today, 'today'),
  openCohorts: lazyPage(openCohorts, 'openCohorts'),
  ownProgramme: lazyPage(programme, 'ownProgramme'),
  programme: lazyPage(programme, 'programme'),
  learning: lazyPage(learning, 'learning'),
  lesson: lazyPage(lesson, 'lesson'),
  assignment: lazyPage(assignment, 'assignment'),
  certificate: lazyPage(certificate, 'certificate'),
  me: lazyPage(me, 'me'),
  prompt: lazyPage(prompts, 'prompt'),
  prompts: lazyPage(prompts, 'prompts'),
  selfStudy: lazyPage(selfStudy, 'all'),
  selfStudyLesson: lazyPage(selfStudy, 'lesson'),
  selfStudyQuiz: lazyPage(selfStudy, 'quiz'),
  sessions: lazyPage(sessions, 'sessions'),
  sheets: lazyPage(sheets, 'sheets'),
  sheet: lazyPage(sheets, 'sheet'),
  quiz: lazyPage(quiz, 'quiz'),
  attempt: lazyPage(quiz, 'attempt'),
  review: lazyPage(quiz, 'review'),
} as const;
