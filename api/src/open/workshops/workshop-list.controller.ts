import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../../platform/files/send-attachment.js';
import { AddEntries } from './add-entries.js';
import { ChangeEntry } from './change-entry.js';
import { ConfirmList } from './confirm-list.js';
import { RemoveEntry } from './remove-entry.js';
import { WorkshopLetters } from './workshop-letters.js';
import { AddEntriesBody, ChangeEntryBody, ConfirmListBody } from './workshops.dto.js';

/** Who was there: the list of a workshop, and the letters that come of it. */
@Controller('workshops/:id')
export class WorkshopListController {
  constructor(
    private readonly addEntries: AddEntries,
    private readonly changeEntry: ChangeEntry,
    private readonly removeEntry: RemoveEntry,
    private readonly confirmList: ConfirmList,
    private readonly letters: WorkshopLetters,
  ) {}

  /** Names from the paper list. */
  @Post('entries')
  @HttpCode(HttpStatus.NO_CONTENT)
  add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { names }: AddEntriesBody,
  ): Promise<void> {
    return this.addEntries.execute(actor, id, names);
  }

  /** A name corrected, an entry struck off or taken back, two entries said to be one person. */
  @Patch('entries/:entryId')
  @HttpCode(HttpStatus.NO_CONTENT)
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() body: ChangeEntryBody,
  ): Promise<void> {
    return this.changeEntry.execute(actor, id, entryId, body);
  }

  /** Deletes an entry for good. */
  @Delete('entries/:entryId')
  @HttpCode(HttpStatus.NO_CONTENT)
  remove(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
  ): Promise<void> {
    return this.removeEntry.execute(actor, id, entryId);
  }

  /** Confirms who was there. */
  @Put('confirmation')
  @HttpCode(HttpStatus.NO_CONTENT)
  confirm(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { entries }: ConfirmListBody,
  ): Promise<void> {
    return this.confirmList.execute(actor, id, entries);
  }

  /** The letters of all who are confirmed, a page each. */
  @Get('letters')
  async all(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.letters.all(actor, id));
  }

  /** The letter of one of them. */
  @Get('entries/:entryId/letter')
  async one(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.letters.one(actor, id, entryId));
  }
}
