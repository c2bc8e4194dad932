import { Injectable } from '@nestjs/common';
import type { CohortFacts } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { calendarDate, dateIn, startOfDay } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { AttemptEntity } from './attempt.entity.js';
import { wasSatTooLate } from './domain/baseline-offer.js';
import { refusalToRecord, type RecordRefusal } from './domain/may-record-attempt.js';
import { PaperSheets, type SheetsFrame } from './paper-sheets.js';
import { QuizRefusal } from './quizzes.errors.js';

export type PaperAttempt = {
  enrolmentId: string;
  quizSlug: string;
  number: number;
  right: number;
  of: number;
  satOn: string;
};
export type PaperAttempts = { attempts: PaperAttempt[]; reason: string };

type Recorder = { personId: string };
type Row = Partial<AttemptEntity>;

/**
 * Records tests that were sat on paper; they count like any other attempt. All are taken or none. Whoever calls has checked that the
 * actor trains the cohort.
 */
@Injectable()
export class RecordPaperAttempts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly sheets: PaperSheets,
  ) {}

  execute(
    actor: Recorder,
    cohortId: string,
    { attempts, reason }: PaperAttempts,
  ): Promise<{ recorded: number }> {
    return this.uow.run(async () => {
      const frame = await this.sheets.open(
        cohortId,
        attempts.map(({ enrolmentId }) => enrolmentId),
      );
      // In the order of their numbers, so that each is held against those before it in the same pile.
      const ordered = [...attempts].sort((a, b) => a.number - b.number);
      const rows = ordered.map((attempt) => this.row(actor, attempt, reason, frame));
      if (rows.length === 0) return { recorded: 0 };
      await this.uow.repo(AttemptEntity).insert(rows);
      const subject = { type: 'cohort', id: cohortId, cohortId };
      await this.audit.record(actor, 'quizzes.paper-attempts-recorded', subject, {
        after: { attempts: rows.length, reason },
      });
      return { recorded: rows.length };
    });
  }

  /** Of paper only the day is known; its instants are the start of that day. */
  private row(actor: Recorder, attempt: PaperAttempt, reason: string, frame: SheetsFrame): Row {
    const { cohort, quizAt, known } = frame;
    const { enrolmentId, number, right, of } = attempt;
    const quiz = quizAt(attempt.quizSlug);
    const satOn = calendarDate(attempt.satOn);
    const refusal = this.refusal(attempt, frame);
    if (refusal) throw new QuizRefusal({ ...refusal, enrolmentId });
    known.push({ enrolmentId, quizId: quiz.id, number, satOn });
    const startOfTheDay = new Date(startOfDay(satOn, cohort.zone));
    return {
      ...{
        id: this.ids.next(),
        enrolmentId,
        quizId: quiz.id,
        quizVersionId: quiz.versionId,
        number,
        satOn,
        reason,
      },
      ...{
        attemptsAllowed: quiz.attempts,
        hoursBetween: quiz.hoursBetween,
        state: 'submitted',
        origin: 'paper',
        paper: [],
      },
      ...{
        startedAt: startOfTheDay,
        submittedAt: startOfTheDay,
        rightCount: right,
        ofCount: of,
        recordedBy: actor.personId,
      },
    };
  }

  private refusal(
    { enrolmentId, quizSlug, number, right, of, satOn: day }: PaperAttempt,
    { cohort, quizAt, isBaseline, known }: SheetsFrame,
  ): RecordRefusal | null {
    const quiz = quizAt(quizSlug);
    const satOn = calendarDate(day);
    const sat = known.filter((sitting) => sitting.enrolmentId === enrolmentId);
    const here = sat.filter(({ quizId }) => quizId === quiz.id);
    const others = sat.filter(({ quizId }) => quizId !== quiz.id);
    const refusal = refusalToRecord(quiz, here, { number, right, of, satOn }, this.today(cohort));
    if (refusal) return refusal;
    return isBaseline(quiz) && wasSatTooLate(satOn, others) ? { code: 'quiz.baseline-over' } : null;
  }

  private today = ({ zone }: CohortFacts) => dateIn(zone, instantOf(this.clock.now()));
}
