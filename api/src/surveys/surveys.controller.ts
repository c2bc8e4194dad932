import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { PublishSurvey } from './publish-survey.js';
import { itemOf, PublishSurveyBody } from './publishing.dto.js';
import { PlanWaveBody, SurveysView, SurveyView, WavePlanView } from './surveys.dto.js';
import { canAsk } from './surveys.policy.js';
import { SurveysQueries } from './surveys.queries.js';
import { PlanWave } from './waves/plan-wave.js';

@Controller('surveys')
export class SurveysController {
  constructor(
    private readonly queries: SurveysQueries,
    private readonly plan: PlanWave,
    private readonly publishSurvey: PublishSurvey,
  ) {}

  /** What can be asked: the latest version of every survey. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor): Promise<SurveysView> {
    assertVisible(canAsk(actor));
    return this.queries.list();
  }

  /** The questions of a survey, as the next wave will ask them. */
  @Get(':slug')
  @Header('cache-control', 'no-store')
  survey(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<SurveyView> {
    assertVisible(canAsk(actor));
    return this.queries.survey(slug);
  }

  /** Publishes a survey of the city's own, as a version that never changes. */
  @Post()
  async publish(
    @SignedIn() actor: Actor,
    @Body() { items, ...body }: PublishSurveyBody,
  ): Promise<SurveyView> {
    assertVisible(canAsk(actor));
    await this.publishSurvey.execute(actor, { ...body, items: items.map(itemOf) });
    return this.queries.survey(body.slug);
  }

  /** Who a wave would ask, in which clusters, and what could be shown of each. Changes nothing. */
  @Post(':slug/wave-plan')
  @HttpCode(HttpStatus.OK)
  async planWave(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { departments, atLeast, clusters }: PlanWaveBody,
  ): Promise<WavePlanView> {
    assertVisible(canAsk(actor));
    const plan = await this.plan.of(slug, {
      ...{ departments: departments ?? null, atLeast, wanted: clusters ?? null },
    });
    const { departments: asked, invited, clusters: planned, faults, groupings } = plan;
    return { departments: asked, invited, clusters: planned, faults, groupings };
  }
}
