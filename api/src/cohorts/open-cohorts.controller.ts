import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  Put,
  Query,
} from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { PageQuery } from '../platform/http/page.js';
import { JoinCohort } from './join-cohort.js';
import { LeaveCohort } from './leave-cohort.js';
import { OfferCohort } from './offer-cohort.js';
import { CohortOfferBody, CohortOfferView, OpenCohortsView } from './open-cohorts.dto.js';
import { OpenCohortsQueries } from './open-cohorts.queries.js';

@Controller()
export class OpenCohortsController {
  constructor(
    private readonly queries: OpenCohortsQueries,
    private readonly offerCohort: OfferCohort,
    private readonly joinCohort: JoinCohort,
    private readonly leaveCohort: LeaveCohort,
  ) {}

  /** The cohorts that the reader may join without asking. */
  @Get('me/open-cohorts')
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<OpenCohortsView> {
    return this.queries.list(actor, page);
  }

  /** Takes a place. */
  @Put('me/open-cohorts/:slug')
  @HttpCode(HttpStatus.NO_CONTENT)
  join(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.joinCohort.execute(actor, slug);
  }

  /** Gives the place back. */
  @Delete('me/open-cohorts/:slug')
  @HttpCode(HttpStatus.NO_CONTENT)
  leave(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<void> {
    return this.leaveCohort.execute(actor, slug);
  }

  /** Whether residents may join a cohort by themselves, and how many. */
  @Get('cohorts/:slug/offer')
  @Header('cache-control', 'no-store')
  offer(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortOfferView> {
    return this.queries.offer(actor, slug);
  }

  @Put('cohorts/:slug/offer')
  @HttpCode(HttpStatus.NO_CONTENT)
  change(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { version, ...change }: CohortOfferBody,
  ): Promise<void> {
    return this.offerCohort.execute(
      actor,
      slug,
      { ...change, places: change.places ?? null },
      version,
    );
  }
}
