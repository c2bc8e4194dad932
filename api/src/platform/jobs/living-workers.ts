import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { enduring } from '../database/enduring.js';

/** The first half of the keys of our advisory locks; the second is made of the worker's name. */
const keyFamily = 7_204_512;
const lookEveryMilliseconds = 60_000;
const connectAgainAfterMilliseconds = 1_000;

/** A network that swallows packets must not keep a dead worker alive for the two hours of most systems. */
const noticeDeath = `SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3`;

/**
 * Gives back what dead workers held. graphile-worker leaves the jobs of a killed process locked for four hours, because it cannot
 * tell a dead worker from a slow one. The database can: every living process holds a lock of its session, named after its worker,
 * and it is free the moment the process is gone. A process that loses this one connection may find a job of its own done by
 * another as well, which handlers must bear anyway.
 */
export class LivingWorkers {
  private readonly logger = new Logger('Jobs');
  private readonly ending = new AbortController();
  private name: string | null = null;
  private announced: Promise<void> | null = null;
  private connection: pg.Client | null = null;
  private looking: NodeJS.Timeout | null = null;

  /** @param url of the database itself: a lock of a session does not survive a pooler */
  constructor(private readonly url: string) {}

  /** Says that the worker of this name lives in this process; to be awaited before it takes its first job. */
  announce(name: string): Promise<void> {
    this.name = name;
    this.announced ??= this.appear();
    return this.announced;
  }

  /** Takes back the jobs of workers that are gone, for whoever is free to do them. */
  async releaseDead(): Promise<void> {
    const result = await this.connection?.query<{ workers: number }>(
      `WITH dead AS MATERIALIZED (
         SELECT held.locked_by FROM (SELECT DISTINCT jobs.locked_by FROM graphile_worker.jobs WHERE jobs.locked_by <> $2) AS held
         WHERE pg_try_advisory_xact_lock($1, hashtext(held.locked_by)))
       SELECT count(*)::int AS workers, graphile_worker.force_unlock_workers(array_agg(dead.locked_by)) FROM dead HAVING count(*) > 0`,
      [keyFamily, this.name],
    );
    const workers = result?.rows[0]?.workers ?? 0;
    if (workers > 0) this.logger.warn(`gave back the jobs of ${workers} workers that are gone`);
  }

  /** To be called when the worker has stopped: from now on it counts as gone. */
  async end(): Promise<void> {
    this.ending.abort();
    if (this.looking) clearInterval(this.looking);
    await this.announced;
    await this.connection?.end().catch(() => null);
  }

  private async appear(): Promise<void> {
    await this.hold();
    await this.look();
    this.looking = setInterval(() => void this.look(), lookEveryMilliseconds);
    this.looking.unref();
  }

  private async look(): Promise<void> {
    await this.releaseDead().catch((error: unknown) =>
      this.logger.warn(`could not look for workers that are gone: ${String(error)}`),
    );
  }

  /** Connects and takes the lock, again and again until the database is there. */
  private async hold(): Promise<void> {
    while (!this.ending.signal.aborted) {
      const client = enduring(
        new pg.Client({
          connectionString: this.url,
          keepAlive: true,
          connectionTimeoutMillis: 5_000,
        }),
      );
      try {
        await client.connect();
        await client.query(noticeDeath);
        await client.query(`SELECT pg_advisory_lock($1, hashtext($2))`, [keyFamily, this.name]);
        this.connection = client;
        client.once('end', () => void this.lost());
        return;
      } catch {
        await client.end().catch(() => null);
        await pause(connectAgainAfterMilliseconds, null, {
          ref: false,
          signal: this.ending.signal,
        }).catch(() => null);
      }
    }
  }

  private async lost(): Promise<void> {
    this.connection = null;
    await this.hold();
  }
}
