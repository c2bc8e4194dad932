import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import {
  QueueQuery,
  QueueView,
  ReviewBody,
  ReviewGivenView,
  SubmissionView,
} from './assignments.dto.js';
import { MarkingQueries } from './marking.queries.js';
import { QueueQueries } from './queue.queries.js';
import { ReviewSubmission } from './review-submission.js';

/** Marking what was handed in. */
@Controller()
export class MarkingController {
  constructor(
    private readonly queues: QueueQueries,
    private readonly queries: MarkingQueries,
    private readonly review: ReviewSubmission,
  ) {}

  /** What a cohort has handed in: what waits for the reader, what the reader has read, or what has a result. */
  @Get('cohorts/:slug/submissions')
  @Header('cache-control', 'no-store')
  queue(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: QueueQuery,
  ): Promise<QueueView> {
    return this.queues.queue(actor, slug, query);
  }

  /** One submission with its rubric. Readers see one another's marks when they have given their own. */
  @Get('submissions/:id')
  @Header('cache-control', 'no-store')
  submission(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SubmissionView> {
    return this.queries.submission(actor, id);
  }

  /** The file that was handed in. */
  @Get('submissions/:id/file')
  async file(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.queries.file(actor, id));
  }

  /** Gives the reader's marks, once. */
  @Post('submissions/:id/reviews')
  @HttpCode(HttpStatus.CREATED)
  give(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewBody,
  ): Promise<ReviewGivenView> {
    return this.review.execute(actor, id, body);
  }
}
