import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SlotValues } from '../../organisation/index.js';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { Clock } from '../../platform/clock/clock.js';
import { CallRate } from '../../platform/http/call-rate.js';
import { MeView } from '../people.dto.js';
import { AskForSignInLink } from './ask-for-sign-in-link.js';
import { AskToJoin } from './ask-to-join.js';
import { ConfirmJoining } from './confirm-joining.js';
import { Entering } from './entering.js';
import {
  ConfirmJoiningBody,
  JoiningBody,
  JoiningView,
  SignInLinkBody,
  UseSignInLinkBody,
} from './joining.dto.js';
import { UseSignInLink } from './use-sign-in-link.js';

/** Each sends a mail: enough for a library's evening behind one address, too few for whoever fills mailboxes. */
const mailsPerMinute = 30;

/** How residents come to an account, and in again without a password. */
@Public()
@Controller()
export class JoiningController {
  private readonly mails: CallRate;

  constructor(
    private readonly askToJoin: AskToJoin,
    private readonly confirmJoining: ConfirmJoining,
    private readonly askForLink: AskForSignInLink,
    private readonly takeLink: UseSignInLink,
    private readonly entering: Entering,
    private readonly slots: SlotValues,
    clock: Clock,
  ) {
    this.mails = new CallRate(clock, mailsPerMinute);
  }

  /** What is asked of whoever joins. */
  @Get('joining')
  @Header('cache-control', 'no-store')
  async what(): Promise<JoiningView> {
    return { age: (await this.slots.texts())['age.digital_consent'] ?? null };
  }

  /** Sends the mail with which an account is made; the answer is the same when there is one already. */
  @Post('joining')
  @HttpCode(HttpStatus.ACCEPTED)
  async join(@Req() request: FastifyRequest, @Body() body: JoiningBody): Promise<void> {
    this.mails.count(request.ip);
    await this.askToJoin.execute(body);
  }

  /** Makes the account with the link from the mail, and signs in. */
  @Post('joining/confirmation')
  @HttpCode(HttpStatus.OK)
  async confirm(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token, password }: ConfirmJoiningBody,
  ): Promise<MeView> {
    const { personId } = await this.confirmJoining.execute(token, password ?? null);
    return this.entering.enter(personId, request, reply);
  }

  /** Sends a link for signing in, where the address has an account that may use one; the answer is always the same. */
  @Post('sign-in-links')
  @HttpCode(HttpStatus.ACCEPTED)
  async askLink(@Req() request: FastifyRequest, @Body() { email }: SignInLinkBody): Promise<void> {
    this.mails.count(request.ip);
    await this.askForLink.execute(email);
  }

  /** Signs in with the link from the mail. */
  @Post('sign-in-links/use')
  @HttpCode(HttpStatus.OK)
  async useLink(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { token }: UseSignInLinkBody,
  ): Promise<MeView> {
    const { personId } = await this.takeLink.execute(token);
    return this.entering.enter(personId, request, reply);
  }
}
