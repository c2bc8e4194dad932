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

  it('ends with what was only noted, and with nothing where that failed', async () => {
    await uow.run(async () => {
      await uow.note('INSERT INTO note (id, text) VALUES ($1, $2)', [5, 'five']);
    });
    expect(await notes()).toContainEqual({ id: 5, text: 'five' });
    const failing = (after: () => Promise<unknown>) =>
      uow.run(async () => {
        await add(6, 'six');
        await uow.note('INSERT INTO note (id, text) VALUES ($1, $2)', [5, 'again']);
        await after();
      });
    await expect(failing(() => Promise.resolve())).rejects.toMatchObject({ code: '23505' });
    // The statement after it is refused too, but is not what went wrong.
    await expect(failing(() => add(7, 'seven'))).rejects.toMatchObject({ code: '23505' });
    await uow.note('DELETE FROM note WHERE id = $1', [5]);
    expect(await notes()).toHaveLength(2);
  });

  it('never says that it kept what it could not keep', async () => {
    const careless = uow.run(async () => {
      await add(8, 'eight');
      await add(9, null).catch(() => null);
    });
    await expect(careless).rejects.toThrow('Nothing was kept');
    expect(await notes()).toHaveLength(2);
  });

  it('sends together what needs no answer of one another, on one connection', async () => {
    const backend = 'SELECT pg_backend_pid() AS pid';
    const [first, failed, second] = await uow.together(() =>
      Promise.all([
        uow.one(backend),
        uow.query('SELECT 1 / $1::int', [0]).catch((error: { code: string }) => error.code),
        uow.one(backend),
      ]),
    );
    expect(second).toEqual(first);
    expect(failed).toBe('22012');
    const inside = await uow.run(async () => {
      await add(10, 'ten');
      return uow.together(() =>
        Promise.all([uow.one('SELECT 1 FROM note WHERE id = 10'), notes()]),
      );
    });
    expect(inside[0]).not.toBeNull();
    await uow.query('DELETE FROM note WHERE id = $1', [10]);
  });

  it('leaves each its own turn: many at once have all they asked for', async () => {
    const asked = Array.from({ length: 60 }, (_, at) => at);
    const answers = await Promise.all(
      asked.map((at) =>
        at % 3 === 0
          ? uow.run(() => uow.one<{ at: number }>('SELECT $1::int AS at', [at]))
          : uow.one<{ at: number }>('SELECT $1::int AS at', [at]),
      ),
    );
    expect(answers.map((row) => row!.at)).toEqual(asked);
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
