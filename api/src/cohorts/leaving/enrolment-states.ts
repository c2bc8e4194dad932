import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EnrolmentEntity } from '../enrolment.entity.js';
import type { WithdrawalReason } from '../domain/withdrawal-reason.js';

/** Ends an enrolment or gives it back, with the line that says why. Whoever calls has locked it, and audits what is done. */
@Injectable()
export class EnrolmentStates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async end(id: string, reason: WithdrawalReason, decidedBy: string): Promise<void> {
    await this.uow.repo(EnrolmentEntity).update({ id }, { state: 'withdrawn' });
    await this.note(id, 'withdrawn', reason, decidedBy);
  }

  async resume(id: string, decidedBy: string): Promise<void> {
    await this.uow.repo(EnrolmentEntity).update({ id }, { state: 'active' });
    await this.note(id, 'taken-back', null, decidedBy);
  }

  private async note(
    id: string,
    kind: 'withdrawn' | 'taken-back',
    reason: WithdrawalReason | null,
    decidedBy: string,
  ): Promise<void> {
    await this.uow.query(
      `INSERT INTO enrolment_change (enrolment_id, seq, kind, reason, decided_by, decided_at)
       SELECT $1, count(*) + 1, $2, $3, $4, $5 FROM enrolment_change WHERE enrolment_change.enrolment_id = $1`,
      [id, kind, reason, decidedBy, this.clock.now()],
    );
  }
}
