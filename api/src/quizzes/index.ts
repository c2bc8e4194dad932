export { baselineIsOver } from './domain/baseline-offer.js';
export type { QuizBody } from './domain/quiz-body.js';
export {
  QuizEvidence,
  quizResultsSql,
  type AttemptEvidence,
  type QuizResult,
} from './quiz-evidence.js';
export { QuizVersions } from './quiz-versions.js';
export { QuizzesModule } from './quizzes.module.js';
export { Sittings, type SubmittedSitting } from './sittings.js';
export { RecordPaperAttempt, type OnePaperAttempt } from './record-paper-attempt.js';
export {
  RecordPaperAttempts,
  type PaperAttempt,
  type PaperAttempts,
} from './record-paper-attempts.js';
