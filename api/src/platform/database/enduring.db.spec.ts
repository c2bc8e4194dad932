import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase } from '../../../test/test-database.js';
import { until } from '../../../test/until.js';
import { buildDataSource } from './data-source.js';
import { enduring, enduringPool } from './enduring.js';
import { UnitOfWork } from './unit-of-work.js';

/** An error that nobody listens to is thrown where no test can catch it, and fails the test that runs. */
describe('connections whose database goes away', () => {
  let url: string;
  let other: pg.Client;
  beforeAll(async () => {
    url = await emptyDatabase();
    other = enduring(new pg.Client({ connectionString: url }));
    await other.connect();
  });
  afterAll(() => other.end());

  /** What a server that is stopped says to each: 57P01. */
  const closeAllOthers = () =>
    other.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );

  it('are followed by others, whether they were idle or in use', async () => {
    const lost: Error[] = [];
    const pool = enduringPool({ connectionString: url, max: 3 }, (error) => lost.push(error));
    const [idle, used] = [await pool.connect(), await pool.connect()];
    idle.release();
    await closeAllOthers();
    await until('the idle connection is gone', () => Promise.resolve(lost.length === 1));
    expect(lost[0]).toMatchObject({ code: '57P01' });
    await expect(used.query('SELECT 1')).rejects.toThrow();
    used.release(true);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('end nothing while they are handed over or closed', async () => {
    const pool = enduringPool({ connectionString: url, max: 3 }, () => undefined);
    const held = await Promise.all([pool.connect(), pool.connect()]);
    const closing = pool.end();
    await closeAllOthers();
    await until('the held connections are gone', async () => {
      const { rows } = await other.query<{ left: string }>(
        `SELECT count(*) AS left FROM pg_stat_activity WHERE datname = current_database()`,
      );
      return Number(rows[0]!.left) === 1;
    });
    for (const each of held) each.release(true);
    await closing;
    expect(pool.totalCount).toBe(0);
  });

  it('fail the use case that had one, and no other', async () => {
    const source = await buildDataSource({
      ...{ url, entities: [], migrations: [], poolSize: 2 },
    }).initialize();
    const uow = new UnitOfWork(source);
    await expect(
      uow.run(async () => {
        await uow.query('SELECT 1');
        await closeAllOthers();
        await uow.query('SELECT 1');
      }),
    ).rejects.toThrow();
    await until('statements are answered again', () =>
      uow.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    );
    await source.destroy();
  });
});
