import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';

/** One connection for some work; with a manager where it is a transaction. */
type Held = {
  connection: pg.ClientBase;
  manager: EntityManager | null;
  /** Sent, and to be there before the transaction ends. */
  unawaited: Promise<unknown>[];
};

/** What every statement of a transaction says after one that failed. */
const aborted = '25P02';

/** One transaction a use case. Nested calls join it; stores are reached only through here, so nobody passes a manager about. */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Held>();

  constructor(private readonly source: DataSource) {}

  /** The repository bound to the running transaction, or to the pool outside one. */
  repo<T extends ObjectLiteral>(target: EntityTarget<T>): Repository<T> {
    return (this.current.getStore()?.manager ?? this.source.manager).getRepository(target);
  }

  /** Runs the work in one transaction; an error rolls all of it back. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()?.manager) return work();
    const runner = this.source.createQueryRunner();
    try {
      return await this.inTransaction(runner, await connectionOf(runner), work);
    } finally {
      await runner.release();
    }
  }

  /**
   * Runs work whose statements do not need one another's answers, sent one after the other without waiting: with `Promise.all` all of
   * them go to the database at once, on one connection. Each sees what is committed when its turn comes, as it would by itself.
   */
  async together<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    const connection = await this.pool.connect();
    try {
      return await this.current.run({ connection, manager: null, unawaited: [] }, work);
    } finally {
      connection.release();
    }
  }

  /**
   * Plain SQL with parameters, in the running transaction or on the pool. Rows come as the statement names them, those of a write too.
   * It goes to the connection itself: most of what the mapper does around a statement is of no use to one that is written out. The
   * text of a hot one is a constant: one that is put together anew is compared letter by letter with the one kept under its name.
   */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const held = this.current.getStore();
    if (held) return (await this.send(held.connection, sql, parameters)).rows as Row[];
    // A refused statement leaves its connection whole. The pool's own way would close it, and opening one costs what fifty statements do.
    const connection = await this.pool.connect();
    try {
      return (await this.send(connection, sql, parameters)).rows as Row[];
    } finally {
      connection.release();
    }
  }

  /** The first row of the statement, or null. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    const rows = await this.query<Row>(sql, parameters);
    return rows[0] ?? null;
  }

  /** A write whose answer nobody needs, as the last of a transaction: it is on its way together with the end, which waits for it. */
  async note(sql: string, parameters: readonly unknown[]): Promise<void> {
    const held = this.current.getStore();
    if (held?.manager) unawaited(held, this.send(held.connection, sql, parameters));
    else await this.query(sql, parameters);
  }

  private async inTransaction<T>(
    runner: QueryRunner,
    connection: pg.ClientBase,
    work: () => Promise<T>,
  ): Promise<T> {
    const held: Held = { connection, manager: runner.manager, unawaited: [] };
    // The mapper's own way waits for the beginning before anything is sent; this tells it that there is one.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    unawaited(held, this.send(connection, 'START TRANSACTION'));
    try {
      const result = await this.current.run(held, work);
      const end = this.send(connection, 'COMMIT');
      await Promise.all([...held.unawaited, end]);
      if ((await end).command !== 'COMMIT')
        throw new Error('Nothing was kept: a statement of the transaction had failed');
      return result;
    } catch (error) {
      await this.send(connection, 'ROLLBACK').catch(() => null);
      throw await whatFailed(error, held);
    }
  }

  private send(
    connection: pg.ClientBase,
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<pg.QueryResult> {
    const values = parameters && [...parameters];
    this.source.logger.logQuery(sql, values);
    return connection.query(sql, values);
  }

  private get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }
}

/** The one connection of a transaction. */
const connectionOf = (runner: QueryRunner): Promise<pg.ClientBase> => runner.connect();

function unawaited(held: Held, sent: Promise<unknown>): void {
  // It is looked at when the transaction ends; until then an error must not count as one that nobody takes.
  sent.catch(() => undefined);
  held.unawaited.push(sent);
}

/** Of a transaction that was broken by something unawaited, that and not the complaint of the statement after it. */
async function whatFailed(error: unknown, { unawaited }: Held): Promise<unknown> {
  if ((error as { code?: string }).code !== aborted) return error;
  const settled = await Promise.allSettled(unawaited);
  const first = settled.find((one) => one.status === 'rejected');
  return first ? (first.reason as unknown) : error;
}
