import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { City } from '../organisation/index.js';
import { Public } from '../platform/auth/sign-in-guard.js';
import { inEveryLocale, localeOf } from '../platform/http/public-paths.js';
import { PublicPages } from '../platform/site/public-pages.js';
import { OpenQueries } from './open.queries.js';

type Made = { kind: string } & Record<string, unknown>;

/** What everybody may learn: pages that are the same for all, made once and kept. Nothing of a visitor is looked at. */
@Controller()
export class OpenPagesController {
  constructor(
    private readonly pages: PublicPages,
    private readonly city: City,
    private readonly open: OpenQueries,
  ) {}

  @Public()
  @Get(inEveryLocale('/cards/:card'))
  card(@Req() request: FastifyRequest, @Param('card') card: string, @Res() reply: FastifyReply) {
    return this.send(request, reply, async (locale) => ({
      kind: 'card',
      card: await this.open.card(card, locale),
    }));
  }

  @Public()
  @Get(inEveryLocale('/quizzes/:quiz'))
  quiz(@Req() request: FastifyRequest, @Param('quiz') quiz: string, @Res() reply: FastifyReply) {
    return this.send(request, reply, async (locale) => ({
      kind: 'open-quiz',
      quiz: await this.open.quiz(quiz, locale),
    }));
  }

  @Public()
  @Get(inEveryLocale('/open/:programme'))
  programme(
    @Req() request: FastifyRequest,
    @Param('programme') programme: string,
    @Res() reply: FastifyReply,
  ) {
    return this.send(request, reply, async (locale) => ({
      kind: 'open-programme',
      programme: await this.open.programme(programme, locale),
    }));
  }

  @Public()
  @Get(inEveryLocale('/open/:programme/:lesson'))
  lesson(
    @Req() request: FastifyRequest,
    @Param('programme') programme: string,
    @Param('lesson') lesson: string,
    @Res() reply: FastifyReply,
  ) {
    return this.send(request, reply, async (locale) => ({
      kind: 'open-lesson',
      lesson: await this.open.lesson(programme, lesson, locale),
    }));
  }

  @Public()
  @Get(inEveryLocale('/open/:programme/quiz/:quiz'))
  practice(
    @Req() request: FastifyRequest,
    @Param('programme') programme: string,
    @Param('quiz') quiz: string,
    @Res() reply: FastifyReply,
  ) {
    return this.send(request, reply, async (locale) => ({
      kind: 'practice',
      quiz: await this.open.practice(programme, quiz, locale),
    }));
  }

  /** The paper of participation: what was studied is said by whoever prints it. */
  @Public()
  @Get(inEveryLocale('/participation/:programme'))
  participation(
    @Req() request: FastifyRequest,
    @Param('programme') programme: string,
    @Res() reply: FastifyReply,
  ) {
    return this.send(request, reply, async (locale) => ({
      kind: 'participation',
      programme: await this.open.programme(programme, locale),
    }));
  }

  /** What is kept on the visitor's own device, and how to be rid of it. */
  @Public()
  @Get(inEveryLocale('/my-place'))
  myPlace(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(request, reply, () => Promise.resolve({ kind: 'my-place' }));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    make: (locale: string) => Promise<Made>,
  ): Promise<void> {
    const locale = localeOf(request.url);
    return this.pages.sendKept(request, reply, async () => ({
      ...(await make(locale)),
      locale,
      city: await this.city.forVisitors(),
    }));
  }
}
