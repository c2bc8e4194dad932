import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import {
  LearningGainedFileQuery,
  LearningGainedView,
  MakeLearningGainedBody,
} from './learning-gained.dto.js';
import { LearningGainedFile } from './learning-gained-file.js';
import { LearningGainedQueries } from './learning-gained.queries.js';
import { MakeLearningGained } from './make-learning-gained.js';

@Controller('cohorts/:slug')
export class LearningGainedController {
  constructor(
    private readonly queries: LearningGainedQueries,
    private readonly make: MakeLearningGained,
    private readonly file: LearningGainedFile,
  ) {}

  /** What a cohort has learnt from the baseline to the final test, or how many have sat which. */
  @Get('learning-gained')
  @Header('cache-control', 'no-store')
  read(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<LearningGainedView> {
    return this.queries.of(actor, slug);
  }

  /** Works it out, once, from five people who sat both. */
  @Post('learning-gained')
  async release(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { people }: MakeLearningGainedBody,
  ): Promise<LearningGainedView> {
    await this.make.execute(actor, slug, people);
    return this.queries.of(actor, slug);
  }

  /** The same figures as a file. */
  @Get('learning-gained-file')
  async download(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Query() { locale }: LearningGainedFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.file.of(actor, slug, locale));
  }
}
