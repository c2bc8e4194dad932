import { Injectable } from '@nestjs/common';
import { isPassed } from '@stoa/content/grading';
import { mineSql, type MyEnrolment } from '../cohorts/index.js';
import { isBaseline, Programmes, quizOf } from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import type { CalendarDate } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { refusalToStart } from './domain/may-start-attempt.js';
import type { AttemptRowView, QuizOverviewView } from './quizzes.dto.js';
import { StartingTerms } from './starting-terms.js';

type AttemptRow = Omit<AttemptRowView, 'passed' | 'satOn'> & {
  quizId: string;
  satOn: CalendarDate;
};
type Row = MyEnrolment & { attempt: string | null } & Omit<AttemptRow, 'id' | 'state'> & {
    attemptState: AttemptRow['state'];
  };

const rowsStatement = `WITH mine AS (${mineSql('$1', '$2')})
  SELECT mine.*, attempt.id AS attempt, attempt.quiz_id AS "quizId", attempt.number, attempt.state AS "attemptState", attempt.origin,
    attempt.sat_on AS "satOn", attempt.submitted_at AS "submittedAt", attempt.right_count AS right, attempt.of_count AS of
  FROM mine LEFT JOIN attempt ON attempt.enrolment_id = mine.id ORDER BY attempt.number`;

/** What a learner sees of a quiz before and between attempts: one statement, and of a baseline one more. */
@Injectable()
export class QuizzesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly terms: StartingTerms,
  ) {}

  async overview(
    actor: Actor,
    slug: string,
    cohort: string | undefined,
  ): Promise<QuizOverviewView> {
    const rows = await this.rows(actor, cohort);
    const enrolment = found(rows[0]);
    const manifest = await this.programmes.manifest(enrolment.programmeVersionId);
    const { quiz } = found(quizOf(manifest, slug));
    const all = attemptsIn(rows);
    const attempts = all.filter(({ quizId }) => quizId === quiz.id);
    const open = attempts.find(({ state }) => state === 'open')?.id ?? null;
    const former = attempts.map((attempt) => ({
      ...attempt,
      submittedAt: attempt.submittedAt && instantOf(attempt.submittedAt),
    }));
    const terms = await this.terms.of(
      { enrolment, manifest, quiz },
      () => all.map(({ quizId }) => quizId),
      this.clock.now(),
    );
    const refusal = open ? null : refusalToStart(quiz, former, terms);
    const { id, title, items, minutes, hoursBetween, rightAtLeast } = quiz;
    return {
      ...{ id, slug, title, items, minutes, hoursBetween, rightAtLeast },
      baseline: isBaseline(manifest, quiz),
      attemptsAllowed: quiz.attempts,
      state: quiz.state === 'complete' ? 'ready' : 'outline',
      open,
      nextAttemptAt: refusal?.code === 'quiz.too-soon' ? refusal.nextAttemptAt : null,
      mayStart: refusal === null,
      refusal: refusal?.code ?? null,
      attempts: attempts.map((attempt) =>
        attemptView(attempt, isBaseline(manifest, quiz) ? null : rightAtLeast),
      ),
    };
  }

  private rows(actor: Actor, cohort: string | undefined): Promise<Row[]> {
    return this.uow.query<Row>(rowsStatement, [actor.personId, cohort ?? null]);
  }
}

function attemptsIn(rows: readonly Row[]): AttemptRow[] {
  return rows.flatMap(
    ({ attempt, attemptState, quizId, number, origin, satOn, submittedAt, right, of }) =>
      attempt
        ? [
            {
              id: attempt,
              state: attemptState,
              quizId,
              number,
              origin,
              satOn,
              submittedAt,
              right,
              of,
            },
          ]
        : [],
  );
}

/** @param rightAtLeast null where nothing is passed or failed */
function attemptView(
  { quizId: _, ...attempt }: AttemptRow,
  rightAtLeast: number | null,
): AttemptRowView {
  const { right, of } = attempt;
  const judged = right !== null && of !== null && rightAtLeast !== null;
  return { ...attempt, passed: judged ? isPassed({ right, of }, rightAtLeast) : null };
}
