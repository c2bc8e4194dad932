import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  runMigrations,
  type CronItem,
  type Runner,
  type WorkerEvents,
} from 'graphile-worker';
import { enduringPool } from '../database/enduring.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LivingWorkers } from './living-workers.js';

export type JobHandler<Payload> = (payload: Payload) => Promise<void>;

/** A job's progress-free state, for the administrator's list. */
export type JobsState = 'running' | 'stopped';

type JobsOptions = { url: string; concurrency: number; events?: WorkerEvents };

const maxAttempts = 8;
const oneDay = 86_400_000;
const beginAgainAfterMilliseconds = 2_000;

/**
 * Work that follows a change: its row commits or vanishes with the change, and is handled after the commit by a worker in this or
 * another process. Handlers must bear being run twice.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler<never>>();
  private readonly daily: CronItem[] = [];
  private readonly logger = new Logger('Jobs');
  private runner: Runner | null = null;
  private workers: LivingWorkers | null = null;

  constructor(private readonly uow: UnitOfWork) {}

  /** Says who does the jobs of a name; called once by the feature that owns it. */
  handle<Payload extends object>(name: string, handler: JobHandler<Payload>): void {
    if (this.handlers.has(name)) throw new Error(`The job ${name} has two handlers`);
    this.handlers.set(name, handler as JobHandler<never>);
  }

  /**
   * Says who does what has to be done every day, at a time of the night (UTC). A day on which nothing ran is made up for at the next
   * start, once.
   */
  handleDaily(
    name: string,
    { hour, minute }: { hour: number; minute: number },
    handler: () => Promise<void>,
  ): void {
    this.handle(name, handler);
    this.daily.push({
      task: name,
      match: `${minute} ${hour} * * *`,
      options: { backfillPeriod: oneDay, maxAttempts },
    });
  }

  /** Adds a job in the running transaction. At most one a use case: it carries a list where there is much to do. */
  async add(
    name: string,
    payload: object,
    options: { key?: string; runAt?: Date } = {},
  ): Promise<void> {
    await this.uow.query(
      `SELECT graphile_worker.add_job($1, $2::json, run_at => $3, max_attempts => $4, job_key => $5)`,
      [name, JSON.stringify(payload), options.runAt ?? null, maxAttempts, options.key ?? null],
    );
  }

  /** Starts working; the database must be migrated. Jobs that a killed process left locked are given back first. */
  async start(options: JobsOptions): Promise<void> {
    this.workers = new LivingWorkers(options.url);
    await this.begin(options, this.workers);
  }

  private async begin(options: JobsOptions, workers: LivingWorkers): Promise<void> {
    const { url, concurrency, events } = options;
    const taskList = Object.fromEntries(
      [...this.handlers].map(([name, handler]) => [
        name,
        async (payload: unknown) => handler(payload as never),
      ]),
    );
    // Of our own: graphile-worker's stops listening for errors before it closes its connections.
    const pool = workersPool(url, concurrency + 1, this.logger);
    const runner = await run({
      pgPool: pool,
      concurrency,
      noHandleSignals: true,
      pollInterval: 2_000,
      taskList,
      parsedCronItems: parseCronItems(this.daily),
      logger: quietLogger(this.logger),
      // In batches, though of whatever is at hand: only then does stopping wait for what is done to be written down.
      preset: {
        plugins: [announcing(workers)],
        worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      },
      ...(events ? { events } : {}),
    }).catch((error: unknown) => {
      void pool.end();
      throw error;
    });
    this.runner = runner;
    void runner.promise
      .catch(() => null)
      .then(() => {
        void pool.end();
        return this.beginAgain(runner, options);
      });
  }

  /** A worker that gave up by itself, because the database was away at the wrong moment, is followed by another. */
  private async beginAgain(ended: Runner, options: JobsOptions): Promise<void> {
    if (this.runner !== ended) return;
    this.runner = null;
    await this.workers?.end();
    const workers = new LivingWorkers(options.url);
    this.workers = workers;
    while (this.workers === workers && !this.runner) {
      this.logger.warn('the worker ended by itself; beginning again');
      await pause(beginAgainAfterMilliseconds, null, { ref: false });
      if (this.workers === workers) await this.begin(options, workers).catch(() => null);
    }
  }

  /** Does everything that is due, here and now, and returns; for tests and for seeding. */
  async drain(): Promise<void> {
    for (;;) {
      const [job] = await this.uow.query<{ id: string; task: string; payload: never }>(
        `UPDATE graphile_worker._private_jobs AS job SET attempts = job.attempts + 1, locked_at = now(), locked_by = 'drain'
         FROM graphile_worker._private_tasks AS task
         WHERE task.id = job.task_id AND job.id = (
           SELECT next.id FROM graphile_worker._private_jobs AS next
           WHERE next.is_available AND next.run_at <= now() ORDER BY next.priority, next.run_at, next.id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING job.id, task.identifier AS task, job.payload`,
      );
      if (!job) return;
      await this.handlers.get(job.task)!(job.payload);
      await this.uow.query(`DELETE FROM graphile_worker._private_jobs WHERE id = $1`, [job.id]);
    }
  }

  get state(): JobsState {
    return this.runner ? 'running' : 'stopped';
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Lets running jobs end and takes no more. */
  async stop(): Promise<void> {
    const { runner, workers } = this;
    this.runner = null;
    this.workers = null;
    await runner?.stop();
    await workers?.end();
  }
}

/** Has a worker say that it lives before it takes its first job; jobs are locked in the name of its pool. */
function announcing(workers: LivingWorkers): GraphileConfig.Plugin {
  return {
    name: 'StoaLivingWorkers',
    version: '1.0.0',
    worker: { hooks: { startWorker: (_, { worker }) => workers.announce(worker.workerPool.id) } },
  };
}

/** Brings the job tables up to date; part of migrating. */
export async function migrateJobs(url: string): Promise<void> {
  const logger = new Logger('Jobs');
  const pool = workersPool(url, 1, logger);
  try {
    await runMigrations({ pgPool: pool, logger: quietLogger(logger) });
  } finally {
    await pool.end();
  }
}

const workersPool = (connectionString: string, max: number, logger: Logger) =>
  enduringPool({ connectionString, max }, ({ message }) =>
    logger.warn(`a connection of the worker was lost: ${message}`),
  );

/** Only what went wrong: payloads hold ids, and a line for each job helps nobody. */
function quietLogger(logger: Logger) {
  return new WorkerLogger(() => (level, message) => {
    if (level === 'error') logger.error(message);
    else if (level === 'warning') logger.warn(message);
  });
}
