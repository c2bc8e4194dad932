import { Injectable } from '@nestjs/common';
import { fullName, GrantRole, People } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { assertCan } from '../platform/http/domain-error.js';
import { Cohorts } from './cohorts.js';
import { TrainerUnknown } from './cohorts.errors.js';
import { canNameTrainers } from './cohorts.policy.js';
import type { CohortTrainerView } from './trainers.dto.js';

/** Makes somebody who has an account a trainer of the cohort; the grant and its audit row are of people. */
@Injectable()
export class NameTrainer {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly people: People,
    private readonly grantRole: GrantRole,
  ) {}

  /** @throws NotFound, NotPermitted, TrainerUnknown; whoever is its trainer already is refused by the constraint */
  async execute(actor: Actor, slug: string, email: string): Promise<CohortTrainerView> {
    await this.cohorts.trainedBy(actor, slug);
    assertCan(canNameTrainers(actor));
    const address = email.toLowerCase();
    const account = (await this.people.byAddresses([address])).get(address);
    if (account?.state !== 'active') throw new TrainerUnknown();
    await this.grantRole.execute(actor, account.id, {
      role: 'trainer',
      scopeKind: 'cohort',
      cohort: slug,
    });
    const person = (await this.people.byIds([account.id])).get(account.id)!;
    return { id: account.id, name: fullName(person) };
  }
}
