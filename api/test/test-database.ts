import pg from 'pg';
import { buildDataSource } from '../src/platform/database/data-source.js';
import { migrateJobs } from '../src/platform/jobs/jobs.js';
import { entities, migrations } from '../src/schema.js';

const template = 'stoa_template';
const oneAtATime = 7_204_511;

/** Clones the migrated database; about 30 ms. The run's own server is thrown away afterwards, so nothing is dropped. */
export async function cloneDatabase(): Promise<string> {
  const name = `spec_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await onServer(async (client) => {
    await client.query(`SELECT pg_advisory_lock(${oneAtATime})`);
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_database WHERE datname = '${template}'`,
    );
    if (rowCount === 0) await prepareTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return urlOf(name);
}

/** An empty database, for what tests migrations themselves. */
export async function emptyDatabase(): Promise<string> {
  const name = `empty_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name}`));
  return urlOf(name);
}

/** The first spec file of a run migrates; under another name first, so that a half-made one is never cloned. */
async function prepareTemplate(client: pg.Client): Promise<void> {
  await client.query(`CREATE DATABASE ${template}_new`);
  const url = urlOf(`${template}_new`);
  const source = await buildDataSource({ url, entities, migrations, poolSize: 1 }).initialize();
  await source.runMigrations();
  await source.destroy();
  await migrateJobs(url);
  await client.query(`ALTER DATABASE ${template}_new RENAME TO ${template}`);
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

function serverUrl(): string {
  const url = process.env.STOA_TEST_SERVER;
  if (!url)
    throw new Error('These tests need a database: run them with `npm run test:db -- <path>`.');
  return url;
}
