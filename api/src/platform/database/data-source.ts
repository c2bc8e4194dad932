import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { enduring } from './enduring.js';
import { SnakeNaming } from './naming.js';
import { PreparingClient } from './preparing-client.js';

type Class<T> = new (...args: never[]) => T;

/** What a data source is made of; the lists are put together in `schema.ts`. */
export type DatabaseParts = {
  url: string;
  entities: (Class<object> | EntitySchema)[];
  migrations: Class<MigrationInterface>[];
  poolSize?: number;
  /** False behind a pooler that hands a connection to somebody else after each transaction. */
  prepares?: boolean;
};

// A date is a calendar date, not local midnight; counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));
const anyMoment = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date;
// Moments come in UTC, unless somebody's database is set otherwise, and the engine reads that form twice as fast as an expression does.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  text[4] === '-' && text.endsWith('+00') ? new Date(`${text.slice(0, -3)}Z`) : anyMoment(text),
);

/**
 * A statement with a name is planned once for whatever values come. Left to itself PostgreSQL plans anew with each use wherever there
 * is a list of ids (`= ANY($1)`), which costs several times what such a statement does. A condition that is not asked for must
 * therefore be left out of a statement (`Conditions`), not switched off by a value: the plan could not use it when it is asked for.
 */
const plannedOnce = '-c plan_cache_mode=force_generic_plan';

/** Builds the data source; the schema is changed by migrations only, never by synchronising. */
export function buildDataSource({
  url,
  entities,
  migrations,
  poolSize = 8,
  prepares = true,
}: DatabaseParts): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize,
    extra: {
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      keepAlive: true,
      // A statement may be sent while the one before it is being answered.
      pipeline: true,
      onConnect: enduring,
      ...(prepares ? { Client: PreparingClient, options: plannedOnce } : {}),
    },
  });
}
