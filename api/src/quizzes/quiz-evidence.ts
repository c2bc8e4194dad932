import { Injectable } from '@nestjs/common';
import { askedSql, idList } from '../platform/database/id-lists.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export type AttemptEvidence = {
  /** Whose it is, as a place in the list that was asked about, from 0. */
  place: number;
  quizSlug: string;
  number: number;
  state: 'open' | 'submitted';
  origin: 'online' | 'paper';
  right: number | null;
  of: number | null;
  submittedAt: Date | null;
};

/** How a submitted attempt went. */
export type QuizResult = { quizSlug: string; right: number | null; of: number | null };

/** A value for statements of features to the right: how one person's attempts went, open ones too, a JSON list of `QuizResult`. The argument is SQL. */
export const quizResultsSql = (enrolmentId: string) =>
  `(SELECT coalesce(json_agg(json_build_object('quizSlug', quiz.slug, 'right', attempt.right_count, 'of', attempt.of_count)), '[]'::json)
    FROM attempt JOIN quiz ON quiz.id = attempt.quiz_id WHERE attempt.enrolment_id = ${enrolmentId})`;

const attemptsStatement = `SELECT asked.at - 1 AS place, quiz.slug AS "quizSlug", attempt.number, attempt.state, attempt.origin,
   attempt.right_count AS right, attempt.of_count AS of, attempt.submitted_at AS "submittedAt"
 FROM ${askedSql('$1')} JOIN attempt ON attempt.enrolment_id = asked.id JOIN quiz ON quiz.id = attempt.quiz_id
 WHERE quiz.slug = ANY($2::text[])`;

/** Reads attempts for other features. */
@Injectable()
export class QuizEvidence {
  constructor(private readonly uow: UnitOfWork) {}

  /** All attempts of these people at the quizzes named, in one statement and no order. */
  attemptsOf(
    enrolmentIds: readonly string[],
    quizSlugs: readonly string[],
  ): Promise<AttemptEvidence[]> {
    return this.uow.query<AttemptEvidence>(attemptsStatement, [idList(enrolmentIds), quizSlugs]);
  }
}
