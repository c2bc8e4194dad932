export {
  answeredPromptsSql,
  AssignmentEvidence,
  handedInSql,
  type HandedIn,
  type PromptAnswered,
  type SubmissionMade,
} from './assignment-evidence.js';
export { AssignmentsModule } from './assignments.module.js';
export { RecordPaperPrompts, type PaperPrompt, type PaperPrompts } from './record-paper-prompts.js';
export {
  RecordPaperSubmissions,
  type PaperSubmission,
  type PaperSubmissions,
} from './record-paper-submissions.js';
