import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertCan } from '../../platform/http/domain-error.js';
import { Ids } from '../../platform/ids/ids.js';
import { GROUP_CODE_BYTES, groupCodeFrom } from '../domain/group-code.js';
import { visitorsOf } from '../domain/open-programme.js';
import { WorkshopEntity } from './workshop.entity.js';
import { WorkshopTerms, type PlanChoice } from './workshop-terms.js';
import { canSetUpWorkshops } from './workshops.policy.js';

export type NewWorkshop = {
  readonly title: string;
  readonly place: string;
  readonly locale: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly plan: PlanChoice | null;
  /** Young people come. A plan for them says so by itself. */
  readonly young: boolean;
  readonly heldBy: string | null;
  readonly keepDays: number;
};

/** Sets up a single workshop, with a code of its own for the door. */
@Injectable()
export class SetUpWorkshop {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly terms: WorkshopTerms,
  ) {}

  /** @throws WorkshopDaysRefused, WorkshopPlanUnknown, HolderUnknown */
  async execute(actor: Actor, wanted: NewWorkshop): Promise<{ id: string; code: string }> {
    assertCan(canSetUpWorkshops(actor));
    const { title, place, locale, minutes } = wanted;
    const days = await this.terms.days(wanted.date, wanted.time, wanted.keepDays);
    const plan = await this.terms.plan(wanted.plan);
    const heldBy = wanted.heldBy ?? actor.personId;
    await this.terms.assertHolder(heldBy);
    const forYoung = plan !== null && visitorsOf(plan.manifest.audience) === 'young-people';
    const names = !wanted.young && !forYoung;
    return this.uow.run(async () => {
      const [id, code] = [this.ids.next(), groupCodeFrom(this.ids.random(GROUP_CODE_BYTES))];
      await this.uow.repo(WorkshopEntity).insert({
        ...{ id, code, title, place, locale, minutes, names, ...days },
        ...{ programmeVersionId: plan?.versionId ?? null, moduleId: plan?.module.id ?? null },
        ...{ setUpBy: actor.personId, heldBy, shut: false, version: 1 },
      });
      const after = { plan: plan?.module.code ?? null, names, deleteOn: days.deleteOn };
      const subject = { type: 'workshop', id };
      await this.audit.record(actor, 'open.workshop-set-up', subject, { after });
      return { id, code };
    });
  }
}
