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
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { ForgetSelfStudy } from './forget-self-study.js';
import { KeepLesson } from './keep-lesson.js';
import { KeepPractice } from './keep-practice.js';
import {
  KeptAnswersBody,
  KeptLessonBody,
  LocaleQuery,
  SelfStudyLessonView,
  SelfStudyQuizView,
  SelfStudyView,
  TakeAlongBody,
  TakenAlongView,
} from './self-study.dto.js';
import { SelfStudyQueries } from './self-study.queries.js';
import { TakeAlong } from './take-along.js';

/** Open lessons and quizzes of somebody who has an account. Visitors never come here: what they study is sent to nobody. */
@Controller('me/self-study')
export class SelfStudyController {
  constructor(
    private readonly queries: SelfStudyQueries,
    private readonly takeAlong: TakeAlong,
    private readonly keepLesson: KeepLesson,
    private readonly keepPractice: KeepPractice,
    private readonly forgetAll: ForgetSelfStudy,
  ) {}

  /** All that is open, with how far the reader is, and where to go on. */
  @Get()
  @Header('cache-control', 'no-store')
  all(@SignedIn() actor: Actor): Promise<SelfStudyView> {
    return this.queries.all(actor);
  }

  /** Takes along, once, what a device has kept. */
  @Post('taken-along')
  @HttpCode(HttpStatus.OK)
  take(
    @SignedIn() actor: Actor,
    @Body() { lessons, quizzes }: TakeAlongBody,
  ): Promise<TakenAlongView> {
    return this.takeAlong.execute(actor, { lessons, quizzes });
  }

  @Get('programmes/:programme/lessons/:lesson')
  @Header('cache-control', 'no-store')
  lesson(
    @SignedIn() actor: Actor,
    @Param('programme') programme: string,
    @Param('lesson') lesson: string,
    @Query() { locale }: LocaleQuery,
  ): Promise<SelfStudyLessonView> {
    return this.queries.lesson(actor, { programme, lesson }, locale);
  }

  @Get('programmes/:programme/quizzes/:quiz')
  @Header('cache-control', 'no-store')
  practice(
    @SignedIn() actor: Actor,
    @Param('programme') programme: string,
    @Param('quiz') quiz: string,
    @Query() { locale }: LocaleQuery,
  ): Promise<SelfStudyQuizView> {
    return this.queries.quiz(actor, { programme, quiz }, locale);
  }

  /** A quiz for everybody. */
  @Get('quizzes/:quiz')
  @Header('cache-control', 'no-store')
  quiz(
    @SignedIn() actor: Actor,
    @Param('quiz') quiz: string,
    @Query() { locale }: LocaleQuery,
  ): Promise<SelfStudyQuizView> {
    return this.queries.quiz(actor, { programme: null, quiz }, locale);
  }

  /** Remembers where the reader is in a lesson. */
  @Put('lessons/:lessonId')
  @HttpCode(HttpStatus.NO_CONTENT)
  at(
    @SignedIn() actor: Actor,
    @Param('lessonId', ParseUUIDPipe) lessonId: string,
    @Body() { screen, decisions, done }: KeptLessonBody,
  ): Promise<void> {
    return this.keepLesson.execute(actor, lessonId, { screen, decisions, done });
  }

  /** Remembers what the reader has answered for practice. */
  @Put('quizzes/:quizId')
  @HttpCode(HttpStatus.NO_CONTENT)
  answers(
    @SignedIn() actor: Actor,
    @Param('quizId', ParseUUIDPipe) quizId: string,
    @Body() { answers }: KeptAnswersBody,
  ): Promise<void> {
    return this.keepPractice.execute(actor, quizId, answers);
  }

  /** Deletes all of it. */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  forget(@SignedIn() actor: Actor): Promise<void> {
    return this.forgetAll.execute(actor);
  }
}
