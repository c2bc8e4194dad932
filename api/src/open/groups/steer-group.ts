import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { GroupPlans } from './group-plans.js';
import { GroupRecords } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { PlanUnknown } from './groups.errors.js';
import { canFacilitate } from './groups.policy.js';
import { OpenGroupEntity } from './open-group.entity.js';

/** Absent means leave alone. */
export type Steering = { step?: number | null; joining?: boolean; holdsNotes?: boolean };

/** Moves on in the plan, closes or opens the door, holds notes back or lets them through. */
@Injectable()
export class SteerGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly groups: GroupRecords,
    private readonly plans: GroupPlans,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, StaleVersion, GroupClosed, PlanUnknown for a step that the plan does not have */
  async execute(actor: Actor, id: string, wanted: Steering, version: number): Promise<void> {
    assertVisible(canFacilitate(actor));
    await this.uow.run(async () => {
      const group = await this.groups.change(id, version);
      const change = { ...wanted, ...(await this.stepOf(group, wanted)) };
      await this.uow.repo(OpenGroupEntity).update({ id }, change);
      await this.audit.record(
        actor,
        'open.group-steered',
        { type: 'open-group', id },
        { after: wanted },
      );
    });
    this.standing.forget();
  }

  private async stepOf(
    group: { programmeVersionId: string; moduleId: string },
    { step }: Steering,
  ): Promise<{ step?: number | null; stepBeganAt?: Date | null }> {
    if (step === undefined) return {};
    if (step === null) return { step, stepBeganAt: null };
    const { module } = await this.plans.pinned(group.programmeVersionId, group.moduleId);
    const [text] = Object.values(module.plan?.locales ?? {});
    if (step >= (text?.rows.length ?? 0)) throw new PlanUnknown();
    return { step, stepBeganAt: this.clock.now() };
  }
}
