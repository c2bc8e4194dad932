import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { AlreadyDecided } from './certification.errors.js';
import { canCertify } from './certification.policy.js';
import { CheckRequestEntity } from './check-request.entity.js';

/** A trainer answers a check; the answer is kept and does not change. */
@Injectable()
export class AnswerCheck {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws AlreadyDecided */
  execute(actor: Actor, checkId: string, answer: string): Promise<void> {
    return this.uow.run(async () => {
      const checks = this.uow.repo(CheckRequestEntity);
      const check = found(
        await checks.findOne({ where: { id: checkId }, lock: { mode: 'pessimistic_write' } }),
      );
      const { cohortId } = await this.enrolments.byId(check.enrolmentId);
      assertVisible(canCertify(actor, cohortId));
      if (check.answeredAt) throw new AlreadyDecided();
      await checks.update(
        { id: checkId },
        { answer, answeredBy: actor.personId, answeredAt: this.clock.now() },
      );
      await this.audit.record(actor, 'certification.check-answered', {
        type: 'check-request',
        id: checkId,
        cohortId,
      });
    });
  }
}
