import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { cloneDatabase } from '../../../test/test-database.js';
import { PreparingClient } from './preparing-client.js';

describe('a connection that prepares', () => {
  let client: Client;
  beforeAll(async () => {
    client = new PreparingClient({ connectionString: await cloneDatabase() });
    await client.connect();
  });
  afterAll(() => client.end());

  const prepared = async (text: string) => {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_prepared_statements WHERE statement = '${text.replaceAll("'", "''")}'`,
    );
    return rowCount === 1;
  };

  it('keeps the plan of a statement that comes often, and of no other', async () => {
    const text = 'SELECT $1::int + 1 AS next';
    for (const value of [1, 2])
      expect((await client.query(text, [value])).rows).toEqual([{ next: value + 1 }]);
    expect(await prepared(text)).toBe(false);
    for (const value of [3, 4])
      expect((await client.query(text, [value])).rows).toEqual([{ next: value + 1 }]);
    expect(await prepared(text)).toBe(true);
  });

  it('goes on after a statement that failed', async () => {
    const text = 'SELECT 1 / $1::int AS share';
    for (let use = 0; use < 4; use += 1)
      await expect(client.query(text, [0])).rejects.toMatchObject({ code: '22012' });
    expect((await client.query(text, [1])).rows).toEqual([{ share: 1 }]);
  });

  it('leaves statements without values and those with a name of their own alone', async () => {
    for (let use = 0; use < 4; use += 1) await client.query('SELECT 2 AS two');
    expect(await prepared('SELECT 2 AS two')).toBe(false);
    await client.query({ name: 'own', text: 'SELECT $1::int AS own', values: [1] });
    expect(await prepared('SELECT $1::int AS own')).toBe(true);
  });
});
