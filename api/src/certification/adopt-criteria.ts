import { Injectable } from '@nestjs/common';
import { Cohorts } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertCan } from '../platform/http/domain-error.js';
import { CriteriaChanged } from './certification.errors.js';
import { canAdoptCriteria } from './certification.policy.js';
import { CriteriaVersions } from './criteria-versions.js';

/** A cohort takes over the latest criteria version. Enrolments keep theirs: each tier takes the better of both. */
@Injectable()
export class AdoptCriteria {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly versions: CriteriaVersions,
    private readonly audit: AuditTrail,
  ) {}

  /** Doing it twice changes nothing. @throws NotFound, NotPermitted, CriteriaChanged when another version than the one seen is the latest */
  execute(actor: Actor, slug: string, versionId: string): Promise<void> {
    return this.uow.run(async () => {
      const { id } = await this.cohorts.trainedBy(actor, slug);
      assertCan(canAdoptCriteria(actor));
      await this.cohorts.lock(id);
      const cohort = await this.cohorts.byId(id);
      const latest = await this.versions.latestOf(cohort.programmeId);
      if (latest.id !== versionId) throw new CriteriaChanged();
      if (cohort.criteriaVersionId === versionId) return;
      await this.cohorts.pinCriteria(id, versionId);
      await this.audit.record(
        actor,
        'certification.criteria-adopted',
        { type: 'cohort', id, cohortId: id },
        {
          before: { criteriaVersionId: cohort.criteriaVersionId },
          after: { criteriaVersionId: versionId },
        },
      );
    });
  }
}
