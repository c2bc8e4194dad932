import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { OwnLearningQuery, OwnLearningView } from './own-learning.dto.js';
import { OwnLearningQueries } from './own-learning.queries.js';

@Controller('me')
export class OwnLearningController {
  constructor(private readonly queries: OwnLearningQueries) {}

  /** Where the reader began and where they are now, by module, and what is worth reading again. */
  @Get('learning')
  @Header('cache-control', 'no-store')
  mine(@SignedIn() actor: Actor, @Query() { cohort }: OwnLearningQuery): Promise<OwnLearningView> {
    return this.queries.mine(actor, cohort);
  }
}
