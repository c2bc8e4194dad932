import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CalendarDate } from '../shared/calendar-date.js';
import { instantOf, type Instant } from '../shared/instant.js';
import { CloseAttempt, isOverdue } from './close-attempt.js';

export type KnownAttempt = {
  id: string;
  number: number;
  origin: 'online' | 'paper';
  satOn: CalendarDate;
  deadlineAt: Date | null;
  /** Null while it is open. */
  submittedAt: Instant | null;
};

type Row = Omit<KnownAttempt, 'submittedAt'> & { submittedAt: Date | null };

/** What one person has done at one quiz. The caller has locked the enrolment. */
@Injectable()
export class FormerAttempts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly closing: CloseAttempt,
  ) {}

  /** One whose time is over is handed in first, with what was saved: its job may not have run yet. */
  async of(enrolmentId: string, quizId: string, now: Date): Promise<KnownAttempt[]> {
    const former = await this.read(enrolmentId, quizId);
    const overdue = former.find(
      (attempt) => attempt.submittedAt === null && isOverdue(attempt, now),
    );
    if (!overdue) return former;
    await this.closing.execute(null, overdue.id);
    return this.read(enrolmentId, quizId);
  }

  /** The quizzes that somebody has begun, on a device or on paper. */
  async quizzesBegun(enrolmentId: string): Promise<string[]> {
    const rows = await this.uow.query<{ quizId: string }>(
      `SELECT DISTINCT attempt.quiz_id AS "quizId" FROM attempt WHERE attempt.enrolment_id = $1`,
      [enrolmentId],
    );
    return rows.map(({ quizId }) => quizId);
  }

  private async read(enrolmentId: string, quizId: string): Promise<KnownAttempt[]> {
    const rows = await this.uow.query<Row>(
      `SELECT attempt.id, attempt.number, attempt.origin, attempt.sat_on AS "satOn", attempt.deadline_at AS "deadlineAt",
         attempt.submitted_at AS "submittedAt"
       FROM attempt WHERE attempt.enrolment_id = $1 AND attempt.quiz_id = $2 ORDER BY attempt.number`,
      [enrolmentId, quizId],
    );
    return rows.map((row) => ({
      ...row,
      submittedAt: row.submittedAt && instantOf(row.submittedAt),
    }));
  }
}
