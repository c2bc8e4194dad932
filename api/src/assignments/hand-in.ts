import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { StaleVersion } from '../platform/http/domain-error.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { NothingWritten } from './assignments.errors.js';
import { Drafts } from './drafts.js';

/** Hands the draft in as it was last seen. From then on it stays as it is; the same request again finds nothing to hand in. */
@Injectable()
export class HandIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly drafts: Drafts,
  ) {}

  execute(
    actor: Actor,
    version: number,
    cohortSlug?: string,
  ): Promise<{ id: string; number: number; submittedOn: string }> {
    return this.uow.run(async () => {
      const open = await this.drafts.lockMine(actor, cohortSlug);
      const { draft, enrolment, number } = open;
      if (!draft || (draft.text.trim() === '' && !draft.file)) throw new NothingWritten();
      if (draft.version !== version) throw new StaleVersion(draft.version);
      const submittedOn = dateIn(enrolment.zone, instantOf(this.clock.now()));
      const { id } = await this.drafts.keep(open, { state: 'submitted', submittedOn });
      const after = { number, submittedOn, file: draft.file !== null };
      await this.audit.record(
        actor,
        'assignments.handed-in',
        { type: 'submission', id, cohortId: enrolment.cohortId },
        { after },
      );
      return { id, number, submittedOn };
    });
  }
}
