import {
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseIntPipe,
  Post,
  Query,
} from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { SignedIn } from '../auth/sign-in-guard.js';
import { assertVisible } from '../http/domain-error.js';
import { JobsQueries } from './jobs.queries.js';
import { JobsView, ListJobsQuery } from './oversight.dto.js';
import { canOversee } from './oversight.policy.js';
import { RetryJob } from './retry-job.js';

@Controller('jobs')
export class JobsController {
  constructor(
    private readonly queries: JobsQueries,
    private readonly retryJob: RetryJob,
  ) {}

  /** Work that waits, runs or has been given up, with how much there is of each. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() query: ListJobsQuery): Promise<JobsView> {
    assertVisible(canOversee(actor));
    return this.queries.list(query);
  }

  /** Has a job tried again at once. */
  @Post(':id/retry')
  @HttpCode(HttpStatus.NO_CONTENT)
  retry(@SignedIn() actor: Actor, @Param('id', ParseIntPipe) id: number): Promise<void> {
    assertVisible(canOversee(actor));
    return this.retryJob.execute(actor, id);
  }
}
