import { Injectable } from '@nestjs/common';
import { planView } from '../../cohorts/index.js';
import { handoutView } from '../../programmes/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Conditions } from '../../platform/database/conditions.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { assertVisible, found } from '../../platform/http/domain-error.js';
import { decodeCursor, pageOf, type PageQuery } from '../../platform/http/page.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { shownGroupCode } from '../domain/group-code.js';
import { GroupPlans } from './group-plans.js';
import { GroupRecords } from './group-records.js';
import { activityView } from './group-views.js';
import type {
  GroupMaterialsView,
  GroupPlansView,
  GroupRowView,
  GroupsView,
  GroupView,
} from './groups.dto.js';
import { canAnswerGroups, canFacilitate } from './groups.policy.js';

/** What facilitators see of their groups. */
@Injectable()
export class GroupsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: GroupRecords,
    private readonly groupPlans: GroupPlans,
    private readonly addresses: Addresses,
  ) {}

  /** The latest first. Nobody else has any. */
  async list(actor: Actor, { limit = 50, cursor }: PageQuery): Promise<GroupsView> {
    const asked = new Conditions().and(
      decodeCursor(cursor, 1),
      (id) => `open_group.id < ${id}::uuid`,
    );
    if (!canFacilitate(actor)) return { items: [], nextCursor: null };
    const rows = await this.uow.query<GroupRowView & { versionId: string; moduleId: string }>(
      `SELECT open_group.id, open_group.code, open_group.name, open_group.state, open_group.opened_at AS "openedAt",
         open_group.answer_by AS "answerBy", open_group.delete_on AS "deleteOn", open_group.answered_at IS NOT NULL AS answered,
         open_group.programme_version_id AS "versionId", open_group.module_id AS "moduleId"
       FROM open_group WHERE ${asked.sql} ORDER BY open_group.id DESC LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    const titled = await Promise.all(
      items.map(async ({ versionId, moduleId, ...row }) => ({
        ...row,
        code: shownGroupCode(row.code),
        title: await this.titleOf(versionId, moduleId),
      })),
    );
    return { items: titled, nextCursor };
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<GroupView> {
    assertVisible(canFacilitate(actor));
    const { programmeVersionId, moduleId, seats, code, activities, ...group } =
      await this.groups.byId(id);
    const { module } = await this.groupPlans.pinned(programmeVersionId, moduleId);
    return {
      ...group,
      code: shownGroupCode(code),
      address: this.addresses.of(`/g/${code}`),
      ...{ module: module.code, title: module.title, phones: seats },
      activities: activities.map(activityView),
      mayAnswer: canAnswerGroups(actor),
    };
  }

  /** The plan and the sheets, as they were when the group was opened. */
  async materials(actor: Actor, id: string): Promise<GroupMaterialsView> {
    assertVisible(canFacilitate(actor));
    const { programmeVersionId, moduleId } = await this.groups.byId(id);
    const { module } = await this.groupPlans.pinned(programmeVersionId, moduleId);
    return { plan: planView(found(module.plan)), handouts: module.handouts.map(handoutView) };
  }

  async plans(actor: Actor): Promise<GroupPlansView> {
    if (!canFacilitate(actor)) return { items: [] };
    const plans = await this.groupPlans.all();
    return {
      items: plans.map(({ manifest, module }) => ({
        ...{ programme: manifest.slug, programmeTitle: manifest.title },
        audience: manifest.audience,
        ...{ module: module.slug, title: module.title, code: module.code },
        ...{ minutes: module.plan!.minutes, groupAtLeast: module.plan!.group.atLeast },
        groupAtMost: module.plan!.group.atMost,
        activities: module.groupWork?.activities.length ?? 0,
      })),
    };
  }

  private async titleOf(versionId: string, moduleId: string): Promise<LocaleText> {
    return (await this.groupPlans.pinned(versionId, moduleId)).module.title;
  }
}
