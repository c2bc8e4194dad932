import { Injectable } from '@nestjs/common';
import { planView } from '../../cohorts/index.js';
import { fullName, People } from '../../people/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { decodeCursor, encodeCursor, pageOf, type PageQuery } from '../../platform/http/page.js';
import { handoutView } from '../../programmes/index.js';
import { shownGroupCode } from '../domain/group-code.js';
import { doorOf, endOf, hasBegun, isOver, type Door } from '../domain/workshop-door.js';
import { countOf, twinsOf } from '../domain/workshop-list.js';
import { GroupPlans } from '../groups/group-plans.js';
import { inNameOrder } from './name-order.js';
import { WorkshopRecords, type EntryRecord } from './workshop-records.js';
import type { WorkshopEntity } from './workshop.entity.js';
import type {
  WorkshopDoorView,
  WorkshopEntryView,
  WorkshopHolderView,
  WorkshopMaterialsView,
  WorkshopPlanView,
  WorkshopRowView,
  WorkshopsView,
  WorkshopView,
} from './workshops.dto.js';
import { canSetUpWorkshops, seesEveryWorkshop } from './workshops.policy.js';

type Row = Omit<WorkshopRowView, 'endsAt' | 'people'> & {
  minutes: number;
  left: number | null;
  headcount: number | null;
  listed: number;
};

/** What those see who hold workshops. */
@Injectable()
export class WorkshopsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: WorkshopRecords,
    private readonly plans: GroupPlans,
    private readonly people: People,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** The latest day first. Coordinators see all, others those that they set up or hold. */
  async list(actor: Actor, { limit = 50, cursor }: PageQuery): Promise<WorkshopsView> {
    const after = decodeCursor(cursor, 2);
    if (!canSetUpWorkshops(actor)) return { items: [], nextCursor: null };
    const rows = await this.uow.query<Row>(
      `SELECT workshop.id, workshop.title, workshop.place, workshop.starts_at AS "startsAt", workshop.minutes, workshop.zone,
         workshop.names, workshop.delete_on AS "deleteOn", workshop.emptied_at IS NOT NULL AS emptied,
         workshop.people AS left, workshop.headcount,
         (SELECT count(*)::int FROM workshop_entry WHERE workshop_entry.workshop_id = workshop.id
            AND workshop_entry.state <> 'struck' AND workshop_entry.same_as IS NULL) AS listed,
         (SELECT count(*)::int FROM workshop_entry WHERE workshop_entry.workshop_id = workshop.id
            AND workshop_entry.state = 'confirmed') AS confirmed
       FROM workshop
       WHERE ($1 OR $2::uuid IN (workshop.set_up_by, workshop.held_by))
         AND ($3::timestamptz IS NULL OR (workshop.starts_at, workshop.id) < ($3, $4::uuid))
       ORDER BY workshop.starts_at DESC, workshop.id DESC LIMIT $5`,
      [
        seesEveryWorkshop(actor),
        actor.personId,
        instantIn(after?.[0]),
        after?.[1] ?? null,
        limit + 1,
      ],
    );
    const { items } = pageOf(rows, limit, ({ id }) => [id]);
    const last = items.at(-1);
    const more = rows.length > limit && last !== undefined;
    return {
      items: items.map(rowView),
      nextCursor: more ? encodeCursor([last.startsAt.toISOString(), last.id]) : null,
    };
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<WorkshopView> {
    const workshop = await this.records.ledBy(actor, id);
    const entries = await this.records.entriesOf(id);
    const now = this.clock.now();
    return {
      ...factsOf(workshop),
      address: this.addresses.of(`/h/${workshop.code}`),
      plan: await this.planOf(workshop),
      heldBy: await this.holderOf(workshop),
      door: doorView(doorOf(workshop, now)),
      ...{ begun: hasBegun(workshop, now), over: isOver(workshop, now) },
      ...countOf(entries),
      entries: workshop.names ? entryViews(entries, workshop.locale) : [],
    };
  }

  /** The plan and the sheets, as they were when the workshop was set up. @throws NotFound */
  async materials(actor: Actor, id: string): Promise<WorkshopMaterialsView> {
    const { programmeVersionId, moduleId } = await this.records.ledBy(actor, id);
    if (programmeVersionId === null || moduleId === null) return { plan: null, handouts: [] };
    const { module } = await this.plans.pinned(programmeVersionId, moduleId);
    return {
      plan: module.plan ? planView(module.plan) : null,
      handouts: module.handouts.map(handoutView),
    };
  }

  /** What the door's pattern leads to. @throws NotFound */
  async address(actor: Actor, id: string): Promise<string> {
    return this.addresses.of(`/h/${(await this.records.ledBy(actor, id)).code}`);
  }

  private async planOf({
    programmeVersionId,
    moduleId,
  }: WorkshopEntity): Promise<WorkshopPlanView | null> {
    if (programmeVersionId === null || moduleId === null) return null;
    const { manifest, module } = await this.plans.pinned(programmeVersionId, moduleId);
    return {
      ...{ programme: manifest.slug, audience: manifest.audience },
      ...{ module: module.slug, code: module.code, title: module.title },
    };
  }

  private async holderOf({ heldBy }: WorkshopEntity): Promise<WorkshopHolderView | null> {
    if (heldBy === null) return null;
    const person = (await this.people.byIds([heldBy])).get(heldBy);
    return person ? { id: heldBy, name: fullName(person) } : null;
  }
}

/** A cursor that somebody has written by hand leads to the first page and not to a fault. */
const instantIn = (text: string | undefined): Date | null => {
  const at = new Date(text ?? '');
  return Number.isNaN(at.getTime()) ? null : at;
};

function rowView({ minutes, left, headcount, listed, ...row }: Row): WorkshopRowView {
  const people = row.emptied ? left : row.names ? listed : (headcount ?? listed);
  return { ...row, people, endsAt: endOf({ startsAt: row.startsAt, minutes }) };
}

function factsOf(workshop: WorkshopEntity) {
  const { id, code, title, locale, place, startsAt, minutes, zone, names } = workshop;
  const { deleteOn, people, shut, headcount, version } = workshop;
  return {
    ...{ id, code: shownGroupCode(code), title, locale, place, startsAt, minutes, zone, names },
    ...{ deleteOn, people, shut, headcount, version },
    ...{ endsAt: endOf(workshop), emptied: workshop.emptiedAt !== null },
  };
}

const doorView = (door: Door): WorkshopDoorView => ({
  state: door.state,
  at: door.state === 'not-yet' ? door.opensAt : door.state === 'open' ? door.closesAt : null,
});

function entryViews(entries: readonly EntryRecord[], locale: string): WorkshopEntryView[] {
  const twins = twinsOf(entries);
  return inNameOrder(entries, locale).map(({ id, name, state, sameAs, fromPaper }) => ({
    ...{ id, name: name ?? '', state, sameAs, fromPaper, twinOf: twins.get(id) ?? null },
  }));
}
