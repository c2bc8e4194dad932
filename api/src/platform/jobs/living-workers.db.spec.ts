import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkerEvents, WorkerPool } from 'graphile-worker';
import { TestApp } from '../../../test/test-app.js';
import { until } from '../../../test/until.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from './jobs.js';
import { LivingWorkers } from './living-workers.js';

describe('living workers', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const lockedJob = async (worker: string) => {
    const [job] = await app.rows<{ id: string }>(
      `SELECT id FROM graphile_worker.add_job('test.noted', '{}'::json)`,
    );
    await app.source.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = $2, attempts = 1 WHERE id = $1`,
      [job!.id, worker],
    );
    return job!.id;
  };
  const lockedBy = async (id: string) =>
    (
      await app.rows<{ worker: string | null }>(
        `SELECT locked_by AS worker FROM graphile_worker.jobs WHERE id = $1`,
        [id],
      )
    )[0]?.worker;
  const listening = () =>
    app.rows(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle'`,
    );
  const empty = () => app.source.query(`DELETE FROM graphile_worker._private_jobs`);

  it('keep their jobs as long as they live, and lose them when they are gone', async () => {
    const [mine, other] = [new LivingWorkers(app.databaseUrl), new LivingWorkers(app.databaseUrl)];
    await mine.announce('pool-mine');
    await other.announce('pool-other');
    const [ofMine, ofOther, ofDead] = [
      await lockedJob('pool-mine'),
      await lockedJob('pool-other'),
      await lockedJob('pool-dead'),
    ];
    await mine.releaseDead();
    expect([await lockedBy(ofMine), await lockedBy(ofOther), await lockedBy(ofDead)]).toEqual([
      'pool-mine',
      'pool-other',
      null,
    ]);
    await other.end();
    await mine.releaseDead();
    expect([await lockedBy(ofMine), await lockedBy(ofOther)]).toEqual(['pool-mine', null]);
    await mine.end();
    await empty();
  });

  it('take their lock again when their connection is lost', async () => {
    const [mine, other] = [new LivingWorkers(app.databaseUrl), new LivingWorkers(app.databaseUrl)];
    await mine.announce('pool-mine');
    const holders = () =>
      app.rows<{ pid: number }>(
        `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 7204512`,
      );
    const [before] = await holders();
    await app.rows(`SELECT pg_terminate_backend($1)`, [before!.pid]);
    await until('another session holds the lock', async () =>
      (await holders()).some(({ pid }) => pid !== before!.pid),
    );
    await other.announce('pool-other');
    const job = await lockedJob('pool-mine');
    await other.releaseDead();
    expect(await lockedBy(job)).toBe('pool-mine');
    await Promise.all([mine.end(), other.end()]);
    await empty();
  });

  it('do what a killed process left behind, as soon as another starts', async () => {
    const jobs = new Jobs(app.nest.get(UnitOfWork));
    const done = new Promise<void>((resolve) => jobs.handle('test.noted', async () => resolve()));
    await lockedJob('pool-killed');
    await jobs.start({ url: app.databaseUrl, concurrency: 1 });
    await done;
    await jobs.stop();
    expect(await app.rows(`SELECT 1 FROM graphile_worker.jobs`)).toEqual([]);
  });

  it('are followed by others when they end by themselves', async () => {
    const jobs = new Jobs(app.nest.get(UnitOfWork));
    const done = new Promise<void>((resolve) => jobs.handle('test.noted', async () => resolve()));
    const events: WorkerEvents = new EventEmitter();
    const pools: WorkerPool[] = [];
    events.on('pool:create', ({ workerPool }) => pools.push(workerPool));
    await jobs.start({ url: app.databaseUrl, concurrency: 1, events });
    await pools[0]!.gracefulShutdown();
    await app.rows(`SELECT graphile_worker.add_job('test.noted', '{}'::json)`);
    await done;
    expect([pools.length, jobs.state]).toEqual([2, 'running']);
    await jobs.stop();
    expect(jobs.state).toBe('stopped');
  });

  it('end nothing with them when the database goes away while they stop', async () => {
    for (let round = 0; round < 10; round += 1) {
      const jobs = new Jobs(app.nest.get(UnitOfWork));
      await jobs.start({ url: app.databaseUrl, concurrency: 2 });
      await until('the worker listens', async () => (await listening()).length > 0);
      const stopping = jobs.stop();
      await app.rows(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      await stopping;
      expect(jobs.state).toBe('stopped');
    }
  });
});
