import { Injectable } from '@nestjs/common';
import { Enrolments, type MyEnrolment } from '../cohorts/index.js';
import { isTrainerOf, type Actor } from '../platform/auth/actor.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { Submissions, type KeptSubmission } from './submissions.js';

/** Finds submissions for those who mark them. */
@Injectable()
export class MarkedSubmissions {
  constructor(
    private readonly submissions: Submissions,
    private readonly enrolments: Enrolments,
  ) {}

  /** @throws NotFound unless it was handed in and the actor is named as a trainer of its cohort; coordinators see counts */
  async visibleTo(
    actor: Actor,
    submissionId: string,
  ): Promise<{ submission: KeptSubmission; enrolment: MyEnrolment }> {
    const submission = found(await this.submissions.byId(submissionId));
    const enrolment = await this.enrolments.byId(submission.enrolmentId);
    assertVisible(submission.state === 'submitted' && isTrainerOf(actor, enrolment.cohortId));
    return { submission, enrolment };
  }
}
