import type { GroupActivity } from '@stoa/content';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { Ids } from '../../platform/ids/ids.js';
import { activityFrom, isWhole, type AskedOnTheSpot } from '../domain/group-activity.js';
import { GroupActivityEntity } from './group-activity.entity.js';
import { GroupRecords, type GroupRecord } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { OptionsRefused, TooManyActivities } from './groups.errors.js';
import { canFacilitate } from './groups.policy.js';

const activitiesAtMost = 40;

/** Asks what the plan does not: a further vote, dots on what was written, a board more. */
@Injectable()
export class AddActivity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly groups: GroupRecords,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, StaleVersion, GroupClosed, OptionsRefused, TooManyActivities */
  async execute(
    actor: Actor,
    id: string,
    asked: AskedOnTheSpot,
    version: number,
  ): Promise<{ id: string }> {
    assertVisible(canFacilitate(actor));
    if (!isWhole(asked)) throw new OptionsRefused();
    const activityId = this.ids.next();
    await this.uow.run(async () => {
      const group = await this.groups.change(id, version);
      const place = group.activities.length + 1;
      if (place > activitiesAtMost) throw new TooManyActivities(activitiesAtMost);
      await this.insert(activityId, group, place, activityFrom(asked, place, group.locale));
      await this.audit.record(
        actor,
        'open.activity-added',
        { type: 'open-group', id },
        { after: { kind: asked.kind } },
      );
    });
    this.standing.forget();
    return { id: activityId };
  }

  private async insert(id: string, group: GroupRecord, place: number, body: GroupActivity) {
    await this.uow
      .repo(GroupActivityEntity)
      .insert({ id, groupId: group.id, place, body, state: 'planned', round: 0 });
  }
}
