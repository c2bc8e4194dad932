import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertCan, StaleVersion } from '../platform/http/domain-error.js';
import { SiteState } from '../platform/site/site-state.js';
import { Programmes } from '../programmes/index.js';
import { CohortEntity } from './cohort.entity.js';
import { Cohorts } from './cohorts.js';
import { canOpenCohorts } from './cohorts.policy.js';
import { isJoinedByAccount } from './domain/who-may-join.js';
import { NotForYoungPeople } from './open-cohorts.errors.js';

export type OfferChange = { openToAll: boolean; places: number | null };

/** Opens a cohort to residents with an account, or closes it to them again; whoever is in it stays. */
@Injectable()
export class OfferCohort {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly cohorts: Cohorts,
    private readonly programmes: Programmes,
    private readonly site: SiteState,
  ) {}

  /** @throws NotFound, NotPermitted, NotForYoungPeople, StaleVersion */
  async execute(actor: Actor, slug: string, change: OfferChange, version: number): Promise<void> {
    await this.uow.run(async () => {
      const { id, programmeId } = await this.cohorts.trainedBy(actor, slug);
      assertCan(canOpenCohorts(actor));
      const audience = await this.programmes.audienceOf(programmeId);
      if (change.openToAll && !isJoinedByAccount(audience)) throw new NotForYoungPeople();
      const cohorts = this.uow.repo(CohortEntity);
      const { affected } = await cohorts.update(
        { id, version },
        { ...change, version: version + 1 },
      );
      if (affected === 0) throw new StaleVersion((await cohorts.findOneByOrFail({ id })).version);
      await this.audit.record(
        actor,
        'cohorts.offered',
        { type: 'cohort', id, cohortId: id },
        { after: change },
      );
    });
    this.site.forget();
  }
}
