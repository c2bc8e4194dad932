import { Injectable } from '@nestjs/common';
import { Grants, WithdrawRole } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { assertCan, found } from '../platform/http/domain-error.js';
import { Cohorts } from './cohorts.js';
import { canNameTrainers } from './cohorts.policy.js';

/** Takes a cohort from a trainer; the audit row is of people. Coordinators see every cohort, so one may be left with none. */
@Injectable()
export class WithdrawTrainer {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly grants: Grants,
    private readonly withdrawRole: WithdrawRole,
  ) {}

  /** @throws NotFound, also for somebody who does not train this cohort; NotPermitted */
  async execute(actor: Actor, slug: string, personId: string): Promise<void> {
    const { id } = await this.cohorts.trainedBy(actor, slug);
    assertCan(canNameTrainers(actor));
    const grants = await this.grants.of('trainer', id);
    const grant = found(grants.find((each) => each.personId === personId) ?? null);
    await this.withdrawRole.execute(actor, personId, grant.grantId);
  }
}
