import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { qrCodeSvg } from '@stoa/certificates';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { Clock } from '../../platform/clock/clock.js';
import { Addresses } from '../../platform/http/addresses.js';
import { CallRate } from '../../platform/http/call-rate.js';
import { NotFound } from '../../platform/http/domain-error.js';
import { readGroupCode } from '../domain/group-code.js';
import { CastVote } from './cast-vote.js';
import { CastVoteBody, GroupForPhonesView, WriteNoteBody } from './group-codes.dto.js';
import { GroupStanding } from './group-standing.js';
import { TakeSeat } from './take-seat.js';
import { WriteNote } from './write-note.js';

/** Generous: a school has one address for all its phones. Guessing a code would take centuries all the same. */
const unknownCodesPerMinute = 120;
const writesPerMinute = 3_000;

/** For phones: no sign-in, no cookie. Addresses are counted within a minute, in memory, and nothing of a request is logged. */
@Public()
@Controller('group-codes/:code')
export class GroupCodesController {
  private readonly unknown: CallRate;
  private readonly writes: CallRate;

  constructor(
    private readonly standing: GroupStanding,
    private readonly takeSeat: TakeSeat,
    private readonly castVote: CastVote,
    private readonly writeNote: WriteNote,
    private readonly addresses: Addresses,
    clock: Clock,
  ) {
    this.unknown = new CallRate(clock, unknownCodesPerMinute);
    this.writes = new CallRate(clock, writesPerMinute);
  }

  /** How the group stands. Asked again with the tag of what is known, it answers 304 and nothing more. */
  @Get()
  @ApiOkResponse({ type: GroupForPhonesView })
  async stands(
    @Param('code') code: string,
    @Headers('if-none-match') known: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { text, tag } = await this.known(request, code);
    void reply.header('cache-control', 'no-store').header('etag', tag);
    if (known === tag) await reply.status(HttpStatus.NOT_MODIFIED).send();
    else await reply.type('application/json; charset=utf-8').send(text);
  }

  /** The address of the group as a code for cameras. */
  @Get('qr.svg')
  async qr(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { view } = await this.known(request, code);
    void reply.header('cache-control', 'no-store').type('image/svg+xml');
    await reply.send(qrCodeSvg(this.addresses.of(`/g/${view.code}`)));
  }

  /** A phone comes in, under a number that it drew itself. */
  @Put('seats/:seat')
  @HttpCode(HttpStatus.NO_CONTENT)
  async sit(
    @Param('code') code: string,
    @Param('seat', ParseUUIDPipe) seat: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    this.writes.count(request.ip);
    await this.takeSeat.execute((await this.known(request, code)).view.code, seat);
  }

  /** A phone chooses, under a number that it drew for this vote alone. */
  @Put('activities/:activityId/votes/:ticket')
  @HttpCode(HttpStatus.NO_CONTENT)
  async vote(
    @Param('code') code: string,
    @Param('activityId', ParseUUIDPipe) activityId: string,
    @Param('ticket', ParseUUIDPipe) ticket: string,
    @Body() { choices, change }: CastVoteBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    this.writes.count(request.ip);
    const { view } = await this.known(request, code);
    await this.castVote.execute(view.code, activityId, { ticket, choices, change });
  }

  /** A phone writes a note, whose number it drew itself. */
  @Put('activities/:activityId/notes/:noteId')
  @HttpCode(HttpStatus.NO_CONTENT)
  async note(
    @Param('code') code: string,
    @Param('activityId', ParseUUIDPipe) activityId: string,
    @Param('noteId', ParseUUIDPipe) id: string,
    @Body() { text, reason = null, condition = null }: WriteNoteBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    this.writes.count(request.ip);
    const { view } = await this.known(request, code);
    await this.writeNote.execute(view.code, activityId, { id, text, reason, condition });
  }

  /** @throws NotFound, the same for what cannot be a code, and TooManyRequests when codes are guessed */
  private async known(request: FastifyRequest, typed: string) {
    const code = readGroupCode(typed);
    const standing = code === null ? null : await this.standing.find(code);
    if (standing) return standing;
    this.unknown.count(request.ip);
    throw new NotFound();
  }
}
