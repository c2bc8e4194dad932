import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible, found } from '../../platform/http/domain-error.js';
import { CountActivity } from './count-activity.js';
import { GroupActivityEntity } from './group-activity.entity.js';
import { GroupRecords, type ActivityRecord } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { ActivityNotOpen, ActivityOver } from './groups.errors.js';
import { canFacilitate } from './groups.policy.js';

export type Move = 'open' | 'close' | 'next-round';
export type WhichActivity = { groupId: string; activityId: string };

/** Opens something for the phones, which closes what was open before; closes it, and counts; or sends groups to the next station. */
@Injectable()
export class MoveActivity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly groups: GroupRecords,
    private readonly count: CountActivity,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, StaleVersion, GroupClosed, ActivityOver, ActivityNotOpen */
  async execute(
    actor: Actor,
    { groupId, activityId }: WhichActivity,
    move: Move,
    version: number,
  ): Promise<void> {
    assertVisible(canFacilitate(actor));
    await this.uow.run(async () => {
      const { activities } = await this.groups.change(groupId, version);
      const activity = found(activities.find(({ id }) => id === activityId));
      if (activity.state === 'closed') throw new ActivityOver();
      if (move === 'open') await this.open(activity, activities);
      else if (activity.state !== 'open') throw new ActivityNotOpen();
      else if (move === 'close') await this.count.execute(activity);
      else await this.beginRound(activity);
      await this.audit.record(
        actor,
        'open.activity-moved',
        { type: 'open-group', id: groupId },
        { after: { activityId, kind: activity.body.kind, move } },
      );
    });
    this.standing.forget();
  }

  private async open(activity: ActivityRecord, all: readonly ActivityRecord[]): Promise<void> {
    if (activity.state === 'open') return;
    for (const other of all) if (other.state === 'open') await this.count.execute(other);
    await this.uow.repo(GroupActivityEntity).update({ id: activity.id }, { state: 'open' });
    if (activity.body.kind === 'stations') await this.beginRound(activity);
  }

  private async beginRound({ id, round }: ActivityRecord): Promise<void> {
    await this.uow
      .repo(GroupActivityEntity)
      .update({ id }, { round: round + 1, roundBeganAt: this.clock.now() });
  }
}
