import { Controller, Get, HttpStatus, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { City } from '../organisation/index.js';
import { Public } from '../platform/auth/sign-in-guard.js';
import { inEveryLocale, localeOf } from '../platform/http/public-paths.js';
import { PublicPages } from '../platform/site/public-pages.js';
import { OffersQueries } from './offers.queries.js';

/** The city's public pages: rendered here, whole before scripts arrive, without a cookie. */
@Controller()
export class SiteController {
  constructor(
    private readonly pages: PublicPages,
    private readonly city: City,
    private readonly offers: OffersQueries,
  ) {}

  /** The bare address leads to the city's first language. */
  @Public()
  @Get('/')
  @Redirect()
  async start(): Promise<{ url: string; statusCode: number }> {
    const { defaultLocale } = await this.city.profile();
    return { url: `/${defaultLocale}/`, statusCode: HttpStatus.FOUND };
  }

  @Public()
  @Get(inEveryLocale(''))
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const locale = localeOf(request.url);
    await this.send(reply, { kind: 'home', locale, offers: await this.offers.inLocale(locale) });
  }

  @Public()
  @Get(inEveryLocale('/accessibility'))
  async accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, { kind: 'accessibility', locale: localeOf(request.url) });
  }

  @Public()
  @Get(inEveryLocale('/privacy'))
  async privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, { kind: 'privacy', locale: localeOf(request.url) });
  }

  private async send(
    reply: FastifyReply,
    page: { kind: string; locale: string } & Record<string, unknown>,
  ): Promise<void> {
    void reply.header('cache-control', 'public, max-age=60');
    await this.pages.send(reply, { ...page, city: await this.city.forVisitors() }, { keep: true });
  }
}
