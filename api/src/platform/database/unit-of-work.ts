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

/** One transaction a use case. Nested calls join it; stores are reached only through here, so nobody passes a manager about. */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly source: DataSource) {}

  /** The repository bound to the running transaction, or to the pool outside one. */
  repo<T extends ObjectLiteral>(target: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(target);
  }

  /** Runs the work in one transaction; an error rolls all of it back. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.source.transaction((manager) => this.current.run(manager, work));
  }

  /**
   * Plain SQL with parameters, in the running transaction or on the pool. Rows come as the statement names them, those of a write too.
   * It goes to the connection itself: most of what the mapper does around a statement is of no use to one that is written out. The
   * text of a hot one is a constant: one that is put together anew is compared letter by letter with the one kept under its name.
   */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.current.getStore()?.queryRunner;
    const values = [...parameters];
    this.source.logger.logQuery(sql, values, runner);
    if (runner) return (await (await connectionOf(runner)).query(sql, values)).rows as Row[];
    return this.queryOnPool<Row>(sql, values);
  }

  /** A statement that is refused leaves its connection whole; the pool's own way would close it, and opening one costs what fifty statements do. */
  private async queryOnPool<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    const connection = await this.pool.connect();
    try {
      return (await connection.query(sql, values)).rows as Row[];
    } finally {
      connection.release();
    }
  }

  /** The first row of the statement, or null. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    const rows = await this.query<Row>(sql, parameters);
    return rows[0] ?? null;
  }

  private get manager(): EntityManager {
    return this.current.getStore() ?? this.source.manager;
  }

  private get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }
}

/** The one connection of a running transaction. */
const connectionOf = (runner: QueryRunner): Promise<pg.ClientBase> => runner.connect();
