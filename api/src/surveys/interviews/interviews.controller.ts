import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { canAsk } from '../surveys.policy.js';
import { InterviewRecordedView, InterviewsView, RecordInterviewBody } from './interviews.dto.js';
import { InterviewsQueries } from './interviews.queries.js';
import { RecordInterview } from './record-interview.js';

@Controller('survey-waves/:id/interviews')
export class InterviewsController {
  constructor(
    private readonly queries: InterviewsQueries,
    private readonly record: RecordInterview,
  ) {}

  /** Notes of interviews, for coordinators alone. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InterviewsView> {
    assertVisible(canAsk(actor));
    return this.queries.of(id);
  }

  /** Keeps the notes of an interview, given with consent. */
  @Post()
  add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { heldOn, withWhom, notes }: RecordInterviewBody,
  ): Promise<InterviewRecordedView> {
    assertVisible(canAsk(actor));
    return this.record.execute(actor, id, { heldOn, withWhom, notes });
  }
}
