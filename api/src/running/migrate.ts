import type { DataSource } from 'typeorm';
import { migrateJobs } from '../platform/jobs/jobs.js';

const oneAtATime = 7_204_511;

/** Brings the schema up to date; two processes that start at once take turns. */
export async function migrate(source: DataSource, directUrl: string): Promise<number> {
  const runner = source.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(${oneAtATime})`);
    const done = await source.runMigrations();
    await migrateJobs(directUrl);
    return done.length;
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(${oneAtATime})`);
    await runner.release();
  }
}
