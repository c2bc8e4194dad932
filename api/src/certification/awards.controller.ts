import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import { CertificateFiles } from './certificate-files.js';
import {
  DecisionBody,
  IdView,
  ReissueBody,
  ReissuedView,
  StateProposalBody,
} from './certification.dto.js';
import { DecideState } from './decide-state.js';
import { ProposeState } from './propose-state.js';
import { ReissueAward } from './reissue-award.js';

@Controller()
export class AwardsController {
  constructor(
    private readonly files: CertificateFiles,
    private readonly proposeState: ProposeState,
    private readonly decideState: DecideState,
    private readonly reissueAward: ReissueAward,
  ) {}

  /** The issued PDF, for those who certify the cohort. */
  @Get('awards/:id/file')
  async file(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.files.one(actor, id, 'trainer'));
  }

  /** Proposes to suspend, revoke or reinstate an award. */
  @Post('awards/:id/state-proposals')
  propose(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StateProposalBody,
  ): Promise<IdView> {
    return this.proposeState.execute(actor, id, body);
  }

  /** A second person agrees to a change of state or refuses it. */
  @Post('state-proposals/:id/decision')
  @HttpCode(HttpStatus.NO_CONTENT)
  decide(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionBody,
  ): Promise<void> {
    return this.decideState.execute(actor, id, body.agree);
  }

  /** Issues an award again with a corrected name. */
  @Post('awards/:id/reissue')
  reissue(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReissueBody,
  ): Promise<ReissuedView> {
    return this.reissueAward.execute(actor, id, body);
  }
}
