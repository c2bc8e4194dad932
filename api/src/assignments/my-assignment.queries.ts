import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { StoredFiles } from '../platform/files/stored-files.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import type { AssignmentView, MySubmissionView } from './assignments.dto.js';
import { hasResult } from './domain/submission-result.js';
import { MyAssignments } from './my-assignments.js';
import { fileView, resultView } from './submission-views.js';
import { Submissions, type KeptSubmission } from './submissions.js';

/** The assignment as its writer sees it. */
@Injectable()
export class MyAssignmentQueries {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly assignments: MyAssignments,
    private readonly submissions: Submissions,
    private readonly files: StoredFiles,
  ) {}

  async view(actor: Actor, cohortSlug?: string): Promise<AssignmentView> {
    const enrolment = await this.enrolments.mine(actor, cohortSlug);
    const { body, submissions, standing } = await this.assignments.of(enrolment);
    const { slug, title, taskHtml, template, rubric, readers } = body;
    const { refusal, resubmitBy } = standing;
    return {
      ...{ slug, title, task: taskHtml, template, rubric, readers, refusal, resubmitBy },
      submissions: submissions.map(mySubmission),
      mayHandIn: refusal === null && enrolment.state === 'active',
    };
  }

  /** @throws NotFound for a file that is not with the actor's own work */
  async file(actor: Actor, fileId: string): Promise<Attachment> {
    const { enrolmentId, file } = found(await this.submissions.byFile(fileId));
    const { personId } = await this.enrolments.byId(enrolmentId);
    assertVisible(personId === actor.personId);
    return { ...file!, content: this.files.stream(fileId) };
  }
}

function mySubmission(submission: KeptSubmission): MySubmissionView {
  const { id, number, state, origin, text, file, version, submittedOn, result, reviews } =
    submission;
  const stands = state === 'submitted' && hasResult(result);
  return {
    ...{ id, number, state, origin, text, version, submittedOn },
    file: fileView(file),
    result: state === 'draft' ? null : resultView(result),
    reviews: stands
      ? reviews.map(({ lines, comment, total }) => ({ lines: { ...lines }, comment, total }))
      : [],
  };
}
