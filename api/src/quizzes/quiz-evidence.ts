import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export type AttemptEvidence = {
  enrolmentId: string;
  quizSlug: string;
  number: number;
  state: 'open' | 'submitted';
  origin: 'online' | 'paper';
  right: number | null;
  of: number | null;
  submittedAt: Date | null;
  satOn: string;
};

/** Reads attempts for other features. */
@Injectable()
export class QuizEvidence {
  constructor(private readonly uow: UnitOfWork) {}

  /** All attempts of these people at all quizzes, in one statement. */
  attemptsOf(enrolmentIds: readonly string[]): Promise<AttemptEvidence[]> {
    return this.uow.query<AttemptEvidence>(
      `SELECT attempt.enrolment_id AS "enrolmentId", quiz.slug AS "quizSlug", attempt.number, attempt.state, attempt.origin,
         attempt.right_count AS right, attempt.of_count AS of, attempt.submitted_at AS "submittedAt", attempt.sat_on AS "satOn"
       FROM attempt JOIN quiz ON quiz.id = attempt.quiz_id
       WHERE attempt.enrolment_id = ANY($1::uuid[]) ORDER BY attempt.enrolment_id, quiz.slug, attempt.number`,
      [enrolmentIds],
    );
  }
}
