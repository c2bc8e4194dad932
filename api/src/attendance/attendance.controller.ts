import { Body, Controller, Get, Header, Param, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { attachmentNamed } from '../platform/files/send-attachment.js';
import {
  MarkHistoryQuery,
  MarkHistoryView,
  MySessionsQuery,
  MySessionsView,
  RecordedMarksView,
  RecordMarksBody,
  RegisterView,
} from './attendance.dto.js';
import { MySessionsQueries } from './my-sessions.queries.js';
import { RecordMarks } from './record-marks.js';
import { RegisterQueries } from './register.queries.js';

@Controller()
export class AttendanceController {
  constructor(
    private readonly recordMarks: RecordMarks,
    private readonly registers: RegisterQueries,
    private readonly mySessions: MySessionsQueries,
  ) {}

  /** The register of a cohort: its sessions, its people, and the marks that stand. */
  @Get('cohorts/:slug/register')
  @Header('cache-control', 'no-store')
  register(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<RegisterView> {
    return this.registers.register(actor, slug);
  }

  /** Records marks, all or none. A cell that somebody else has marked in the meantime is refused with what stands there. */
  @Put('cohorts/:slug/register')
  async record(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { marks, reason }: RecordMarksBody,
  ): Promise<RecordedMarksView> {
    const wanted = marks.map(({ mode = null, arrangement = 'none', ...mark }) => ({
      ...mark,
      mode,
      arrangement,
    }));
    return {
      marks: await this.recordMarks.execute(actor, slug, { marks: wanted, reason: reason ?? null }),
    };
  }

  /** Everything that was ever in one cell of the register. */
  @Get('cohorts/:slug/register/history')
  @Header('cache-control', 'no-store')
  history(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Query() cell: MarkHistoryQuery,
  ): Promise<MarkHistoryView> {
    return this.registers.history(actor, slug, cell);
  }

  /** The sessions of the reader's own cohort, with the reader's own marks. */
  @Get('me/sessions')
  @Header('cache-control', 'no-store')
  sessions(
    @SignedIn() actor: Actor,
    @Query() { cohort }: MySessionsQuery,
  ): Promise<MySessionsView> {
    return this.mySessions.list(actor, cohort);
  }

  /** The sessions as a calendar file to download. */
  @Get('me/sessions.ics')
  @Header('cache-control', 'no-store')
  async calendar(
    @SignedIn() actor: Actor,
    @Query() { cohort }: MySessionsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, text } = await this.mySessions.calendar(actor, cohort);
    await reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', attachmentNamed(fileName))
      .send(text);
  }
}
