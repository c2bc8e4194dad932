import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { assertCan } from '../platform/http/domain-error.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { LayPaper, type LaidPaper } from './lay-paper.js';
import { MyQuiz } from './my-quiz.js';
import { QuizRefusal } from './quizzes.errors.js';
import { WhereOneStands } from './where-one-stands.js';

/** The paper that has just been laid; of one that was open already only which it is. */
export type StartedAttempt = { id: string; laid: LaidPaper | null };

/** Lays a paper before a learner, or the one that is open already. Two starts at once give the same paper: the enrolment is locked. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly mine: MyQuiz,
    private readonly standing: WhereOneStands,
    private readonly layPaper: LayPaper,
  ) {}

  execute(actor: Actor, slug: string, cohort: string | undefined): Promise<StartedAttempt> {
    return this.uow.run(async () => {
      const startedAt = this.clock.now();
      const sitting = await this.mine.locked(actor, slug, cohort);
      const standing = await this.standing.at(sitting, startedAt);
      if (standing.open !== null) return { id: standing.open, laid: null };
      assertCan(sitting.enrolment.state === 'active');
      if (standing.refusal) throw new QuizRefusal(standing.refusal);
      const { enrolment, quiz } = sitting;
      const number = standing.nextNumber;
      const laid = await this.layPaper.execute({ enrolment, quiz, number, startedAt });
      await this.audit.record(
        actor,
        'quizzes.attempt-started',
        { type: 'attempt', id: laid.id, cohortId: enrolment.cohortId },
        { after: { quiz: slug, number } },
      );
      return { id: laid.id, laid };
    });
  }
}
