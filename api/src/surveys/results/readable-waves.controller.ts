import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { PageQuery } from '../../platform/http/page.js';
import { canReadResults } from '../surveys.policy.js';
import { ReadableWavesQueries } from './readable-waves.queries.js';
import { ReadableWavesView } from './results.dto.js';

@Controller('survey-results')
export class ReadableWavesController {
  constructor(private readonly queries: ReadableWavesQueries) {}

  /** Closed waves whose results the reader may see: of the own cohorts, of the own department, or of the city. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<ReadableWavesView> {
    assertVisible(canReadResults(actor));
    return this.queries.of(actor, page);
  }
}
