import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { Cohorts } from './cohorts.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import './cohorts.errors.js';

export type NewEnrolment = { personId: string; departmentId: string | null; enrolledOn: string };

/** Enrols people; each keeps the criteria version that the cohort has today. */
@Injectable()
export class EnrolPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly cohorts: Cohorts,
  ) {}

  execute(
    actor: { personId: string } | null,
    cohortId: string,
    people: readonly NewEnrolment[],
  ): Promise<{ id: string; personId: string }[]> {
    return this.uow.run(async () => {
      const { criteriaVersionId } = await this.cohorts.byId(cohortId);
      const rows = people.map((person) => ({
        id: this.ids.next(),
        cohortId,
        criteriaVersionId,
        state: 'active' as const,
        ...person,
      }));
      await this.uow.repo(EnrolmentEntity).insert(rows);
      await this.audit.record(
        actor,
        'cohorts.people-enrolled',
        { type: 'cohort', id: cohortId, cohortId },
        { after: { people: rows.length } },
      );
      return rows.map(({ id, personId }) => ({ id, personId }));
    });
  }
}
