import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { CohortOverviewQueries } from './cohort-overview.queries.js';
import { CohortOverviewView, OverviewQuery, TodayView } from './overview.dto.js';
import { TodayQueries } from './today.queries.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly todayQueries: TodayQueries,
    private readonly cohortQueries: CohortOverviewQueries,
  ) {}

  /** What to do next, the next session, what waits, and how far the certificate is. */
  @Get('me/today')
  @Header('cache-control', 'no-store')
  today(@SignedIn() actor: Actor, @Query() { cohort }: OverviewQuery): Promise<TodayView> {
    return this.todayQueries.today(actor, cohort);
  }

  /** A cohort from those enrolled to those ready, and person by person. */
  @Get('cohorts/:slug/overview')
  @Header('cache-control', 'no-store')
  cohort(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortOverviewView> {
    return this.cohortQueries.of(actor, slug);
  }
}
