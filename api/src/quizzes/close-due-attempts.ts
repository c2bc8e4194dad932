import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { CloseAttempt, closeDueJob, graceSeconds } from './close-attempt.js';

/**
 * Hands in every attempt whose time is over, each in its own transaction. Each start adds a job for its own deadline; taking all that
 * are due makes up for one that was missed.
 */
@Injectable()
export class CloseDueAttempts implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly closing: CloseAttempt,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(closeDueJob, () => this.execute());
  }

  async execute(): Promise<void> {
    const due = await this.uow.query<{ id: string }>(
      `SELECT attempt.id FROM attempt
       WHERE attempt.state = 'open' AND attempt.deadline_at <= $1::timestamptz - make_interval(secs => $2) ORDER BY attempt.deadline_at, attempt.id`,
      [this.clock.now(), graceSeconds],
    );
    for (const { id } of due) await this.closing.execute(null, id);
  }
}
