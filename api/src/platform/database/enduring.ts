import pg from 'pg';

/**
 * An `error` that nobody listens to ends the process, and a connection says it whenever the database goes away, also in the moment in
 * which it is handed from one to the next. What follows from a lost connection is done where its statements fail.
 */
const carryOn = () => undefined;

/** Has a connection that is lost end by itself and nothing else with it. */
export function enduring<T extends pg.ClientBase>(client: T): T {
  return client.on('error', carryOn);
}

/** A pool whose connections may be lost at any time, those that are idle, in use, or being closed. */
export function enduringPool(config: pg.PoolConfig, lost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', lost);
  pool.on('connect', enduring);
  return pool;
}
