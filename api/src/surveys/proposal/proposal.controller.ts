import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { calendarDate } from '../../shared/calendar-date.js';
import { canAsk } from '../surveys.policy.js';
import { DecideLine } from './decide-line.js';
import { MakeProposal } from './make-proposal.js';
import { DecideLineBody, MakeProposalBody, ProposalView } from './proposal.dto.js';
import { ProposalQueries } from './proposal.queries.js';

@Controller('survey-waves/:id/proposal')
export class CurriculumController {
  constructor(
    private readonly queries: ProposalQueries,
    private readonly make: MakeProposal,
    private readonly decide: DecideLine,
  ) {}

  /** The curriculum proposed last, with what was decided on it. */
  @Get()
  @Header('cache-control', 'no-store')
  read(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalView> {
    assertVisible(canAsk(actor));
    return this.queries.of(id);
  }

  /** Works out a curriculum within these limits. */
  @Post()
  @HttpCode(HttpStatus.OK)
  async propose(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { targets, earliestOn, latestOn, ...sizes }: MakeProposalBody,
  ): Promise<ProposalView> {
    assertVisible(canAsk(actor));
    await this.make.execute(actor, id, {
      targets,
      limits: {
        ...{ earliestOn: calendarDate(earliestOn), latestOn: calendarDate(latestOn), ...sizes },
      },
    });
    return this.queries.of(id);
  }

  /** Accepts, changes or refuses a line, with a reason. */
  @Post(':proposalId/decisions')
  @HttpCode(HttpStatus.OK)
  async decideLine(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) waveId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { line, decision, reason, change }: DecideLineBody,
  ): Promise<ProposalView> {
    assertVisible(canAsk(actor));
    const decided = { line, decision, reason, change: change ?? {} };
    await this.decide.execute(actor, { waveId, proposalId }, decided);
    return this.queries.of(waveId);
  }
}
