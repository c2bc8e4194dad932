import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError, found } from '../http/domain-error.js';

export class JobRunning extends DomainError {
  readonly code = 'jobs.running';
  readonly status = 409;
  constructor() {
    super('This job is running just now');
  }
}

/** Has a job tried again at once, with all its tries before it. */
@Injectable()
export class RetryJob {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound when it is done or was never there, JobRunning */
  execute(actor: { personId: string }, id: number): Promise<void> {
    return this.uow.run(async () => {
      const job = found(
        await this.uow.one<{ name: string }>(
          `SELECT jobs.task_identifier AS name FROM graphile_worker.jobs WHERE jobs.id = $1`,
          [id],
        ),
      );
      const again = await this.uow.one(
        `SELECT id FROM graphile_worker.reschedule_jobs(ARRAY[$1::bigint], run_at => now(), attempts => 0)`,
        [id],
      );
      if (!again) throw new JobRunning();
      await this.audit.record(
        actor,
        'jobs.retried',
        { type: 'job', id: String(id) },
        { after: { name: job.name } },
      );
    });
  }
}
