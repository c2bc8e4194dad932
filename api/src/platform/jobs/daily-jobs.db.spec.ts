import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkerEvents } from 'graphile-worker';
import { TestApp } from '../../../test/test-app.js';
import { Jobs } from './jobs.js';

describe('daily jobs', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('are known to the worker once it runs, each under its name', async () => {
    const jobs = app.nest.get(Jobs);
    expect(jobs.state).toBe('stopped');
    const events: WorkerEvents = new EventEmitter();
    const planned = once(events as EventEmitter, 'cron:started');
    await jobs.start({ url: app.databaseUrl, concurrency: 1, events });
    await planned;
    expect(jobs.state).toBe('running');
    const known = await app.rows<{ name: string }>(
      'SELECT identifier AS name FROM graphile_worker._private_known_crontabs ORDER BY 1',
    );
    await jobs.stop();
    expect(known.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['mail.sweep', 'people.sweep-sign-ins']),
    );
  });
});
