import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { AdoptCriteria } from './adopt-criteria.js';
import { AdoptCriteriaBody, CriteriaAdoptionView } from './criteria-adoption.dto.js';
import { CriteriaAdoptionQueries } from './criteria-adoption.queries.js';

@Controller('cohorts/:slug/criteria-adoption')
export class CriteriaAdoptionController {
  constructor(
    private readonly queries: CriteriaAdoptionQueries,
    private readonly adoptCriteria: AdoptCriteria,
  ) {}

  /** Whether there is a later criteria version, and what adopting it would do to whom. */
  @Get()
  @Header('cache-control', 'no-store')
  effect(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CriteriaAdoptionView> {
    return this.queries.of(actor, slug);
  }

  /** Adopts the later version for the cohort. */
  @Post()
  @HttpCode(HttpStatus.NO_CONTENT)
  adopt(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { versionId }: AdoptCriteriaBody,
  ): Promise<void> {
    return this.adoptCriteria.execute(actor, slug, versionId);
  }
}
