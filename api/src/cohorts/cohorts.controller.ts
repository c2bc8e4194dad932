import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { PageQuery } from '../platform/http/page.js';
import { CohortsView, CohortView } from './cohorts.dto.js';
import { CohortsQueries } from './cohorts.queries.js';

@Controller('cohorts')
export class CohortsController {
  constructor(private readonly queries: CohortsQueries) {}

  /** The cohorts that the reader trains. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<CohortsView> {
    return this.queries.list(actor, page);
  }

  /** One cohort with its sessions. */
  @Get(':slug')
  @Header('cache-control', 'no-store')
  one(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortView> {
    return this.queries.one(actor, slug);
  }
}
