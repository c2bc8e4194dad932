import { Injectable } from '@nestjs/common';
import { AssignmentEvidence, type SubmissionMade } from '../assignments/index.js';
import { Enrolments, type MyEnrolment } from '../cohorts/index.js';
import type { ManifestModule } from '../programmes/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { QuizEvidence, type AttemptEvidence } from '../quizzes/index.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';

/** What one learner has done, as the pages about it need it. */
export type LearnerFacts = {
  lessons: ReadonlyMap<string, 'begun' | 'done'>;
  prompts: ReadonlySet<string>;
  attempts: readonly AttemptEvidence[];
  submissions: readonly SubmissionMade[];
  opensOn: ReadonlyMap<string, string>;
  today: string;
};

/** Gathers what a learner has done, in a fixed number of statements. */
@Injectable()
export class LearnerRecord {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly enrolments: Enrolments,
    private readonly quizzes: QuizEvidence,
    private readonly assignments: AssignmentEvidence,
  ) {}

  async of({ id, cohortId, zone }: MyEnrolment): Promise<LearnerFacts> {
    const lessons = await this.uow.query<{ lessonId: string; done: boolean }>(
      `SELECT progress.lesson_id AS "lessonId", progress.completed_at IS NOT NULL AS done FROM lesson_progress AS progress WHERE progress.enrolment_id = $1`,
      [id],
    );
    const [prompts, attempts, submissions, opens] = [
      await this.assignments.promptsOf([id]),
      await this.quizzes.attemptsOf([id]),
      await this.assignments.submissionsOf([id]),
      await this.enrolments.openModules(cohortId),
    ];
    return {
      lessons: new Map(lessons.map(({ lessonId, done }) => [lessonId, done ? 'done' : 'begun'])),
      prompts: new Set(prompts.map(({ promptId }) => promptId)),
      attempts,
      submissions,
      opensOn: new Map(opens.map(({ moduleId, opensOn }) => [moduleId, opensOn])),
      today: dateIn(zone, instantOf(this.clock.now())),
    };
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
  attempts: readonly AttemptEvidence[],
  quizSlug: string,
): { right: number; of: number } | null {
  const results = attempts.flatMap((attempt) =>
    attempt.quizSlug === quizSlug && attempt.right !== null && attempt.of !== null
      ? [{ right: attempt.right, of: attempt.of }]
      : [],
  );
  return results.sort((a, b) => b.right * a.of - a.right * b.of)[0] ?? null;
}
