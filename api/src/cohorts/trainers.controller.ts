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
} from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { NameTrainer } from './name-trainer.js';
import { CohortTrainersView, CohortTrainerView, NameTrainerBody } from './trainers.dto.js';
import { TrainersQueries } from './trainers.queries.js';
import { WithdrawTrainer } from './withdraw-trainer.js';

@Controller('cohorts/:slug/trainers')
export class TrainersController {
  constructor(
    private readonly queries: TrainersQueries,
    private readonly nameTrainer: NameTrainer,
    private readonly withdrawTrainer: WithdrawTrainer,
  ) {}

  /** Who trains the cohort. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortTrainersView> {
    return this.queries.of(actor, slug);
  }

  /** Makes somebody a trainer of the cohort. */
  @Post()
  name(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { email }: NameTrainerBody,
  ): Promise<CohortTrainerView> {
    return this.nameTrainer.execute(actor, slug, email);
  }

  /** Takes the cohort from a trainer. What they have recorded stays. */
  @Delete(':personId')
  @HttpCode(HttpStatus.NO_CONTENT)
  withdraw(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<void> {
    return this.withdrawTrainer.execute(actor, slug, personId);
  }
}
