import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishContent } from '../src/publishing/index.js';
import { aCity } from './builders.js';
import { aContentFolder, withOpenContent } from './content-folder.js';
import { someoneSignedIn } from './people-builders.js';
import { TestApp } from './test-app.js';
import { HeldWorkshop } from './workshop-builders.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const visitor = '203.0.113.77';

describe('what is known of a visitor', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ TRUST_PROXY: 'yes' });
    await aCity(app);
    const { at } = withOpenContent(aContentFolder());
    await app.nest.get(PublishContent, { strict: false }).execute(at);
  });
  afterAll(() => app.stop());

  /** Every row of every table, as the database would dump it. */
  async function dump(): Promise<string> {
    const tables = await app.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const dumps: string[] = [];
    for (const { name } of tables)
      dumps.push(
        ...(
          await app.rows<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t ORDER BY 1`)
        ).map(({ row }) => `${name} ${row}`),
      );
    return dumps.join('\n');
  }

  it('is nothing: reading leaves every table as it was, and no line anywhere', async () => {
    const trainer = await someoneSignedIn(app, 'trainer');
    const { door } = await HeldWorkshop.setUp(app, trainer, { time: '10:30' });
    const before = await dump();
    const said: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text: string | Uint8Array) => {
      said.push(String(text));
      return true;
    };
    try {
      for (const page of [
        '/en/',
        '/sq/cards/card-1',
        '/en/open/my-street/street-1',
        '/en/open/my-street/quiz/street-quiz',
        '/en/quizzes/for-all',
        '/en/participation/my-street?name=Ada',
        '/en/my-place',
        '/en/cards/none',
        door,
        `${door}/${'A'.repeat(43)}`,
        '/en/here/CCCCCC',
      ])
        await app.get(page, {
          headers: {
            accept: 'text/html',
            'x-forwarded-for': visitor,
            'user-agent': 'a telephone',
            referer: 'https://elsewhere.example/',
          },
        });
    } finally {
      process.stdout.write = write;
    }
    expect(await dump()).toBe(before);
    expect(said.join('')).not.toMatch(/203\.0\.113|telephone|elsewhere|Ada/);
  });
});

describe('what is known of somebody who checks in at a workshop', () => {
  it('is the name on the list, and nothing that came with the request', async () => {
    const said: string[] = [];
    const logger = {
      ...{ log: (text: string) => said.push(text), error: (text: string) => said.push(text) },
      ...{ warn: (text: string) => said.push(text), debug: (text: string) => said.push(text) },
      verbose: (text: string) => said.push(text),
    };
    const app = await TestApp.start({ TRUST_PROXY: 'yes' }, { logger });
    try {
      await aCity(app);
      const trainer = await someoneSignedIn(app, 'trainer');
      const held = await HeldWorkshop.setUp(app, trainer, { time: '10:30' });
      const address = await held.formAddress();
      const { status } = await app.call('POST', held.door, {
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...{ 'x-forwarded-for': visitor, 'user-agent': 'a telephone' },
        },
        body: new URLSearchParams({ name: 'Ada Lovelace', address }).toString(),
      });
      expect(status).toBe(303);
      const tables = await app.rows<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      const rows: string[] = [];
      for (const { name } of tables)
        for (const { row } of await app.rows<{ row: string }>(
          `SELECT t::text AS row FROM ${name} AS t`,
        ))
          rows.push(`${name} ${row}`);
      expect(rows.filter((row) => row.includes('Lovelace'))).toEqual([
        expect.stringContaining('public.workshop_entry'),
      ]);
      expect(rows.join('') + said.join('')).not.toMatch(/203\.0\.113|telephone/);
      expect(rows.join('')).not.toContain(address);
      expect(said.join('')).not.toMatch(/Lovelace/);
    } finally {
      await app.stop();
    }
  });
});

describe('the proxy that we ship', () => {
  const text = readFileSync(path.join(root, 'docker/nginx.conf'), 'utf8').replace(/#.*$/gm, '');
  const blocks = [...text.matchAll(/location (\S+) \{([^}]*)\}/g)].map(
    ([, name = '', body = '']) => [name, body] as const,
  );

  it('keeps no list of what visitors ask for, and no error that names them', () => {
    const open = blocks.filter(([name]) => !name.startsWith('/api/'));
    expect(open.length).toBeGreaterThan(0);
    for (const [, body] of open) {
      expect(body).toContain('access_log off;');
      expect(body).toContain('error_log /dev/null crit;');
    }
  });

  it('has no server that falls back to a log of its own', () => {
    const servers = text.split(/^server \{/m).slice(1);
    expect(servers).toHaveLength(2);
    for (const server of servers) expect(server).toMatch(/error_log \/\S+ crit;/);
    expect(servers[0]).toContain('access_log off;');
  });

  it('writes no address, agent, query or page one came from into the log that it keeps', () => {
    const formats = [...text.matchAll(/log_format \S+ ([^;]+);/g)].map(([, format]) => format);
    expect(formats).toHaveLength(1);
    for (const format of formats)
      expect(format).not.toMatch(
        /\$(remote_|http_(?!x_request)|request\b(?!_)|request_uri|args|query|binary_remote|realip)/,
      );
  });
});
