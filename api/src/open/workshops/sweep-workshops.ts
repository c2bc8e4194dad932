import { Injectable, type OnModuleInit } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { peopleLeft } from '../domain/workshop-list.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import { WorkshopRecords } from './workshop-records.js';
import { WorkshopEntity } from './workshop.entity.js';

export const sweepWorkshopsJob = 'open.sweep-workshops';

/** Keeps what was said at the door: on its day a list is deleted, and with it who held the workshop. How many came stays, from five. */
@Injectable()
export class SweepWorkshops implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly city: City,
    private readonly records: WorkshopRecords,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily(sweepWorkshopsJob, { hour: 2, minute: 50 }, () => this.execute());
  }

  async execute(): Promise<void> {
    await this.uow.run(async () => {
      const due = await this.lockDue();
      for (const { id } of due) await this.empty(id);
      if (due.length === 0) return;
      const after = { lists: due.length };
      const subject = { type: 'city', id: 'city' };
      await this.audit.record(null, 'open.workshops-swept', subject, { after });
    });
  }

  /** Those whose day has come, by the city's own calendar; whoever changes their list is waited for. */
  private async lockDue(): Promise<{ id: string }[]> {
    const { zone } = await this.city.profile();
    return this.uow.query<{ id: string }>(
      `SELECT workshop.id FROM workshop WHERE workshop.delete_on <= $1::date AND workshop.emptied_at IS NULL
       ORDER BY workshop.id FOR UPDATE`,
      [dateIn(zone, instantOf(this.clock.now()))],
    );
  }

  private async empty(id: string): Promise<void> {
    const workshops = this.uow.repo(WorkshopEntity);
    const workshop = await workshops.findOneByOrFail({ id });
    const people = peopleLeft(await this.records.entriesOf(id), workshop);
    await this.uow.repo(WorkshopEntryEntity).delete({ workshopId: id });
    await workshops.update(
      { id },
      {
        ...{ emptiedAt: this.clock.now(), people, setUpBy: null, heldBy: null },
        ...{ headcount: null, shut: true, version: workshop.version + 1 },
      },
    );
  }
}
