import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { lastOf, refusalToStart } from './domain/may-start-attempt.js';
import { FormerAttempts } from './former-attempts.js';
import { LayPaper } from './lay-paper.js';
import { MyQuiz } from './my-quiz.js';
import { QuizRefusal } from './quizzes.errors.js';
import { startingTerms } from './starting-terms.js';

export type StartedAttempt = { id: string; isNew: boolean };

/** Lays a paper before a learner, or the one that is open already. Two starts at once give the same paper: the enrolment is locked. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly mine: MyQuiz,
    private readonly formerAttempts: FormerAttempts,
    private readonly layPaper: LayPaper,
  ) {}

  execute(actor: Actor, slug: string, cohort: string | undefined): Promise<StartedAttempt> {
    return this.uow.run(async () => {
      const startedAt = this.clock.now();
      const { enrolment, quiz } = await this.mine.locked(actor, slug, cohort);
      const former = await this.formerAttempts.of(enrolment.id, quiz.id, startedAt);
      const open = former.find(({ submittedAt }) => submittedAt === null);
      if (open) return { id: open.id, isNew: false };
      const refusal = refusalToStart(quiz, former, startingTerms(enrolment, startedAt));
      if (refusal) throw new QuizRefusal(refusal);
      const number = (lastOf(former)?.number ?? 0) + 1;
      const id = await this.layPaper.execute({ enrolment, quiz, number, startedAt });
      await this.audit.record(
        actor,
        'quizzes.attempt-started',
        { type: 'attempt', id, cohortId: enrolment.cohortId },
        { after: { quiz: slug, number } },
      );
      return { id, isNew: true };
    });
  }
}
