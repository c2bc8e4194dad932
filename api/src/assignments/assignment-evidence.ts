import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { hasResult, resubmitBy } from './domain/submission-result.js';
import { Submissions, type KeptSubmission } from './submissions.js';

export type PromptAnswered = {
  enrolmentId: string;
  promptId: string;
  moduleId: string;
  answeredOn: string;
};

export type SubmissionMade = {
  enrolmentId: string;
  assignmentSlug: string;
  number: number;
  submittedOn: string;
  /** By the pass rule with which the assignment was published; a criterion judges `agreed` by its own. */
  state: 'awaiting' | 'passed' | 'failed';
  /** Null: its readers have not agreed yet. */
  agreed: { points: number; readers: number; zeroLines: readonly string[] } | null;
  outOf: number;
  /** Last day for the next submission where this one failed. */
  resubmitBy: string | null;
};

/** What people have written, for whoever judges it. */
@Injectable()
export class AssignmentEvidence {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly submissions: Submissions,
  ) {}

  /** The prompts answered, in one statement however many people are asked about. Drafts are not among them. */
  promptsOf(enrolmentIds: readonly string[]): Promise<PromptAnswered[]> {
    return this.uow.query<PromptAnswered>(
      `SELECT prompt_answer.enrolment_id AS "enrolmentId", prompt.id AS "promptId", prompt.module_id AS "moduleId",
         prompt_answer.answered_on AS "answeredOn"
       FROM prompt_answer JOIN prompt ON prompt.id = prompt_answer.prompt_id
       WHERE prompt_answer.enrolment_id = ANY($1::uuid[]) AND prompt_answer.state = 'answered'`,
      [enrolmentIds],
    );
  }

  /** What was handed in, with its result, in one statement however many people are asked about. */
  async submissionsOf(enrolmentIds: readonly string[]): Promise<SubmissionMade[]> {
    return (await this.submissions.of(enrolmentIds))
      .filter(({ state }) => state === 'submitted')
      .map(made);
  }
}

function made({
  enrolmentId,
  assignmentSlug,
  number,
  submittedOn,
  result,
  body,
  zone,
}: KeptSubmission): SubmissionMade {
  const { points, outOf, zeroLines, countedReaders } = result;
  return {
    ...{ enrolmentId, assignmentSlug, number, outOf, submittedOn: submittedOn! },
    state: result.state === 'passed' || result.state === 'failed' ? result.state : 'awaiting',
    agreed: hasResult(result) ? { points, readers: countedReaders.length, zeroLines } : null,
    resubmitBy: resubmitBy(result, body.resubmitWithinDays, zone),
  };
}
