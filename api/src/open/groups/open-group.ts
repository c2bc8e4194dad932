import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertCan } from '../../platform/http/domain-error.js';
import { Ids } from '../../platform/ids/ids.js';
import { City } from '../../organisation/index.js';
import { calendarDate, dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { GROUP_CODE_BYTES, groupCodeFrom } from '../domain/group-code.js';
import { daysOf } from '../domain/group-days.js';
import { GroupActivityEntity } from './group-activity.entity.js';
import { GroupPlans, type GroupPlan } from './group-plans.js';
import { DaysRefused, PlanUnknown } from './groups.errors.js';
import { canFacilitate } from './groups.policy.js';
import { OpenGroupEntity } from './open-group.entity.js';

export type NewGroup = {
  programme: string;
  module: string;
  name: string;
  locale: string;
  answerer: string | null;
  answerBy: string;
  keepDays: number;
  holdsNotes: boolean;
};

/** Opens a workshop under a code of its own, with what its plan has ready for phones. */
@Injectable()
export class OpenGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly plans: GroupPlans,
    private readonly city: City,
  ) {}

  /** @throws PlanUnknown, DaysRefused */
  async execute(actor: Actor, wanted: NewGroup): Promise<{ id: string; code: string }> {
    assertCan(canFacilitate(actor));
    const { zone } = await this.city.profile();
    const now = this.clock.now();
    const today = dateIn(zone, instantOf(now));
    const days = daysOf(today, calendarDate(wanted.answerBy), wanted.keepDays);
    if (days.refused !== null) throw new DaysRefused(days.refused);
    const plan = await this.plans.find(wanted.programme, wanted.module);
    if (!plan) throw new PlanUnknown();
    return this.uow.run(async () => {
      const { name, locale, answerer, holdsNotes } = wanted;
      const [id, code] = [this.ids.next(), groupCodeFrom(this.ids.random(GROUP_CODE_BYTES))];
      await this.uow.repo(OpenGroupEntity).insert({
        ...{ id, code, name, locale, answerer, holdsNotes },
        ...{ programmeVersionId: plan.versionId, moduleId: plan.module.id },
        ...{ openedBy: actor.personId, openedAt: now },
        ...{ answerBy: days.answerBy, deleteOn: days.deleteOn },
        ...{ joining: true, state: 'open', version: 1 },
      });
      await this.addPlanned(id, plan);
      const { answerBy, deleteOn } = days;
      await this.audit.record(
        actor,
        'open.group-opened',
        { type: 'open-group', id },
        { after: { module: plan.module.code, answerBy, deleteOn, holdsNotes } },
      );
      return { id, code };
    });
  }

  private async addPlanned(groupId: string, { module }: GroupPlan): Promise<void> {
    const activities = module.groupWork?.activities ?? [];
    if (activities.length === 0) return;
    await this.uow.repo(GroupActivityEntity).insert(
      activities.map((body, at) => ({
        ...{
          id: this.ids.next(),
          groupId,
          place: at + 1,
          body,
          state: 'planned' as const,
          round: 0,
        },
      })),
    );
  }
}
