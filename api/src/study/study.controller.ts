import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { LessonQueries } from './lesson.queries.js';
import { SaveDecision } from './save-decision.js';
import { SavePosition } from './save-position.js';
import { CohortQuery, LessonDecisionBody, LessonView, PositionBody } from './study.dto.js';

@Controller('me')
export class StudyController {
  constructor(
    private readonly queries: LessonQueries,
    private readonly savePosition: SavePosition,
    private readonly saveDecision: SaveDecision,
  ) {}

  /** A lesson, with where the reader is in it. */
  @Get('modules/:module/lessons/:lesson')
  @Header('cache-control', 'no-store')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: LessonView })
  lesson(
    @SignedIn() actor: Actor,
    @Param('module') module: string,
    @Param('lesson') lesson: string,
    @Query() { cohort }: CohortQuery,
  ): Promise<Buffer> {
    return this.queries.lesson(actor, { module, lesson }, cohort);
  }

  /** Remembers the screen the reader is on, and that the lesson is done. */
  @Put('lessons/:lessonId/position')
  @HttpCode(HttpStatus.NO_CONTENT)
  position(
    @SignedIn() actor: Actor,
    @Param('lessonId', ParseUUIDPipe) lessonId: string,
    @Query() { cohort }: CohortQuery,
    @Body() { screen, done }: PositionBody,
  ): Promise<void> {
    return this.savePosition.execute(actor, { lessonId, cohort, screen, done: done ?? false });
  }

  /** Remembers what the reader chose on a screen. */
  @Put('lessons/:lessonId/decisions/:screen')
  @HttpCode(HttpStatus.NO_CONTENT)
  decision(
    @SignedIn() actor: Actor,
    @Param('lessonId', ParseUUIDPipe) lessonId: string,
    @Param('screen') screen: string,
    @Query() { cohort }: CohortQuery,
    @Body() { choice }: LessonDecisionBody,
  ): Promise<void> {
    return this.saveDecision.execute(actor, { lessonId, cohort, screen, choice });
  }
}
