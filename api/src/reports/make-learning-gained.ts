import { Injectable } from '@nestjs/common';
import { Cohorts } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { learningGained } from './domain/learning-gained.js';
import { KeptGains } from './kept-gains.js';
import { keptRelease } from './kept-release.js';
import { PairedPeople } from './paired-people.js';
import { GainMade, PairedChanged, TooFewPaired } from './reports.errors.js';

/** Works out what a cohort has learnt, once: what is seen before and after one more person sat would tell about that person. */
@Injectable()
export class MakeLearningGained {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly cohorts: Cohorts,
    private readonly pairedPeople: PairedPeople,
    private readonly gains: KeptGains,
  ) {}

  /**
   * @param expected how many people who sat both the trainer saw; of another number nothing is made
   * @throws NotFound unless the actor trains the cohort; GainMade, TooFewPaired, PairedChanged
   */
  execute(actor: Actor, cohortSlug: string, expected: number): Promise<void> {
    return this.uow.run(async () => {
      const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
      await this.cohorts.lock(cohort.id);
      if (await this.gains.find(cohort.id)) throw new GainMade();
      const { paired, departments, manifest } = await this.pairedPeople.of(cohort);
      const gained = learningGained(paired, manifest.modules);
      if (!gained) throw new TooFewPaired();
      if (paired.length !== expected) throw new PairedChanged(paired.length);
      const id = await this.gains.keep(cohort.id, keptRelease(gained, departments));
      await this.audit.record(
        actor,
        'reports.learning-gained-made',
        { type: 'learning-gained', id, cohortId: cohort.id },
        { after: { people: gained.overall.people } },
      );
    });
  }
}
