import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import { uploadedFile } from '../platform/files/uploaded-file.js';
import {
  AssignmentView,
  AttachedFileView,
  CohortQuery,
  DraftBody,
  DraftView,
  HandedInView,
  HandInBody,
  RemovedFileView,
} from './assignments.dto.js';
import { AttachFile } from './attach-file.js';
import { HandIn } from './hand-in.js';
import { MyAssignmentQueries } from './my-assignment.queries.js';
import { RemoveFile } from './remove-file.js';
import { SaveDraft } from './save-draft.js';

/** The assignment of the reader's own cohort. */
@Controller('me/assignment')
export class MyAssignmentController {
  constructor(
    private readonly queries: MyAssignmentQueries,
    private readonly saveDraft: SaveDraft,
    private readonly attachFile: AttachFile,
    private readonly removeFile: RemoveFile,
    private readonly handIn: HandIn,
  ) {}

  /** The task, what the reader has written and handed in, and what became of it. */
  @Get()
  @Header('cache-control', 'no-store')
  assignment(@SignedIn() actor: Actor, @Query() { cohort }: CohortQuery): Promise<AssignmentView> {
    return this.queries.view(actor, cohort);
  }

  /** Saves the text while it is being written. */
  @Put('draft')
  async draft(
    @SignedIn() actor: Actor,
    @Query() { cohort }: CohortQuery,
    @Body() body: DraftBody,
  ): Promise<DraftView> {
    const { id, version } = await this.saveDraft.execute(actor, body, cohort);
    return { id, version };
  }

  /** Puts one file with the draft, of at most ten megabytes; multipart/form-data. */
  @Post('draft/file')
  async file(
    @SignedIn() actor: Actor,
    @Query() { cohort }: CohortQuery,
    @Req() request: FastifyRequest,
  ): Promise<AttachedFileView> {
    return this.attachFile.execute(actor, await uploadedFile(request), cohort);
  }

  /** Takes the file from the draft. */
  @Delete('draft/file')
  withoutFile(
    @SignedIn() actor: Actor,
    @Query() { cohort }: CohortQuery,
  ): Promise<RemovedFileView> {
    return this.removeFile.execute(actor, cohort);
  }

  /** Hands in the draft as it was last seen. */
  @Post('submission')
  @HttpCode(HttpStatus.CREATED)
  submit(
    @SignedIn() actor: Actor,
    @Query() { cohort }: CohortQuery,
    @Body() { version }: HandInBody,
  ): Promise<HandedInView> {
    return this.handIn.execute(actor, version, cohort);
  }

  /** A file that the reader has put with their own work. */
  @Get('files/:fileId')
  async download(
    @SignedIn() actor: Actor,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.queries.file(actor, fileId));
  }
}
