import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertCan, assertVisible } from '../platform/http/domain-error.js';
import { canOpenCohorts, canSeeOpening } from './cohorts.policy.js';
import { CohortProposalView, ProposalQuery } from './opening.dto.js';
import { ProposalQueries } from './proposal.queries.js';

@Controller('cohort-proposal')
export class ProposalController {
  constructor(private readonly queries: ProposalQueries) {}

  /** Dates proposed for a cohort that begins on a day. */
  @Get()
  @Header('cache-control', 'no-store')
  read(@SignedIn() actor: Actor, @Query() query: ProposalQuery): Promise<CohortProposalView> {
    assertVisible(canSeeOpening(actor));
    assertCan(canOpenCohorts(actor));
    return this.queries.of(query);
  }
}
