import { Body, Controller, Post } from '@nestjs/common';
import {
  canOpenCohorts,
  canSeeOpening,
  OpenCohortBody,
  OpenedCohortView,
} from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertCan, assertVisible } from '../platform/http/domain-error.js';
import { OpenCohort } from './open-cohort.js';

@Controller('cohorts')
export class OpenCohortController {
  constructor(private readonly openCohort: OpenCohort) {}

  /** Opens a cohort with its sessions, pinned to the latest programme and criteria. */
  @Post()
  open(@SignedIn() actor: Actor, @Body() body: OpenCohortBody): Promise<OpenedCohortView> {
    assertVisible(canSeeOpening(actor));
    assertCan(canOpenCohorts(actor));
    return this.openCohort.execute(actor, body);
  }
}
