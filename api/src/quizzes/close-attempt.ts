import { Injectable } from '@nestjs/common';
import { gradePaper, type Answer } from '@stoa/content/grading';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AttemptEntity } from './attempt.entity.js';
import { itemsOn } from './domain/review-paper.js';
import { QuizVersions } from './quiz-versions.js';

/** How long after the deadline an answer that was already on its way is still taken. */
export const graceSeconds = 5;

export const closeDueJob = 'quizzes.close-due-attempts';

export function isOverdue({ deadlineAt }: { deadlineAt: Date | null }, now: Date): boolean {
  return deadlineAt !== null && now.getTime() >= deadlineAt.getTime() + graceSeconds * 1_000;
}

/** Hands in an open attempt: grades the last answer to each item. One that is handed in stays as it is. */
@Injectable()
export class CloseAttempt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly versions: QuizVersions,
  ) {}

  /** @param actor who hands it in; null when its time is over. The caller has checked that the attempt is theirs. */
  execute(actor: { personId: string } | null, attemptId: string): Promise<void> {
    return this.uow.run(async () => {
      const attempts = this.uow.repo(AttemptEntity);
      // Waits for answers that are being written, and keeps further ones out until it is graded.
      const locked = await attempts.findOneOrFail({
        where: { id: attemptId },
        lock: { mode: 'pessimistic_write' },
      });
      if (locked.state === 'submitted') return;
      const { right, of } = await this.grade(locked);
      await attempts.update(
        { id: attemptId },
        {
          state: 'submitted',
          rightCount: right,
          ofCount: of,
          submittedAt: this.handedInAt(locked),
        },
      );
      await this.audit.record(
        actor,
        'quizzes.attempt-submitted',
        { type: 'attempt', id: attemptId },
        { after: { right, of } },
      );
    });
  }

  private async grade({
    id,
    quizVersionId,
    paper,
  }: AttemptEntity): Promise<{ right: number; of: number }> {
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
  private handedInAt({ deadlineAt }: AttemptEntity): Date {
    const now = this.clock.now();
    return deadlineAt && deadlineAt < now ? deadlineAt : now;
  }
}
