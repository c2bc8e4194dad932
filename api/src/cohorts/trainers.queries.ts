import { Injectable } from '@nestjs/common';
import { fullName, Grants } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Cohorts } from './cohorts.js';
import type { CohortTrainersView } from './trainers.dto.js';

@Injectable()
export class TrainersQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly grants: Grants,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async of(actor: Actor, slug: string): Promise<CohortTrainersView> {
    const { id } = await this.cohorts.trainedBy(actor, slug);
    const grants = await this.grants.of('trainer', id);
    return { items: grants.map((grant) => ({ id: grant.personId, name: fullName(grant) })) };
  }
}
