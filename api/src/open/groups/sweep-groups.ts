import { Injectable, type OnModuleInit } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { EndGroup } from './end-group.js';
import { GroupRecords } from './group-records.js';
import { GroupStanding } from './group-standing.js';

export const sweepGroupsJob = 'open.sweep-groups';
/** Longer than any workshop: a group that nobody has closed by then was forgotten. */
const openForHours = 12;

/** Keeps what groups were told: forgotten ones are ended, so that nothing of a phone outlives the night; on its day a group is deleted. */
@Injectable()
export class SweepGroups implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly city: City,
    private readonly groups: GroupRecords,
    private readonly end: EndGroup,
    private readonly standing: GroupStanding,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily(sweepGroupsJob, { hour: 2, minute: 30 }, () => this.execute());
  }

  async execute(): Promise<void> {
    await this.uow.run(async () => {
      const after = { ended: await this.endForgotten(), deleted: await this.deleteDue() };
      if (after.ended + after.deleted === 0) return;
      await this.audit.record(null, 'open.groups-swept', { type: 'city', id: 'city' }, { after });
    });
    this.standing.forget();
  }

  private async endForgotten(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - openForHours * 3_600_000);
    const rows = await this.uow.query<{ id: string }>(
      `SELECT open_group.id FROM open_group WHERE open_group.state = 'open' AND open_group.opened_at < $1
       ORDER BY open_group.id FOR UPDATE`,
      [before],
    );
    for (const { id } of rows) await this.end.execute(await this.groups.byId(id));
    return rows.length;
  }

  /** Deleted on the day itself, by the city's own calendar. Activities, notes and what is left of phones go with their group. */
  private async deleteDue(): Promise<number> {
    const { zone } = await this.city.profile();
    const rows = await this.uow.query<{ id: string }>(
      `WITH gone AS (DELETE FROM open_group WHERE open_group.delete_on <= $1::date RETURNING open_group.id)
       SELECT gone.id FROM gone`,
      [dateIn(zone, instantOf(this.clock.now()))],
    );
    return rows.length;
  }
}
