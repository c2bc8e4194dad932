import { Injectable } from '@nestjs/common';
import { fullName, GrantRole, People } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { assertCan, found } from '../platform/http/domain-error.js';
import { Cohorts } from './cohorts.js';
import type { CohortTrainerView } from './cohorts.dto.js';
import { canNameTrainers } from './cohorts.policy.js';

/** Makes somebody a trainer of the cohort; the grant and its audit row are of people. */
@Injectable()
export class NameTrainer {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly people: People,
    private readonly grantRole: GrantRole,
  ) {}

  /** @throws NotFound, NotPermitted; whoever is its trainer already is refused by the constraint */
  async execute(actor: Actor, slug: string, personId: string): Promise<CohortTrainerView> {
    await this.cohorts.trainedBy(actor, slug);
    assertCan(canNameTrainers(actor));
    const person = found((await this.people.byIds([personId])).get(personId));
    await this.grantRole.execute(actor, personId, {
      role: 'trainer',
      scopeKind: 'cohort',
      cohort: slug,
    });
    return { id: personId, name: fullName(person) };
  }
}
