import { Injectable } from '@nestjs/common';
import type { Manifest } from '../programmes/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { calendarDate, type CalendarDate } from '../shared/calendar-date.js';
import { instantOf, type Instant } from '../shared/instant.js';
import type { Paper } from './domain/draw-paper.js';
import { resultsOfPaper, type ModuleResult } from './domain/results-by-module.js';
import type { Answers } from './domain/review-paper.js';
import { QuizVersions } from './quiz-versions.js';

/** An attempt that has been handed in, with how many were right by module; `parts` is null on paper, which has no single questions. */
export type SubmittedSitting = {
  id: string;
  enrolmentId: string;
  quizId: string;
  number: number;
  origin: 'online' | 'paper';
  satOn: CalendarDate;
  startedAt: Instant;
  submittedAt: Instant;
  right: number;
  of: number;
  parts: ModuleResult[] | null;
};

type Row = {
  id: string;
  enrolmentId: string;
  quizId: string;
  quizVersionId: string;
  number: number;
  origin: 'online' | 'paper';
  paper: Paper;
  satOn: string;
  startedAt: Date;
  submittedAt: Date;
  right: number;
  of: number;
  answers: Answers;
};

const sittingsStatement = `SELECT attempt.id, attempt.enrolment_id AS "enrolmentId", attempt.quiz_id AS "quizId",
    attempt.quiz_version_id AS "quizVersionId", attempt.number, attempt.origin, attempt.paper, attempt.sat_on AS "satOn",
    attempt.started_at AS "startedAt", attempt.submitted_at AS "submittedAt", attempt.right_count AS right, attempt.of_count AS of,
    (SELECT coalesce(jsonb_object_agg(last.item_id, last.answer), '{}') FROM (
      SELECT DISTINCT ON (event.item_id) event.item_id, event.answer FROM attempt_answer AS event
      WHERE event.attempt_id = attempt.id ORDER BY event.item_id, event.seq DESC) AS last) AS answers
  FROM attempt
  WHERE attempt.enrolment_id = ANY($1::uuid[]) AND attempt.quiz_id = ANY($2::uuid[]) AND attempt.state = 'submitted'
  ORDER BY attempt.enrolment_id, attempt.quiz_id, attempt.number`;

/** Reads how quizzes went by module, for features to the right: one statement for one person as for a cohort. */
@Injectable()
export class Sittings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: QuizVersions,
  ) {}

  async submitted(
    { modules }: Manifest,
    enrolmentIds: readonly string[],
    quizIds: readonly string[],
  ): Promise<SubmittedSitting[]> {
    const rows = await this.uow.query<Row>(sittingsStatement, [enrolmentIds, quizIds]);
    return Promise.all(rows.map((row) => this.sitting(row, modules)));
  }

  private async sitting(
    { quizVersionId, paper, answers, ...row }: Row,
    modules: Manifest['modules'],
  ): Promise<SubmittedSitting> {
    return {
      ...row,
      satOn: calendarDate(row.satOn),
      startedAt: instantOf(row.startedAt),
      submittedAt: instantOf(row.submittedAt),
      parts:
        row.origin === 'paper'
          ? null
          : resultsOfPaper(paper, await this.versions.body(quizVersionId), answers, modules),
    };
  }
}
