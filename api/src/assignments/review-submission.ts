import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { AgreedOnPaper, AlreadyReviewed, OwnSubmission } from './assignments.errors.js';
import { assertLines } from './assert-lines.js';
import { reviewRefusal } from './domain/may-review.js';
import { hasResult } from './domain/submission-result.js';
import { totalOf } from './domain/rubric-lines.js';
import { MarkedSubmissions } from './marked-submissions.js';
import { ReviewEntity } from './review.entity.js';
import { TellResult } from './tell-result.js';

export type NewReview = { lines: Record<string, unknown>; comment: string };

const refusals = {
  'own-submission': () => new OwnSubmission(),
  'agreed-on-paper': () => new AgreedOnPaper(),
  'already-reviewed': () => new AlreadyReviewed(),
};

/** Reads a submission with the rubric: once, for each line, and never one's own. */
@Injectable()
export class ReviewSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly marked: MarkedSubmissions,
    private readonly tellResult: TellResult,
  ) {}

  execute(
    actor: Actor,
    submissionId: string,
    { lines, comment }: NewReview,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      await this.uow.query(`SELECT 1 FROM submission WHERE submission.id = $1 FOR UPDATE`, [
        submissionId,
      ]);
      const { submission, enrolment } = await this.marked.visibleTo(actor, submissionId);
      const refusal = reviewRefusal(actor.personId, enrolment.personId, submission.reviews);
      if (refusal) throw refusals[refusal]();
      assertLines(lines, submission.body.rubric);
      const id = this.ids.next();
      const total = totalOf(lines);
      await this.uow.repo(ReviewEntity).insert({
        ...{ id, submissionId, readerId: actor.personId, lines, total, comment },
        ...{ origin: 'online', agreed: false, reviewedAt: this.clock.now() },
      });
      const subject = { type: 'submission', id: submissionId, cohortId: enrolment.cohortId };
      await this.audit.record(actor, 'assignments.reviewed', subject, {
        after: { review: id },
      });
      await this.tellResult.ifNew(submissionId, enrolment, hasResult(submission.result));
      return { id };
    });
  }
}
