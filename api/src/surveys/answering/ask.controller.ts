import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { Clock } from '../../platform/clock/clock.js';
import { CallRate } from '../../platform/http/call-rate.js';
import { inEveryLocale, localeOf } from '../../platform/http/public-paths.js';
import { PublicPages } from '../../platform/site/public-pages.js';
import { AnswersBody } from '../surveys.dto.js';
import { AnswersRefused, NothingAnswered, WaveClosed, WaveNotYetOpen } from '../surveys.errors.js';
import { Waves } from '../waves/waves.js';
import { AskPages } from './ask-pages.js';
import { readForm } from './read-form.js';
import { SendAnswers } from './send-answers.js';

/** Five hundred officials may share one address, and nobody is to be kept from answering. */
const sendingsPerMinute = 600;

/** Answering: no sign-in, no cookie, whole without scripts. Nothing of the request is kept or logged. */
@Controller()
export class AskController {
  private readonly sendings: CallRate;

  constructor(
    private readonly waves: Waves,
    private readonly askPages: AskPages,
    private readonly pages: PublicPages,
    private readonly send: SendAnswers,
    clock: Clock,
  ) {
    this.sendings = new CallRate(clock, sendingsPerMinute);
  }

  @Public()
  @Get(inEveryLocale('/ask/:code'))
  async ask(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.askPages.ask(localeOf(request.url), code);
    await this.show(reply, page);
  }

  /** The same questions on paper. */
  @Public()
  @Get(inEveryLocale('/ask/:code/paper'))
  async paper(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(reply, await this.askPages.paper(localeOf(request.url), code));
  }

  /** From a browser without scripts: the answer is a page again. */
  @Public()
  @Post(inEveryLocale('/ask/:code'))
  @HttpCode(HttpStatus.OK)
  async sendForm(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Body() form: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.sendings.count(request.ip);
    const locale = localeOf(request.url);
    const wave = await this.waves.byCode(code);
    const { items } = await this.waves.body(wave);
    const given = readForm(items, form);
    try {
      await this.send.execute(wave, given);
      await this.show(reply, await this.askPages.sent(locale, code));
    } catch (error) {
      if (error instanceof AnswersRefused || error instanceof NothingAnswered) {
        const faults = error instanceof AnswersRefused ? error.faults : [];
        await this.show(reply, await this.askPages.ask(locale, code, { given, faults }));
      } else if (error instanceof WaveClosed || error instanceof WaveNotYetOpen)
        await this.show(reply, await this.askPages.late(locale, code));
      else throw error;
    }
  }

  /** From a page with scripts. */
  @Public()
  @Post('ask/:code/answers')
  @HttpCode(HttpStatus.NO_CONTENT)
  async sendAnswers(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Body() { answers }: AnswersBody,
  ): Promise<void> {
    this.sendings.count(request.ip);
    await this.send.execute(await this.waves.byCode(code), answers);
  }

  private async show(
    reply: FastifyReply,
    page: Awaited<ReturnType<AskPages['ask']>>,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    await this.pages.send(reply, page);
  }
}
