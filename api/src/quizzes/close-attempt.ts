import { Injectable } from '@nestjs/common';
import { gradePaper, type Answer } from '@stoa/content/grading';
import { isOwnSql } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import type { Paper } from './domain/draw-paper.js';
import { itemsOn } from './domain/review-paper.js';
import { QuizVersions } from './quiz-versions.js';

/** How long after the deadline an answer that was already on its way is still taken. */
export const graceSeconds = 5;

export const closeDueJob = 'quizzes.close-due-attempts';

export function isOverdue({ deadlineAt }: { deadlineAt: Date | null }, now: Date): boolean {
  return deadlineAt !== null && now.getTime() >= deadlineAt.getTime() + graceSeconds * 1_000;
}

type Locked = {
  id: string;
  quizVersionId: string;
  state: 'open' | 'submitted';
  paper: Paper;
  deadlineAt: Date | null;
};

const lockStatement = `SELECT attempt.id, attempt.quiz_version_id AS "quizVersionId", attempt.state, attempt.paper, attempt.deadline_at AS "deadlineAt"
  FROM attempt WHERE attempt.id = $1 AND ($2::uuid IS NULL OR ${isOwnSql('attempt.enrolment_id', '$2')}) FOR UPDATE OF attempt`;

/** Hands in an open attempt: grades the last answer to each item. One that is handed in stays as it is. */
@Injectable()
export class CloseAttempt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly versions: QuizVersions,
  ) {}

  /**
   * @param actor who hands it in; null when its time is over
   * @throws NotFound unless the attempt is the actor's own
   */
  execute(actor: { personId: string } | null, attemptId: string): Promise<void> {
    return this.uow.run(async () => {
      const attempt = await this.lock(attemptId, actor?.personId ?? null);
      if (attempt.state === 'submitted') return;
      const { right, of } = await this.grade(attempt);
      await this.uow.query(
        `UPDATE attempt SET state = 'submitted', right_count = $2, of_count = $3, submitted_at = $4 WHERE id = $1`,
        [attemptId, right, of, this.handedInAt(attempt)],
      );
      await this.audit.record(actor, 'quizzes.attempt-submitted', {
        type: 'attempt',
        id: attemptId,
      });
    });
  }

  /** Waits for answers that are being written, and keeps further ones out until it is graded. */
  private async lock(id: string, ownerId: string | null): Promise<Locked> {
    return found(await this.uow.one<Locked>(lockStatement, [id, ownerId]));
  }

  private async grade({
    id,
    quizVersionId,
    paper,
  }: Locked): Promise<{ right: number; of: number }> {
    const answers = await this.uow.query<{ itemId: string; answer: Answer }>(
      `SELECT DISTINCT ON (event.item_id) event.item_id AS "itemId", event.answer FROM attempt_answer AS event
       WHERE event.attempt_id = $1 ORDER BY event.item_id, event.seq DESC`,
      [id],
    );
    const body = await this.versions.body(quizVersionId);
    return gradePaper(
      itemsOn(paper, body),
      Object.fromEntries(answers.map(({ itemId, answer }) => [itemId, answer])),
    );
  }

  /** Whoever lets the time run out has handed in at the deadline, whenever that is noticed. */
  private handedInAt({ deadlineAt }: Locked): Date {
    const now = this.clock.now();
    return deadlineAt && deadlineAt < now ? deadlineAt : now;
  }
}
