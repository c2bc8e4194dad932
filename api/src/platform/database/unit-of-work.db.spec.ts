import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { emptyDatabase } from '../../../test/test-database.js';
import { buildDataSource } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

describe('a unit of work', () => {
  let source: DataSource;
  let uow: UnitOfWork;
  beforeAll(async () => {
    const url = await emptyDatabase();
    source = await buildDataSource({ url, entities: [], migrations: [], poolSize: 2 }).initialize();
    uow = new UnitOfWork(source);
    await uow.query('CREATE TABLE note (id int PRIMARY KEY, text text NOT NULL)');
  });
  afterAll(() => source.destroy());

  const notes = () => uow.query('SELECT note.id, note.text FROM note ORDER BY note.id');
  const add = (id: number, text: string | null) =>
    uow.query('INSERT INTO note (id, text) VALUES ($1, $2) RETURNING id', [id, text]);

  it('gives the rows of every statement, those of writes too', async () => {
    expect(await add(1, 'one')).toEqual([{ id: 1 }]);
    expect(
      await uow.query(`UPDATE note SET text = 'uno' WHERE id = $1 RETURNING text`, [1]),
    ).toEqual([{ text: 'uno' }]);
    expect(await uow.query('DELETE FROM note WHERE id = $1', [1])).toEqual([]);
    expect(await uow.one('SELECT 1 FROM note')).toBeNull();
  });

  it('keeps all of a transaction or nothing, also what nested calls wrote', async () => {
    await uow.run(async () => {
      await add(1, 'one');
      await uow.run(() => add(2, 'two'));
    });
    await expect(
      uow.run(async () => {
        await add(3, 'three');
        await add(4, null);
      }),
    ).rejects.toMatchObject({ code: '23502' });
    expect(await notes()).toEqual([
      { id: 1, text: 'one' },
      { id: 2, text: 'two' },
    ]);
  });

  it('goes on with the connection after a statement that failed', async () => {
    const backend = () => uow.one('SELECT pg_backend_pid() AS pid');
    const before = await backend();
    for (let round = 0; round < 5; round += 1)
      await expect(add(1, 'again')).rejects.toMatchObject({ constraint: 'note_pkey' });
    expect(await notes()).toHaveLength(2);
    expect(await backend()).toEqual(before);
  });

  it('has a statement planned once for whatever values come', async () => {
    const statement = 'SELECT count(*) AS notes FROM note WHERE note.id = ANY($1::int[])';
    await uow.run(async () => {
      for (let round = 0; round < 8; round += 1) await uow.query(statement, [[1, 2]]);
      expect(
        await uow.one(
          `SELECT generic_plans > 0 AND custom_plans = 0 AS once FROM pg_prepared_statements WHERE statement LIKE '%count(*) AS notes%'`,
        ),
      ).toEqual({ once: true });
    });
  });
});
