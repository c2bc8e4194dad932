import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SiteState } from '../platform/site/site-state.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';

/** The city's share of what public pages depend on: its profile, and the day that it is there. */
@Injectable()
export class CityState implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly site: SiteState,
  ) {}

  onModuleInit(): void {
    this.site.register(() => this.read());
  }

  private async read(): Promise<string> {
    const city = await this.uow.one<{ zone: string; sha: string }>(
      `SELECT city.zone, md5(city::text) AS sha FROM city WHERE city.id = 'city'`,
    );
    if (city === null) return 'no city';
    return `${city.sha} ${dateIn(city.zone, instantOf(this.clock.now()))}`;
  }
}
