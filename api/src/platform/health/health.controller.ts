import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/sign-in-guard.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { version } from './version.js';

/** Whether the system can do its work. */
export class HealthView {
  status!: 'ready' | 'not-ready';
  version!: string;
  database!: 'reachable' | 'unreachable';
  jobs!: 'running' | 'stopped';
}

@Controller('health')
export class HealthController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  /** 200 when ready, 503 when not; asked by whatever watches over the process. */
  @Public()
  @Get()
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const reachable = await this.uow.query('SELECT 1').then(
      () => true,
      () => false,
    );
    void reply
      .status(reachable ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
      .header('cache-control', 'no-store');
    return {
      status: reachable ? 'ready' : 'not-ready',
      version,
      database: reachable ? 'reachable' : 'unreachable',
      jobs: this.jobs.state,
    };
  }
}
