import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import { CohortOverviewQueries } from './cohort-overview.queries.js';
import { ExportOverview } from './export-overview.js';
import {
  CohortOverviewView,
  OverviewFileQuery,
  OverviewQuery,
  ProgrammeView,
  TodayView,
} from './overview.dto.js';
import { ProgrammeQueries } from './programme.queries.js';
import { TodayQueries } from './today.queries.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly todayQueries: TodayQueries,
    private readonly programmeQueries: ProgrammeQueries,
    private readonly cohortQueries: CohortOverviewQueries,
    private readonly exports: ExportOverview,
  ) {}

  /** What to do next, the next session, what waits, and how far the certificate is. */
  @Get('me/today')
  @Header('cache-control', 'no-store')
  today(@SignedIn() actor: Actor, @Query() { cohort }: OverviewQuery): Promise<TodayView> {
    return this.todayQueries.today(actor, cohort);
  }

  /** The programme with its modules, and how far the reader is in each. */
  @Get('me/programme')
  @Header('cache-control', 'no-store')
  programme(@SignedIn() actor: Actor, @Query() { cohort }: OverviewQuery): Promise<ProgrammeView> {
    return this.programmeQueries.mine(actor, cohort);
  }

  /** A cohort from those enrolled to those ready, and person by person. */
  @Get('cohorts/:slug/overview')
  @Header('cache-control', 'no-store')
  cohort(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortOverviewView> {
    return this.cohortQueries.of(actor, slug);
  }

  /** The same, person by person, as a file for spreadsheets. */
  @Get('cohorts/:slug/overview.csv')
  async file(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Query() { locale }: OverviewFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.exports.of(actor, slug, locale));
  }
}
