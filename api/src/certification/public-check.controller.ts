import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Redirect,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { City } from '../organisation/index.js';
import { Public } from '../platform/auth/sign-in-guard.js';
import { PublicPages } from '../platform/site/public-pages.js';
import { inEveryLocale, localeOf } from '../platform/http/public-paths.js';
import { CallRate } from '../platform/http/call-rate.js';
import { CheckCertificate } from './check-certificate.js';
import { VerifyBody, VerifyQuery } from './certification.dto.js';
import { Clock } from '../platform/clock/clock.js';

const checksPerMinute = 60;
/** Each asks for one name of one certificate: fewer, so that names cannot be tried one after the other. */
const namesPerMinute = 10;

/** The public check: no sign-in, no cookie, readable without scripts. Nothing of the request is logged. */
@Controller()
export class PublicCheckController {
  private readonly checks: CallRate;
  private readonly names: CallRate;

  constructor(
    private readonly check: CheckCertificate,
    private readonly pages: PublicPages,
    private readonly city: City,
    clock: Clock,
  ) {
    this.checks = new CallRate(clock, checksPerMinute);
    this.names = new CallRate(clock, namesPerMinute);
  }

  /** The short address that is printed on certificates. */
  @Public()
  @Get('v/:code')
  @Redirect()
  async short(@Param('code') code: string): Promise<{ url: string; statusCode: number }> {
    const { defaultLocale } = await this.city.profile();
    return {
      url: `/${defaultLocale}/verify/${encodeURIComponent(code)}`,
      statusCode: HttpStatus.FOUND,
    };
  }

  @Public()
  @Get(inEveryLocale('/verify'))
  async form(
    @Req() request: FastifyRequest,
    @Query() { code }: VerifyQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(request.url);
    if (code)
      return void reply.redirect(
        `/${locale}/verify/${encodeURIComponent(code.trim())}`,
        HttpStatus.SEE_OTHER,
      );
    await this.pages.send(reply, {
      kind: 'verify-form',
      locale,
      city: await this.city.forVisitors(),
    });
  }

  @Public()
  @Get(inEveryLocale('/verify/:code'))
  async result(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.checks.count(request.ip);
    await this.show(request, reply, code, undefined);
  }

  @Public()
  @Post(inEveryLocale('/verify/:code'))
  @HttpCode(HttpStatus.OK)
  async name(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Body() { familyName }: VerifyBody,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.names.count(request.ip);
    await this.show(request, reply, code, familyName);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
    familyName: string | undefined,
  ): Promise<void> {
    const locale = localeOf(request.url);
    const city = await this.city.forVisitors();
    const checked = await this.check.execute(typed, {
      locale,
      ...(familyName === undefined ? {} : { familyName }),
    });
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    if ('malformed' in checked)
      return this.pages.send(reply, {
        kind: 'verify-form',
        locale,
        city,
        code: typed.slice(0, 60),
        refused: 'malformed',
      });
    await this.pages.send(reply, { kind: 'verify-result', locale, city, ...checked });
  }
}
