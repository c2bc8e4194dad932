import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { currentRequestId } from '../http/request-context.js';
import { Ids } from '../ids/ids.js';
import { AuditEventEntity } from './audit-event.entity.js';

export type AuditSubject = { type: string; id: string; cohortId?: string };

/** Writes the audit row of a use case, in its transaction: it stands or falls with the change. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * @param actor who did it; null for the system itself
   * @param action `feature.fact`, e.g. `certification.awarded`
   * @param change what it was and what it became, reduced to what explains the deed
   */
  async record(
    actor: { personId: string } | null,
    action: string,
    subject: AuditSubject,
    change: { before?: object; after?: object } = {},
  ): Promise<void> {
    await this.uow.repo(AuditEventEntity).insert({
      id: this.ids.next(),
      at: this.clock.now(),
      actorId: actor?.personId ?? null,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      cohortId: subject.cohortId ?? null,
      requestId: currentRequestId(),
      before: change.before ?? null,
      after: change.after ?? null,
    });
  }
}
