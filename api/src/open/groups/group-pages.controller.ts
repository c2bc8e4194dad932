import { Controller, Get, HttpStatus, Param, Query, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { City } from '../../organisation/index.js';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { Clock } from '../../platform/clock/clock.js';
import { Addresses } from '../../platform/http/addresses.js';
import { CallRate } from '../../platform/http/call-rate.js';
import { inEveryLocale, localeOf } from '../../platform/http/public-paths.js';
import { PublicPages } from '../../platform/site/public-pages.js';
import { readGroupCode, shownGroupCode } from '../domain/group-code.js';
import { GroupCodeQuery } from './group-codes.dto.js';
import { GroupStanding } from './group-standing.js';

const unknownCodesPerMinute = 120;

/** The pages of a group: where a code is typed, what a phone shows, and what hangs on the wall. No cookie, and nothing logged. */
@Controller()
export class GroupPagesController {
  private readonly unknown: CallRate;

  constructor(
    private readonly pages: PublicPages,
    private readonly city: City,
    private readonly standing: GroupStanding,
    private readonly addresses: Addresses,
    clock: Clock,
  ) {
    this.unknown = new CallRate(clock, unknownCodesPerMinute);
  }

  /** The short address on walls and in the code for cameras: into the language of the group. */
  @Public()
  @Get('g/:code')
  @Redirect()
  async short(@Param('code') typed: string): Promise<{ url: string; statusCode: number }> {
    const code = readGroupCode(typed);
    const standing = code === null ? null : await this.standing.find(code);
    const locale = standing?.view.locale ?? (await this.city.profile()).defaultLocale;
    return {
      url: `/${locale}/group/${encodeURIComponent(code ?? typed.slice(0, 60))}`,
      statusCode: HttpStatus.FOUND,
    };
  }

  @Public()
  @Get(inEveryLocale('/group'))
  async form(
    @Req() request: FastifyRequest,
    @Query() { code }: GroupCodeQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(request.url);
    if (!code) return this.send(reply, { kind: 'group-form', locale });
    void reply.redirect(
      `/${locale}/group/${encodeURIComponent(code.trim())}`,
      HttpStatus.SEE_OTHER,
    );
  }

  /** What a phone shows. Without a script it can be read; choosing and writing need one. */
  @Public()
  @Get(inEveryLocale('/group/:code'))
  phone(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, code, 'group');
  }

  /** The same on a wall. It asks for no sign-in, so that nobody leaves theirs behind on a school's computer. */
  @Public()
  @Get(inEveryLocale('/group/:code/wall'))
  wall(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, code, 'group-wall');
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
    kind: 'group' | 'group-wall',
  ): Promise<void> {
    const locale = localeOf(request.url);
    const code = readGroupCode(typed);
    const standing = code === null ? null : await this.standing.find(code);
    void reply.header('x-robots-tag', 'noindex');
    if (standing) {
      const { view } = standing;
      const address = this.addresses.of(`/g/${view.code}`);
      return this.send(reply, {
        ...{ kind, locale, group: view, shownCode: shownGroupCode(view.code), address },
      });
    }
    this.unknown.count(request.ip);
    const refused = code === null ? 'malformed' : 'unknown';
    return this.send(reply, { kind: 'group-form', locale, code: typed.slice(0, 60), refused });
  }

  private async send(
    reply: FastifyReply,
    page: { kind: string; locale: string } & Record<string, unknown>,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    await this.pages.send(reply, { ...page, city: await this.city.forVisitors() });
  }
}
