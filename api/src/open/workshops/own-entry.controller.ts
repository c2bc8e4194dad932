import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { Clock } from '../../platform/clock/clock.js';
import { sendAttachment } from '../../platform/files/send-attachment.js';
import { CallRate } from '../../platform/http/call-rate.js';
import { NotFound } from '../../platform/http/domain-error.js';
import { inEveryLocale, localeOf } from '../../platform/http/public-paths.js';
import { PublicPages, type PageToRender } from '../../platform/site/public-pages.js';
import { readGroupCode } from '../domain/group-code.js';
import { CorrectOwnEntry } from './correct-own-entry.js';
import { isEntryAddress } from './entry-address.js';
import { HerePages } from './here-pages.js';
import { OwnEntryForm } from './here.dto.js';
import { RemoveOwnEntry } from './remove-own-entry.js';
import { WorkshopLetters } from './workshop-letters.js';
import { WorkshopRecords } from './workshop-records.js';
import type { WorkshopEntity } from './workshop.entity.js';
import { NameRefused } from './workshops.errors.js';

const unknownPerMinute = 120;
/** Drawing a letter costs more than looking at a page; a room that leaves together still gets all of its letters. */
const lettersPerMinute = 300;

/** One's own entry, at an address that nobody can guess: read, correct, delete, and afterwards the letter. */
@Public()
@Controller()
export class OwnEntryController {
  private readonly unknown: CallRate;
  private readonly drawn: CallRate;

  constructor(
    private readonly pages: PublicPages,
    private readonly here: HerePages,
    private readonly records: WorkshopRecords,
    private readonly correct: CorrectOwnEntry,
    private readonly remove: RemoveOwnEntry,
    private readonly letters: WorkshopLetters,
    clock: Clock,
  ) {
    this.unknown = new CallRate(clock, unknownPerMinute);
    this.drawn = new CallRate(clock, lettersPerMinute);
  }

  @Get(inEveryLocale('/here/:code/:address'))
  async own(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Param('address') address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(request.url);
    const workshop = await this.known(request, code);
    if (!workshop) return this.show(reply, await this.here.unknown(locale));
    await this.show(reply, await this.pageOf(request, locale, workshop, address));
  }

  @Post(inEveryLocale('/here/:code/:address'))
  @HttpCode(HttpStatus.OK)
  async change(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Param('address') address: string,
    @Body() { do: deed, name = '' }: OwnEntryForm,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(request.url);
    const workshop = await this.known(request, code);
    if (!workshop) return this.show(reply, await this.here.unknown(locale));
    try {
      if (deed === 'remove') {
        await this.remove.execute(workshop, address);
        return this.show(reply, await this.here.without(locale, workshop, 'removed'));
      }
      await this.correct.execute(workshop, address, name);
    } catch (error) {
      if (!(error instanceof NameRefused || error instanceof NotFound)) throw error;
      const returned = error instanceof NameRefused ? { name, refused: error } : undefined;
      return this.show(reply, await this.pageOf(request, locale, workshop, address, returned));
    }
    const own = `/${locale}/here/${workshop.code}/${address}`;
    void reply.header('cache-control', 'no-store').redirect(own, HttpStatus.SEE_OTHER);
  }

  /** The letter, once it is confirmed and the workshop is over; before, the page says when. */
  @Get(inEveryLocale('/here/:code/:address/letter'))
  async letter(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Param('address') address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.drawn.count(request.ip);
    const workshop = await this.known(request, code);
    if (!workshop || !isEntryAddress(address)) throw new NotFound();
    sendAttachment(reply, await this.letters.own(workshop, address, localeOf(request.url)));
  }

  private async pageOf(
    request: FastifyRequest,
    locale: string,
    workshop: WorkshopEntity,
    address: string,
    returned?: Parameters<HerePages['own']>[3],
  ): Promise<PageToRender> {
    const page = isEntryAddress(address)
      ? await this.here.own(locale, workshop, address, returned)
      : null;
    if (page) return page;
    this.unknown.count(request.ip);
    return this.here.without(locale, workshop, 'unknown-entry');
  }

  /** @throws TooManyRequests when codes are guessed */
  private async known(request: FastifyRequest, typed: string): Promise<WorkshopEntity | null> {
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
