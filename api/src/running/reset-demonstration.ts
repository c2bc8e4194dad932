import { rm } from 'node:fs/promises';
import * as path from 'node:path';
import pg from 'pg';
import { ConfigMistake, type Config } from '../platform/config/config.js';
import { enduring } from '../platform/database/enduring.js';
import type { EmbeddedPostgres } from '../platform/database/embedded-postgres.js';

/** Throws the demonstration's database and files away; the start then makes them anew. Never touches a database of a city's own. */
export async function resetDemonstration(
  config: Config,
  server: EmbeddedPostgres | null,
  database: string,
  say: (line: string) => void,
): Promise<void> {
  if (!server)
    throw new ConfigMistake(
      'DATABASE_URL is set: only the demonstration in the data folder can be reset.',
    );
  const client = enduring(new pg.Client({ connectionString: server.url('postgres') }));
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
  await rm(path.join(config.dataFolder, 'files'), { recursive: true, force: true });
  say('demonstration: the old one is gone, making it anew …');
}
