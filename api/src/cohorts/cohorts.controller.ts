import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { PageQuery } from '../platform/http/page.js';
import { CohortsView, CohortView } from './cohorts.dto.js';
import { CohortsQueries } from './cohorts.queries.js';
import { CohortHandoutsView, SessionMaterialsView } from './materials.dto.js';
import { MaterialsQueries } from './materials.queries.js';

@Controller('cohorts')
export class CohortsController {
  constructor(
    private readonly queries: CohortsQueries,
    private readonly materials: MaterialsQueries,
  ) {}

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

  /** The sheets of the programme as a whole. */
  @Get(':slug/handouts')
  @Header('cache-control', 'no-store')
  handouts(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortHandoutsView> {
    return this.materials.ofProgramme(actor, slug);
  }

  /** What a session is held with: the facilitator's plan and the handouts. */
  @Get(':slug/sessions/:code')
  @Header('cache-control', 'no-store')
  session(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Param('code') code: string,
  ): Promise<SessionMaterialsView> {
    return this.materials.of(actor, slug, code);
  }
}
