import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { EnrolByAddress } from './enrol-by-address.js';
import { EnrolledView, EnrolmentPlanView, EnrolmentsBody } from './enrolling.dto.js';
import { EnrolmentPlanner } from './enrolment-planner.js';

@Controller('cohorts/:slug')
export class EnrollingController {
  constructor(
    private readonly planner: EnrolmentPlanner,
    private readonly enrolByAddress: EnrolByAddress,
  ) {}

  /** What enrolling these people would come to, row by row. Writes nothing; it is a POST because addresses do not belong in addresses. */
  @Post('enrolment-plan')
  @HttpCode(HttpStatus.OK)
  async plan(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { people }: EnrolmentsBody,
  ): Promise<EnrolmentPlanView> {
    const { id } = await this.planner.cohort(actor, slug);
    const plan = await this.planner.plan(id, people);
    return { people: plan.map(({ email, outcome, fault }) => ({ email, outcome, fault })) };
  }

  /** Enrols people; whoever has no account gets one and an invitation. */
  @Post('enrolments')
  enrol(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() { people }: EnrolmentsBody,
  ): Promise<EnrolledView> {
    return this.enrolByAddress.execute(actor, slug, people);
  }
}
