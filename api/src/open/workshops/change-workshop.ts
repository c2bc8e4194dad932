import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { calendarDate, dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { at } from '../../shared/wall-clock.js';
import { WorkshopEntity } from './workshop.entity.js';
import { WorkshopRecords } from './workshop-records.js';
import { WorkshopTerms } from './workshop-terms.js';
import { DaySettled, HeadcountIsOfNames } from './workshops.errors.js';

/** What is absent stays. Whether names are taken, and the plan, stay in any case: they were said at the door. */
export type WorkshopChange = {
  readonly title?: string;
  readonly place?: string;
  readonly date?: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly heldBy?: string;
  readonly shut?: boolean;
  readonly headcount?: number | null;
};

/** Changes what is said about a workshop, hands it to somebody else, or closes its door. */
@Injectable()
export class ChangeWorkshop {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly records: WorkshopRecords,
    private readonly terms: WorkshopTerms,
  ) {}

  /** @throws NotFound, StaleVersion, ListDeleted, DaySettled, WorkshopDaysRefused, HolderUnknown, HeadcountIsOfNames */
  async execute(
    actor: Actor,
    id: string,
    { date, time, ...change }: WorkshopChange,
    version: number,
  ): Promise<void> {
    await this.uow.run(async () => {
      const workshop = await this.records.change(actor, id, version);
      if (change.heldBy !== undefined) await this.terms.assertHolder(change.heldBy);
      if (change.headcount != null && workshop.names) throw new HeadcountIsOfNames();
      const days = await this.daysOf(workshop, date, time);
      await this.uow
        .repo(WorkshopEntity)
        .update({ id }, { ...change, ...days, version: version + 1 });
      await this.audit.record(
        actor,
        'open.workshop-changed',
        { type: 'workshop', id },
        { after: { ...change, ...days } },
      );
    });
  }

  /** On another day the list is kept as long after it as it would have been. */
  private async daysOf(workshop: WorkshopEntity, date?: string, time?: string) {
    const was = wallClockOf(workshop);
    const [day, hour] = [date ?? was.date, time ?? was.time];
    if (day === was.date)
      return hour === was.time ? {} : { startsAt: at(day, hour, workshop.zone) };
    if ((await this.records.entriesOf(workshop.id)).length > 0) throw new DaySettled();
    const kept = daysBetween(was.date, workshop.deleteOn);
    const { startsAt, deleteOn, zone } = await this.terms.days(day, hour, kept);
    return { startsAt, deleteOn, zone };
  }
}

function wallClockOf({ startsAt, zone }: WorkshopEntity): { date: string; time: string } {
  const date = dateIn(zone, instantOf(startsAt));
  const clock = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return { date, time: new Intl.DateTimeFormat('en-GB', clock).format(startsAt) };
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(calendarDate(to)) - Date.parse(calendarDate(from))) / 86_400_000;
