import { Controller, Get, HttpStatus, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenShelf } from '../open/index.js';
import { City } from '../organisation/index.js';
import { Public } from '../platform/auth/sign-in-guard.js';
import { inEveryLocale, localeOf } from '../platform/http/public-paths.js';
import { PublicPages } from '../platform/site/public-pages.js';
import { CohortOffersQueries } from './cohort-offers.queries.js';
import { OffersQueries } from './offers.queries.js';

/** The city's public pages: rendered here, whole before scripts arrive, without a cookie. */
@Controller()
export class SiteController {
  constructor(
    private readonly pages: PublicPages,
    private readonly city: City,
    private readonly offers: OffersQueries,
    private readonly cohorts: CohortOffersQueries,
    private readonly shelf: OpenShelf,
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
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send(request, reply, async (locale) => {
      const shelf = await this.shelf.inLocale(locale);
      const { cards, quizzes } = shelf;
      const [offers, cohorts] = [
        await this.offers.inLocale(locale, shelf),
        await this.cohorts.inLocale(locale, shelf),
      ];
      return { kind: 'home', offers, cohorts, cards, quizzes };
    });
  }

  @Public()
  @Get(inEveryLocale('/accessibility'))
  accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send(request, reply, () => Promise.resolve({ kind: 'accessibility' }));
  }

  @Public()
  @Get(inEveryLocale('/privacy'))
  privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send(request, reply, () => Promise.resolve({ kind: 'privacy' }));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    make: (locale: string) => Promise<{ kind: string } & Record<string, unknown>>,
  ): Promise<void> {
    const locale = localeOf(request.url);
    return this.pages.sendKept(request, reply, async () => ({
      ...(await make(locale)),
      locale,
      city: await this.city.forVisitors(),
    }));
  }
}
