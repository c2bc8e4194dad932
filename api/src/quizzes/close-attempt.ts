import { Injectable } from '@nestjs/common';
import { gradePaper, type Answer } from '@stoa/content/grading';
import { isOwnSql, programmeVersionOfSql } from '../cohorts/index.js';
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
  programmeVersionId: string;
  quizVersionId: string;
  number: number;
  state: 'open' | 'submitted';
  paper: Paper;
  deadlineAt: Date | null;
};

/** As it was handed in. */
export type ClosedAttempt = Omit<Locked, 'state' | 'deadlineAt'> & {
  submittedAt: Date;
  answers: Record<string, Answer>;
};

const lockStatement = `SELECT attempt.id, ${programmeVersionOfSql('attempt.enrolment_id')} AS "programmeVersionId",
    attempt.quiz_version_id AS "quizVersionId", attempt.number, attempt.state, attempt.paper, attempt.deadline_at AS "deadlineAt"
  FROM attempt WHERE attempt.id = $1 AND ($2::uuid IS NULL OR ${isOwnSql('attempt.enrolment_id', '$2')}) FOR UPDATE OF attempt`;

const answersStatement = `SELECT DISTINCT ON (event.item_id) event.item_id AS "itemId", event.answer FROM attempt_answer AS event
  WHERE event.attempt_id = $1 ORDER BY event.item_id, event.seq DESC`;

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
   * @returns what was handed in; null where it had been before
   * @throws NotFound unless the attempt is the actor's own
   */
  execute(actor: { personId: string } | null, attemptId: string): Promise<ClosedAttempt | null> {
    return this.uow.run(async () => {
      const { attempt, answers } = await this.lock(attemptId, actor?.personId ?? null);
      const { state, deadlineAt, ...paper } = attempt;
      if (state === 'submitted') return null;
      const { right, of } = await this.grade(attempt, answers);
      const submittedAt = this.handedInAt(deadlineAt);
      await this.uow.note(
        `UPDATE attempt SET state = 'submitted', right_count = $2, of_count = $3, submitted_at = $4 WHERE id = $1`,
        [attemptId, right, of, submittedAt],
      );
      await this.audit.record(actor, 'quizzes.attempt-submitted', {
        type: 'attempt',
        id: attemptId,
      });
      return { ...paper, submittedAt, answers };
    });
  }

  /**
   * Waits for answers that are being written, and keeps further ones out until it is graded. The answers are asked for together with
   * the lock and looked up after it.
   */
  private async lock(
    id: string,
    ownerId: string | null,
  ): Promise<{ attempt: Locked; answers: ClosedAttempt['answers'] }> {
    const [attempt, answers] = await Promise.all([
      this.uow.one<Locked>(lockStatement, [id, ownerId]),
      this.uow.query<{ itemId: string; answer: Answer }>(answersStatement, [id]),
    ]);
    return {
      attempt: found(attempt),
      answers: Object.fromEntries(answers.map(({ itemId, answer }) => [itemId, answer])),
    };
  }

  private async grade(
    { quizVersionId, paper }: Locked,
    answers: ClosedAttempt['answers'],
  ): Promise<{ right: number; of: number }> {
    return gradePaper(itemsOn(paper, await this.versions.body(quizVersionId)), answers);
  }

  /** Whoever lets the time run out has handed in at the deadline, whenever that is noticed. */
  private handedInAt(deadlineAt: Date | null): Date {
    const now = this.clock.now();
    return deadlineAt && deadlineAt < now ? deadlineAt : now;
  }
}
