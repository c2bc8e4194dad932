import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { Enrolments } from '../cohorts/index.js';
import { AwardExceptionEntity } from './award-exception.entity.js';
import { AlreadyDecided, SecondPersonNeeded } from './certification.errors.js';
import { canDecide } from './certification.policy.js';

/** A second person agrees to an exception or refuses it. What was agreed is then due like any other tier. */
@Injectable()
export class DecideException {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws SecondPersonNeeded, AlreadyDecided */
  execute(actor: Actor, exceptionId: string, agree: boolean): Promise<void> {
    return this.uow.run(async () => {
      const exceptions = this.uow.repo(AwardExceptionEntity);
      const exception = found(
        await exceptions.findOne({
          where: { id: exceptionId },
          lock: { mode: 'pessimistic_write' },
        }),
      );
      const { cohortId } = await this.enrolments.byId(exception.enrolmentId);
      assertVisible(canDecide(actor, cohortId));
      if (exception.state !== 'proposed') throw new AlreadyDecided();
      if (exception.proposedBy === actor.personId) throw new SecondPersonNeeded();
      const state = agree ? 'agreed' : 'refused';
      await exceptions.update(
        { id: exceptionId },
        { state, decidedBy: actor.personId, decidedAt: this.clock.now() },
      );
      await this.audit.record(actor, `certification.exception-${state}`, {
        type: 'award-exception',
        id: exceptionId,
        cohortId,
      });
    });
  }
}
