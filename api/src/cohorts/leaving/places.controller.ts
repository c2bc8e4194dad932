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
  Put,
  Query,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { PlacesQuery, PlacesView, WithdrawBody } from './places.dto.js';
import { PlacesQueries } from './places.queries.js';
import { TakeBackPerson } from './take-back-person.js';
import { WithdrawPerson } from './withdraw-person.js';

@Controller('cohorts/:slug')
export class PlacesController {
  constructor(
    private readonly queries: PlacesQueries,
    private readonly withdrawPerson: WithdrawPerson,
    private readonly takeBackPerson: TakeBackPerson,
  ) {}

  /** Who takes part, or who has left. */
  @Get('places')
  @Header('cache-control', 'no-store')
  list(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PlacesQuery,
  ): Promise<PlacesView> {
    return this.queries.list(actor, slug, query);
  }

  /** Ends somebody's place; what they have done stays. */
  @Put('enrolments/:enrolmentId/withdrawal')
  @HttpCode(HttpStatus.NO_CONTENT)
  withdraw(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string,
    @Body() { reason }: WithdrawBody,
  ): Promise<void> {
    return this.withdrawPerson.execute(actor, slug, enrolmentId, reason);
  }

  /** Takes somebody back to where they were. */
  @Delete('enrolments/:enrolmentId/withdrawal')
  @HttpCode(HttpStatus.NO_CONTENT)
  takeBack(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string,
  ): Promise<void> {
    return this.takeBackPerson.execute(actor, slug, enrolmentId);
  }
}
