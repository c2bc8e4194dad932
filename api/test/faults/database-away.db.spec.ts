import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import {
  ensureDatabase,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/database/embedded-postgres.js';
import { until } from '../until.js';
import { DatabaseDoor } from './database-door.js';
import { aDataFolder, RunningApplication } from './running-application.js';

type Seen = {
  status: number;
  milliseconds: number;
  type: string | null;
  retryAfter: string | null;
};

const readers = 10;
const awayMilliseconds = 2_000;
const longestAnswerMilliseconds = 10_000;
const database = 'stoa_away';

jest.setTimeout(90_000);

describe('an application whose database is restarted under load', () => {
  let folder: Awaited<ReturnType<typeof aDataFolder>>;
  let server: EmbeddedPostgres;
  let door: DatabaseDoor;
  let application: RunningApplication;

  const startDatabase = () =>
    startEmbeddedPostgres({ folder: folder.path, durable: false, log: () => undefined });

  beforeAll(async () => {
    folder = await aDataFolder();
    server = await startDatabase();
    await ensureDatabase(server, database);
    door = await DatabaseDoor.open(server.port);
    application = await RunningApplication.start({
      dataFolder: `${folder.path}/data`,
      args: ['--demo'],
      env: { DATABASE_URL: door.urlOf(server.url(database)), LOG_LEVEL: 'silent' },
    });
  });
  afterAll(async () => {
    await application.end('SIGINT');
    await door.close();
    await server.stop();
    await folder.remove();
  });

  async function ask(learner: string): Promise<Seen> {
    const began = performance.now();
    const { status, headers, body } = await application.call<{ type?: string }>(
      'GET',
      'me/programme',
      { as: learner },
    );
    return {
      status,
      milliseconds: performance.now() - began,
      type: body.type ?? null,
      retryAfter: headers.get('retry-after'),
    };
  }

  async function askUntil(signal: AbortSignal, learner: string): Promise<Seen[]> {
    const seen: Seen[] = [];
    while (!signal.aborted) seen.push(await ask(learner));
    return seen;
  }

  it('says that it is away, never fails otherwise, and recovers by itself', async () => {
    const learner = await application.signIn('learner');
    const enough = new AbortController();
    const load = Promise.all(
      Array.from({ length: readers }, () => askUntil(enough.signal, learner)),
    );
    await server.stop();
    await until(
      'the health says so',
      async () => (await application.call('GET', 'health')).status === 503,
    );
    await pause(awayMilliseconds);
    server = await startDatabase();
    door.leadTo(server.port);
    await until('it answers again', async () => (await ask(learner)).status === 200);
    enough.abort();
    const seen = (await load).flat();

    const away = seen.filter(({ status }) => status === 503);
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect(new Set(away.map(({ type }) => type))).toEqual(
      new Set(['urn:problem:database-unavailable']),
    );
    expect(away.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
    expect(Math.max(...seen.map(({ milliseconds }) => milliseconds))).toBeLessThan(
      longestAnswerMilliseconds,
    );
    // A worker that gave up meanwhile is followed by another after a moment.
    const health = await until('the jobs are done again', async () => {
      const { body } = await application.call('GET', 'health');
      return (body as { jobs: string }).jobs === 'running' && body;
    });
    expect(health).toMatchObject({ status: 'ready' });
  });

  it('does its jobs again', async () => {
    const client = new pg.Client({ connectionString: server.url(database) });
    await client.connect();
    try {
      await client.query(`SELECT graphile_worker.add_job('mail.sweep', '{}'::json)`);
      await until(
        'the job is done',
        async () => (await client.query('SELECT 1 FROM graphile_worker.jobs')).rowCount === 0,
        30_000,
      );
    } finally {
      await client.end();
    }
  });

  it('has held its lock as a living worker again', async () => {
    const client = new pg.Client({ connectionString: server.url(database) });
    await client.connect();
    try {
      const held = () =>
        client.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = 7204512`);
      await until('the lock is held', async () => (await held()).rowCount === 1);
    } finally {
      await client.end();
    }
  });
});
