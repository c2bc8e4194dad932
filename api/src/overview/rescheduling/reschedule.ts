import { Injectable } from '@nestjs/common';
import {
  canChangePlan,
  canMoveSessions,
  ChangeSchedule,
  Cohorts,
  ScheduleChangeRefused,
  type CohortSchedule,
} from '../../cohorts/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertCan, StaleVersion } from '../../platform/http/domain-error.js';
import { SchedulePlans, type ChangeAsked } from './schedule-plans.js';
import { SchedulePost } from './schedule-post.js';

/** Moving alone asks no more of anybody; all else changes what the certificate asks for. */
export function assertMayReschedule(
  actor: Actor,
  { id }: Pick<CohortSchedule, 'id'>,
  { kind, evidenceClosesOn }: ChangeAsked,
): void {
  const moves = kind === 'move' && evidenceClosesOn === null;
  assertCan(moves ? canMoveSessions(actor, id) : canChangePlan(actor));
}

/**
 * Changes the schedule of a running cohort and tells whoever it concerns, in one mail each. It stands here because what it does to
 * people is known to features to the right of cohorts; the writing, its history and its audit row are those of `ChangeSchedule`.
 */
@Injectable()
export class Reschedule {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly plans: SchedulePlans,
    private readonly changeSchedule: ChangeSchedule,
    private readonly post: SchedulePost,
  ) {}

  /**
   * The cohort and the session are locked: of two changes at once, and of a change and a register, the second sees the first. Nothing
   * is done by which somebody would be worse.
   * @throws NotFound, NotPermitted, StaleVersion, ScheduleChangeRefused
   */
  execute(actor: Actor, slug: string, change: ChangeAsked, version: number): Promise<void> {
    return this.uow.run(async () => {
      const cohort = await this.cohorts.lockedSchedule(actor, slug);
      assertMayReschedule(actor, cohort, change);
      if (cohort.version !== version) throw new StaleVersion(cohort.version);
      if (change.kind !== 'add') await this.cohorts.lockSessions(cohort.id, [change.sessionId]);
      const plan = await this.plans.of(cohort, change);
      const worse = plan.people.filter(({ loses }) => loses.length > 0);
      if (worse.length > 0)
        throw new ScheduleChangeRefused('somebody-worse', { people: worse.length });
      await this.changeSchedule.execute(actor, cohort, change.kind, plan.changed);
      const receivers = await this.post.receivers(cohort.id, plan.changed, actor);
      await this.post.send(cohort, change.kind, plan.changed, receivers);
    });
  }
}
