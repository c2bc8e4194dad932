import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Redirect,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { City } from '../../organisation/index.js';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { Clock } from '../../platform/clock/clock.js';
import { CallRate } from '../../platform/http/call-rate.js';
import { inEveryLocale, localeOf } from '../../platform/http/public-paths.js';
import { PublicPages, type PageToRender } from '../../platform/site/public-pages.js';
import { readGroupCode } from '../domain/group-code.js';
import { CheckIn } from './check-in.js';
import { isEntryAddress } from './entry-address.js';
import { HerePages } from './here-pages.js';
import { CheckInForm } from './here.dto.js';
import { WorkshopRecords } from './workshop-records.js';
import { DoorNotOpen, ListFull, NameRefused } from './workshops.errors.js';

/** Generous: a room shares one address. Guessing a code would take centuries all the same. */
const unknownCodesPerMinute = 120;
const checkInsPerMinute = 600;

/** The door of a workshop: plain forms, whole without scripts. No sign-in, no cookie, and nothing of a request is kept or logged. */
@Public()
@Controller()
export class HerePagesController {
  private readonly unknown: CallRate;
  private readonly checkIns: CallRate;

  constructor(
    private readonly pages: PublicPages,
    private readonly here: HerePages,
    private readonly records: WorkshopRecords,
    private readonly checkIn: CheckIn,
    private readonly city: City,
    clock: Clock,
  ) {
    this.unknown = new CallRate(clock, unknownCodesPerMinute);
    this.checkIns = new CallRate(clock, checkInsPerMinute);
  }

  /** The short address on the door: into the language of the workshop. */
  @Get('h/:code')
  @Redirect()
  async short(@Param('code') typed: string): Promise<{ url: string; statusCode: number }> {
    const code = readGroupCode(typed);
    const workshop = code === null ? null : await this.records.byCode(code);
    const locale = workshop?.locale ?? (await this.city.profile()).defaultLocale;
    return {
      url: `/${locale}/here/${encodeURIComponent(code ?? typed.slice(0, 60))}`,
      statusCode: HttpStatus.FOUND,
    };
  }

  @Get(inEveryLocale('/here/:code'))
  async door(
    @Req() request: FastifyRequest,
    @Param('code') typed: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(request.url);
    const workshop = await this.known(request, typed);
    await this.show(
      reply,
      workshop ? await this.here.door(locale, workshop) : await this.here.unknown(locale),
    );
  }

  /** Checks in. The answer leads to the entry's own address, so that reloading it sends nothing again. */
  @Post(inEveryLocale('/here/:code'))
  @HttpCode(HttpStatus.OK)
  async comeIn(
    @Req() request: FastifyRequest,
    @Param('code') typed: string,
    @Body() form: CheckInForm,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.checkIns.count(request.ip);
    const locale = localeOf(request.url);
    const workshop = await this.known(request, typed);
    if (!workshop) return this.show(reply, await this.here.unknown(locale));
    const { name = '', address } = form;
    if (!isEntryAddress(address)) return this.show(reply, await this.here.door(locale, workshop));
    try {
      await this.checkIn.execute(workshop, { name, address });
    } catch (error) {
      return this.show(reply, await this.refused(locale, workshop, { name, address }, error));
    }
    const own = `/${locale}/here/${workshop.code}/${address}`;
    void reply.header('cache-control', 'no-store').redirect(own, HttpStatus.SEE_OTHER);
  }

  private async refused(
    locale: string,
    workshop: Parameters<HerePages['door']>[1],
    { name, address }: { name: string; address: string },
    error: unknown,
  ): Promise<PageToRender> {
    if (error instanceof NameRefused)
      return this.here.door(locale, workshop, { address, returned: { name, refused: error } });
    if (error instanceof ListFull) return this.here.door(locale, workshop, { full: true });
    if (error instanceof DoorNotOpen) return this.here.door(locale, workshop);
    throw error;
  }

  /** @throws TooManyRequests when codes are guessed */
  private async known(request: FastifyRequest, typed: string) {
    const code = readGroupCode(typed);
    const workshop = code === null ? null : await this.records.byCode(code);
    if (!workshop) this.unknown.count(request.ip);
    return workshop;
  }

  private async show(reply: FastifyReply, page: PageToRender): Promise<void> {
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    await this.pages.send(reply, page);
  }
}
