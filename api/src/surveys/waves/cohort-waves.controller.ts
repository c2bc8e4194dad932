import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { Cohorts } from '../../cohorts/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { CohortWavesView, OpenCohortWaveBody, OpenedWaveView } from '../surveys.dto.js';
import { CohortWavesQueries } from './cohort-waves.queries.js';
import { OpenCohortWave } from './open-cohort-wave.js';

@Controller('cohorts/:slug/survey-waves')
export class CohortWavesController {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly queries: CohortWavesQueries,
    private readonly openWave: OpenCohortWave,
  ) {}

  /** What this cohort was asked, and what it can be asked. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortWavesView> {
    return this.queries.of(await this.cohorts.trainedBy(actor, slug));
  }

  /** Asks everybody who takes part. */
  @Post()
  async open(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: OpenCohortWaveBody,
  ): Promise<OpenedWaveView> {
    return this.openWave.execute(actor, await this.cohorts.trainedBy(actor, slug), body);
  }
}
