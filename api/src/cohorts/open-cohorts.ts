import { Injectable, type OnModuleInit } from '@nestjs/common';
import { City } from '../organisation/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SiteState } from '../platform/site/site-state.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import type { LocaleText } from '../shared/locale-text.js';
import { openCohortColumns, openCohortTables, placesLeftSql } from './open-cohorts-sql.js';

export type OpenCohort = {
  id: string;
  slug: string;
  title: LocaleText;
  startsOn: string;
  endsOn: string;
  locale: string;
  zone: string;
  programme: string;
  programmeTitle: LocaleText;
  placesLeft: number | null;
  sessions: number;
  /** Instants as JSON has them. */
  first: {
    startsAt: string;
    endsAt: string;
    mode: 'room' | 'online' | 'hybrid';
    place: string | null;
  } | null;
};

/** More would be a timetable; those who sign in see all. */
const onTheHomePage = 6;

/** The cohorts that are open to residents, for pages that anybody reads: how many are in one is told, who is in it never. */
@Injectable()
export class OpenCohorts implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly city: City,
    private readonly clock: Clock,
    private readonly site: SiteState,
  ) {}

  onModuleInit(): void {
    this.site.register(() => this.state());
  }

  /** Those that end first at the top. */
  async standing(): Promise<OpenCohort[]> {
    return this.uow.query<OpenCohort>(
      `SELECT ${openCohortColumns} FROM ${openCohortTables}
       WHERE cohort.open_to_all AND cohort.ends_on >= $1::date ORDER BY cohort.ends_on, cohort.id LIMIT ${onTheHomePage}`,
      [await this.today()],
    );
  }

  /** What pages say of them depends on this: what is offered, and where no place is left. The day is the city's own part. */
  private async state(): Promise<string> {
    const row = await this.uow.one<{ state: string }>(
      `SELECT coalesce(md5(string_agg(cohort.id::text || cohort.version || coalesce(${placesLeftSql} = 0, false), ',' ORDER BY cohort.id)), 'none') AS state
       FROM cohort WHERE cohort.open_to_all`,
    );
    return row?.state ?? 'none';
  }

  private async today(): Promise<string> {
    const { zone } = await this.city.profile();
    return dateIn(zone, instantOf(this.clock.now()));
  }
}
