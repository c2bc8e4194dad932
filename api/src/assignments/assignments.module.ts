import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { PeopleModule } from '../people/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { AnswerPrompt } from './answer-prompt.js';
import { AssignmentEvidence } from './assignment-evidence.js';
import { AssignmentsPart } from './assignments.part.js';
import { AssignmentVersions } from './assignment-versions.js';
import { AttachFile } from './attach-file.js';
import { Drafts } from './drafts.js';
import { HandIn } from './hand-in.js';
import { MarkedSubmissions } from './marked-submissions.js';
import { MarkingController } from './marking.controller.js';
import { MarkingQueries } from './marking.queries.js';
import { MyAssignmentController } from './my-assignment.controller.js';
import { MyAssignmentQueries } from './my-assignment.queries.js';
import { MyAssignments } from './my-assignments.js';
import { MyPromptsController } from './my-prompts.controller.js';
import { MyPromptsQueries } from './my-prompts.queries.js';
import { OpenWork } from './open-work.js';
import { PaperFrame } from './paper-frame.js';
import { PromptAnswers } from './prompt-answers.js';
import { QueueQueries } from './queue.queries.js';
import { RecordPaperPrompts } from './record-paper-prompts.js';
import { RecordPaperSubmissions } from './record-paper-submissions.js';
import { RemoveFile } from './remove-file.js';
import { ReviewSubmission } from './review-submission.js';
import { SaveDraft } from './save-draft.js';
import { SavePromptText } from './save-prompt-text.js';
import { Submissions } from './submissions.js';
import { TellResult } from './tell-result.js';

const useCases = [
  AnswerPrompt,
  AttachFile,
  HandIn,
  RecordPaperPrompts,
  RecordPaperSubmissions,
  RemoveFile,
  ReviewSubmission,
  SaveDraft,
  SavePromptText,
  TellResult,
];
const queries = [
  AssignmentEvidence,
  MarkingQueries,
  MyAssignmentQueries,
  MyPromptsQueries,
  QueueQueries,
];
const stores = [
  AssignmentVersions,
  Drafts,
  MarkedSubmissions,
  MyAssignments,
  OpenWork,
  PaperFrame,
  PromptAnswers,
  Submissions,
];

@Module({
  imports: [CohortsModule, PeopleModule, ProgrammesModule],
  controllers: [MarkingController, MyAssignmentController, MyPromptsController],
  providers: [AssignmentsPart, ...queries, ...stores, ...useCases],
  exports: [AssignmentEvidence, RecordPaperPrompts, RecordPaperSubmissions],
})
export class AssignmentsModule {}
