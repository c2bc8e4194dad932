import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import {
  ScheduleChangeBody,
  ScheduleChangesQueries,
  ScheduleChangesView,
  type SessionTimes,
} from '../../cohorts/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { PageQuery } from '../../platform/http/page.js';
import { Reschedule } from './reschedule.js';
import { SchedulePlanView } from './rescheduling.dto.js';
import { ReschedulingQueries } from './rescheduling.queries.js';
import type { ChangeAsked } from './schedule-plans.js';

@Controller('cohorts/:slug')
export class ReschedulingController {
  constructor(
    private readonly queries: ReschedulingQueries,
    private readonly changes: ScheduleChangesQueries,
    private readonly reschedule: Reschedule,
  ) {}

  /** What a change of the schedule would do to whom. Writes nothing; it is a POST because it takes the whole change. */
  @Post('schedule-plan')
  @HttpCode(HttpStatus.OK)
  plan(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ScheduleChangeBody,
  ): Promise<SchedulePlanView> {
    return this.queries.of(actor, slug, asked(body), body.version);
  }

  /** Moves, cancels or adds a session, and tells whoever it concerns. */
  @Post('schedule-changes')
  @HttpCode(HttpStatus.NO_CONTENT)
  change(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ScheduleChangeBody,
  ): Promise<void> {
    return this.reschedule.execute(actor, slug, asked(body), body.version);
  }

  /** What has been changed, by whom, from what. */
  @Get('schedule-changes')
  @Header('cache-control', 'no-store')
  list(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Query() page: PageQuery,
  ): Promise<ScheduleChangesView> {
    return this.changes.list(actor, slug, page);
  }
}

/** The shape has been checked: what belongs to the kind is there. */
function asked(body: ScheduleChangeBody): ChangeAsked {
  const evidenceClosesOn = body.evidenceClosesOn ?? null;
  switch (body.kind) {
    case 'move':
      return { kind: 'move', sessionId: body.sessionId!, to: timesOf(body), evidenceClosesOn };
    case 'cancel':
      return { kind: 'cancel', sessionId: body.sessionId!, evidenceClosesOn };
    case 'add':
      return {
        ...{ kind: 'add', to: timesOf(body), title: body.title!, evidenceClosesOn },
        like: body.like ?? null,
      };
  }
}

const timesOf = ({ to }: ScheduleChangeBody): SessionTimes => ({
  ...to!,
  place: to!.place ?? null,
  joinUrl: to!.joinUrl ?? null,
});
