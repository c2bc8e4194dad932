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
  Put,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Answer } from '@stoa/content/grading';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { AttemptQueries } from './attempt.queries.js';
import { CloseAttempt } from './close-attempt.js';
import {
  AnswerBody,
  AnswerParams,
  AnswerSavedView,
  AttemptReviewView,
  AttemptView,
  QuizCohortQuery,
  QuizOverviewView,
} from './quizzes.dto.js';
import { QuizzesQueries } from './quizzes.queries.js';
import { SaveAnswer } from './save-answer.js';
import { StartAttempt } from './start-attempt.js';

@Controller('me')
export class QuizzesController {
  constructor(
    private readonly quizzes: QuizzesQueries,
    private readonly attempts: AttemptQueries,
    private readonly start: StartAttempt,
    private readonly save: SaveAnswer,
    private readonly close: CloseAttempt,
  ) {}

  /** A quiz with the reader's attempts, and whether another may begin. */
  @Get('quizzes/:quiz')
  @Header('cache-control', 'no-store')
  overview(
    @SignedIn() actor: Actor,
    @Param('quiz') quiz: string,
    @Query() { cohort }: QuizCohortQuery,
  ): Promise<QuizOverviewView> {
    return this.quizzes.overview(actor, quiz, cohort);
  }

  /** Begins an attempt (201), or gives the one that is open (200). */
  @Post('quizzes/:quiz/attempts')
  async begin(
    @SignedIn() actor: Actor,
    @Param('quiz') quiz: string,
    @Query() { cohort }: QuizCohortQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttemptView> {
    const { id, laid } = await this.start.execute(actor, quiz, cohort);
    void reply.status(laid ? HttpStatus.CREATED : HttpStatus.OK);
    return laid ? this.attempts.justLaid(laid) : this.attempts.attempt(actor, id);
  }

  /** The paper with the answers saved so far; it can be continued on any device. */
  @Get('attempts/:id')
  @Header('cache-control', 'no-store')
  attempt(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AttemptView> {
    return this.attempts.attempt(actor, id);
  }

  /** Saves one answer under a number that the client counts up; sending the same again is answered alike. */
  @Put('attempts/:id/answers/:seq')
  answer(
    @SignedIn() actor: Actor,
    @Param() { id, seq }: AnswerParams,
    @Body() { itemId, answer }: AnswerBody,
  ): Promise<AnswerSavedView> {
    return this.save.execute(actor, { attemptId: id, seq, itemId, answer: answer as Answer });
  }

  /** Hands the attempt in and tells how it went; again and again if need be. */
  @Post('attempts/:id/submission')
  @HttpCode(HttpStatus.OK)
  async handIn(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AttemptReviewView> {
    const closed = await this.close.execute(actor, id);
    return closed ? this.attempts.reviewOf(closed) : this.attempts.review(actor, id);
  }

  /** How it went and why, once it has been handed in. */
  @Get('attempts/:id/review')
  @Header('cache-control', 'no-store')
  review(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AttemptReviewView> {
    return this.attempts.review(actor, id);
  }
}
