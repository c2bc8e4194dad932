import { Injectable } from '@nestjs/common';
import {
  answeredPromptsSql,
  AssignmentEvidence,
  handedInSql,
  type HandedIn,
  type SubmissionMade,
} from '../assignments/index.js';
import {
  cohortsSql,
  mineSql,
  opensOnSql,
  type CohortFacts,
  type MyEnrolment,
} from '../cohorts/index.js';
import type { Manifest, ManifestModule } from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { baselineIsOver, quizResultsSql, type QuizResult } from '../quizzes/index.js';
import { progressSql } from '../study/index.js';
import { calendarDate, dateIn, type CalendarDate } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import type { BaselineOfferView } from './overview.dto.js';

/** What one learner has done, as the pages about it need it. */
export type LearnerFacts = {
  lessons: ReadonlyMap<string, 'begun' | 'done'>;
  prompts: ReadonlySet<string>;
  attempts: readonly QuizResult[];
  submissions: readonly SubmissionMade[];
  opensOn: ReadonlyMap<string, string>;
  today: CalendarDate;
};

export type Learner = { enrolment: MyEnrolment; cohort: CohortFacts; done: LearnerFacts };

type Row = Omit<Learner, 'done'> & {
  lessons: Record<string, boolean>;
  prompts: string[];
  attempts: QuizResult[];
  handedIn: HandedIn[];
  opens: Record<string, string>;
};

const learnerStatement = `WITH mine AS (${mineSql('$1', '$2')})
  SELECT row_to_json(mine) AS enrolment, row_to_json(cohort) AS cohort, ${progressSql('mine.id')} AS lessons,
    ${answeredPromptsSql('mine.id')} AS prompts, ${quizResultsSql('mine.id')} AS attempts,
    ${handedInSql('mine.id')} AS "handedIn", ${opensOnSql('mine."cohortId"')} AS opens
  FROM mine JOIN (${cohortsSql}) AS cohort ON cohort.id = mine."cohortId"`;

/** Where somebody learns and what they have done there, in one statement. */
@Injectable()
export class LearnerRecord {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly assignments: AssignmentEvidence,
  ) {}

  /** @throws NotFound when the actor learns nowhere */
  async mine(actor: Actor, cohortSlug: string | undefined): Promise<Learner> {
    const { enrolment, cohort, lessons, prompts, attempts, handedIn, opens } = found(
      await this.uow.one<Row>(learnerStatement, [actor.personId, cohortSlug ?? null]),
    );
    const done: LearnerFacts = {
      lessons: new Map(
        Object.entries(lessons).map(([id, through]) => [id, through ? 'done' : 'begun']),
      ),
      prompts: new Set(prompts),
      attempts,
      submissions: await this.assignments.judged(handedIn, enrolment.zone),
      opensOn: new Map(Object.entries(opens)),
      today: dateIn(enrolment.zone, instantOf(this.clock.now())),
    };
    return { enrolment, cohort, done };
  }
}

/** Written, and open to the cohort by today. */
export function isOpen(
  module: Pick<ManifestModule, 'id' | 'state'>,
  { opensOn, today }: Pick<LearnerFacts, 'opensOn' | 'today'>,
): boolean {
  const day = opensOn.get(module.id);
  return module.state === 'complete' && day !== undefined && day <= today;
}

/** The best of the submitted attempts at a quiz, by the share of right answers; null before the first. */
export function bestAttempt(
  attempts: readonly QuizResult[],
  quizSlug: string,
): { right: number; of: number } | null {
  const results = attempts.flatMap((attempt) =>
    attempt.quizSlug === quizSlug && attempt.right !== null && attempt.of !== null
      ? [{ right: attempt.right, of: attempt.of }]
      : [],
  );
  return results.sort((a, b) => b.right * a.of - a.right * b.of)[0] ?? null;
}

/** What is offered before one begins: not once it has been sat, nor when it is too late, nor to who has left. */
export function baselineOffer(
  { baseline }: Manifest,
  { enrolment, done }: Pick<Learner, 'enrolment' | 'done'>,
): BaselineOfferView | null {
  if (!baseline || enrolment.state !== 'active') return null;
  const { slug, title, items } = baseline;
  const sat = done.attempts.filter(({ quizSlug }) => quizSlug === slug);
  if (sat.some(({ right }) => right !== null)) return null;
  if (sat.length > 0) return { slug, title, items, state: 'open' };
  const beginning = {
    enrolledOn: calendarDate(enrolment.enrolledOn),
    opensOn: [...done.opensOn.values()].map(calendarDate),
    begun: done.attempts.length > 0,
  };
  const late = baselineIsOver(beginning, done.today) || done.today > enrolment.evidenceClosesOn;
  return late ? null : { slug, title, items, state: 'offered' };
}
