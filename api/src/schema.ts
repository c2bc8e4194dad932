/** Every table of the system and every step to it; composition only. */
import { AssignmentVersionEntity } from './assignments/assignment-version.entity.js';
import { AssignmentEntity } from './assignments/assignment.entity.js';
import { PromptAnswerEntity } from './assignments/prompt-answer.entity.js';
import { PromptEntity } from './assignments/prompt.entity.js';
import { ReviewEntity } from './assignments/review.entity.js';
import { SubmissionEntity } from './assignments/submission.entity.js';
import { CurrentMarkEntity } from './attendance/current-mark.entity.js';
import { MarkEntity } from './attendance/mark.entity.js';
import { AwardBatchEntity } from './certification/award-batch.entity.js';
import { AwardExceptionEntity } from './certification/award-exception.entity.js';
import { AwardStateEntity } from './certification/award-state.entity.js';
import { AwardEntity } from './certification/award.entity.js';
import { CertificateWishEntity } from './certification/certificate-wish.entity.js';
import { CertificateEntity } from './certification/certificate.entity.js';
import { CheckRequestEntity } from './certification/check-request.entity.js';
import { CriteriaVersionEntity } from './certification/criteria-version.entity.js';
import { StateProposalEntity } from './certification/state-proposal.entity.js';
import { CohortModuleEntity } from './cohorts/cohort-module.entity.js';
import { CohortEntity } from './cohorts/cohort.entity.js';
import { EnrolmentChangeEntity } from './cohorts/leaving/enrolment-change.entity.js';
import { EnrolmentEntity } from './cohorts/enrolment.entity.js';
import { SessionChangeEntity } from './cohorts/session-change.entity.js';
import { SessionEntity } from './cohorts/session.entity.js';
import { CityEntity } from './organisation/city.entity.js';
import { DepartmentEntity } from './organisation/department.entity.js';
import { SlotValueEntity } from './organisation/slot-value.entity.js';
import { OpenItemVersionEntity } from './open/open-item-version.entity.js';
import { OpenItemEntity } from './open/open-item.entity.js';
import { SelfStudyLessonEntity } from './open/self-study/self-study-lesson.entity.js';
import { SelfStudyQuizEntity } from './open/self-study/self-study-quiz.entity.js';
import { SelfStudyEntity } from './open/self-study/self-study.entity.js';
import { GroupActivityEntity } from './open/groups/group-activity.entity.js';
import { GroupNoteEntity } from './open/groups/group-note.entity.js';
import { GroupSeatEntity } from './open/groups/group-seat.entity.js';
import { GroupVoteEntity } from './open/groups/group-vote.entity.js';
import { OpenGroupEntity } from './open/groups/open-group.entity.js';
import { WorkshopEntryEntity } from './open/workshops/workshop-entry.entity.js';
import { WorkshopEntity } from './open/workshops/workshop.entity.js';
import { JoiningEntity } from './people/joining/joining.entity.js';
import { OneTimeLinkEntity } from './people/one-time-link.entity.js';
import { PersonEntity } from './people/person.entity.js';
import { RoleGrantEntity } from './people/role-grant.entity.js';
import { SignInRefusalEntity } from './people/sign-in-refusal.entity.js';
import { SignInEntity } from './people/sign-in.entity.js';
import { AuditEventEntity } from './platform/audit/audit-event.entity.js';
import { StoredFileEntity } from './platform/files/stored-file.entity.js';
import { MailMessageEntity } from './platform/mail/mail-message.entity.js';
import { LessonVersionEntity } from './programmes/lesson-version.entity.js';
import { LessonEntity } from './programmes/lesson.entity.js';
import { ModuleEntity } from './programmes/module.entity.js';
import { ProgrammeVersionEntity } from './programmes/programme-version.entity.js';
import { ProgrammeEntity } from './programmes/programme.entity.js';
import { PublicationEntity } from './publishing/publication.entity.js';
import { AttemptAnswerEntity } from './quizzes/attempt-answer.entity.js';
import { AttemptEntity } from './quizzes/attempt.entity.js';
import { QuizVersionEntity } from './quizzes/quiz-version.entity.js';
import { QuizEntity } from './quizzes/quiz.entity.js';
import { LearningGainedEntity } from './reports/learning-gained.entity.js';
import { LessonDecisionEntity } from './study/lesson-decision.entity.js';
import { LessonProgressEntity } from './study/lesson-progress.entity.js';
import { SurveyHoldingEntity } from './surveys/answering/survey-holding.entity.js';
import { SurveyTallyEntity } from './surveys/answering/survey-tally.entity.js';
import { SurveyInterviewEntity } from './surveys/interviews/survey-interview.entity.js';
import { SurveyDecisionEntity } from './surveys/proposal/survey-decision.entity.js';
import { SurveyProposalEntity } from './surveys/proposal/survey-proposal.entity.js';
import { SurveyTextEntity } from './surveys/results/survey-text.entity.js';
import { SurveyVersionEntity } from './surveys/survey-version.entity.js';
import { SurveyEntity } from './surveys/survey.entity.js';
import { SurveyInvitationEntity } from './surveys/waves/survey-invitation.entity.js';
import { SurveyWaveEntity } from './surveys/waves/survey-wave.entity.js';
import { migrations } from './migrations/index.js';

export const entities = [
  AssignmentVersionEntity,
  AssignmentEntity,
  PromptAnswerEntity,
  PromptEntity,
  ReviewEntity,
  SubmissionEntity,
  CurrentMarkEntity,
  MarkEntity,
  AwardBatchEntity,
  AwardExceptionEntity,
  AwardStateEntity,
  AwardEntity,
  CertificateWishEntity,
  CertificateEntity,
  CheckRequestEntity,
  CriteriaVersionEntity,
  StateProposalEntity,
  CohortModuleEntity,
  CohortEntity,
  EnrolmentChangeEntity,
  EnrolmentEntity,
  SessionChangeEntity,
  SessionEntity,
  CityEntity,
  DepartmentEntity,
  SlotValueEntity,
  OpenItemVersionEntity,
  OpenItemEntity,
  SelfStudyLessonEntity,
  SelfStudyQuizEntity,
  SelfStudyEntity,
  GroupActivityEntity,
  GroupNoteEntity,
  GroupSeatEntity,
  GroupVoteEntity,
  OpenGroupEntity,
  WorkshopEntryEntity,
  WorkshopEntity,
  JoiningEntity,
  OneTimeLinkEntity,
  PersonEntity,
  RoleGrantEntity,
  SignInRefusalEntity,
  SignInEntity,
  AuditEventEntity,
  StoredFileEntity,
  MailMessageEntity,
  LessonVersionEntity,
  LessonEntity,
  ModuleEntity,
  ProgrammeVersionEntity,
  ProgrammeEntity,
  PublicationEntity,
  AttemptAnswerEntity,
  AttemptEntity,
  QuizVersionEntity,
  QuizEntity,
  LearningGainedEntity,
  LessonDecisionEntity,
  LessonProgressEntity,
  SurveyHoldingEntity,
  SurveyTallyEntity,
  SurveyInterviewEntity,
  SurveyDecisionEntity,
  SurveyProposalEntity,
  SurveyTextEntity,
  SurveyVersionEntity,
  SurveyEntity,
  SurveyInvitationEntity,
  SurveyWaveEntity,
];

export { migrations };
