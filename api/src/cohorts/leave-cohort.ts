import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { EnrolmentStates } from './leaving/enrolment-states.js';
import { NotYoursToLeave } from './open-cohorts.errors.js';

/** Gives a place back. What was done stays with the enrolment, in case somebody comes back. */
@Injectable()
export class LeaveCohort {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly states: EnrolmentStates,
  ) {}

  /** @throws NotFound, NotYoursToLeave */
  execute(actor: Actor, slug: string): Promise<void> {
    return this.uow.run(async () => {
      const mine = found(
        await this.uow.one<{ id: string; cohortId: string; openToAll: boolean; state: string }>(
          `SELECT enrolment.id, enrolment.cohort_id AS "cohortId", enrolment.state, cohort.open_to_all AS "openToAll"
           FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
           WHERE cohort.slug = $1 AND enrolment.person_id = $2 FOR UPDATE OF enrolment`,
          [slug, actor.personId],
        ),
      );
      if (mine.state === 'withdrawn') return;
      if (!mine.openToAll) throw new NotYoursToLeave();
      const { id, cohortId } = mine;
      await this.states.end(id, 'own-wish', actor.personId);
      await this.audit.record(actor, 'cohorts.left', { type: 'enrolment', id, cohortId });
    });
  }
}
