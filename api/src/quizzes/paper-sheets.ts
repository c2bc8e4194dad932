import { Injectable } from '@nestjs/common';
import { Cohorts, Enrolments, type CohortFacts } from '../cohorts/index.js';
import { isBaseline, Programmes, quizOf, type ManifestQuiz } from '../programmes/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import type { CalendarDate } from '../shared/calendar-date.js';

export type KnownSitting = {
  enrolmentId: string;
  quizId: string;
  number: number;
  satOn: CalendarDate;
};

export type SheetsFrame = {
  cohort: CohortFacts;
  quizAt: (slug: string) => ManifestQuiz;
  isBaseline: (quiz: ManifestQuiz) => boolean;
  known: KnownSitting[];
};

/** Opens a cohort for taking over tests that were sat on paper: its own people, whose attempts stay still meanwhile. */
@Injectable()
export class PaperSheets {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly enrolments: Enrolments,
    private readonly programmes: Programmes,
  ) {}

  /** @throws NotFound for somebody who is not in the cohort; `quizAt` throws it for a quiz that the programme does not have */
  async open(cohortId: string, enrolmentIds: readonly string[]): Promise<SheetsFrame> {
    const cohort = await this.cohorts.byId(cohortId);
    const members = await this.cohorts.enrolmentIds(cohortId);
    assertVisible(enrolmentIds.every((id) => members.has(id)));
    await this.enrolments.lockAll(enrolmentIds);
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    return {
      cohort,
      quizAt: (slug) => found(quizOf(manifest, slug)).quiz,
      isBaseline: (quiz) => isBaseline(manifest, quiz),
      known: await this.known(enrolmentIds),
    };
  }

  private known(enrolmentIds: readonly string[]): Promise<KnownSitting[]> {
    return this.uow.query<KnownSitting>(
      `SELECT attempt.enrolment_id AS "enrolmentId", attempt.quiz_id AS "quizId", attempt.number, attempt.sat_on AS "satOn"
       FROM attempt WHERE attempt.enrolment_id = ANY($1::uuid[])`,
      [enrolmentIds],
    );
  }
}
