/**
 * The raw reference: `node:http` and `pg`, with the statements of the application and no framework, validation, policy or grading.
 * Started by the benchmark beside the application, over the same database.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { PreparingClient } from '../src/platform/database/preparing-client.ts';
import type { RawCall, Row, Sql } from './raw.ts';
import { signInStatement } from './statements.ts';
import { units } from './units.ts';

const poolSize = 8;

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: poolSize,
  application_name: 'bench-raw',
  options: '-c plan_cache_mode=force_generic_plan',
  pipeline: true,
  Client: PreparingClient,
} as pg.PoolConfig);
const kept = JSON.parse(readFileSync(process.env.BENCH_KEPT ?? '', 'utf8')) as Record<string, Row>;
/** Pages as the application sent them: the least that sending them can cost. */
const pages = new Map(
  Object.entries(kept).flatMap(([name, { headers, body }]) =>
    name.startsWith('page ')
      ? [
          [
            name.slice('page '.length),
            { headers: headers as OutgoingHttpHeaders, body: Buffer.from(String(body), 'base64') },
          ] as const,
        ]
      : [],
  ),
);
const routes = units.flatMap(({ raw }) => raw);

const sqlOn =
  (connection: pg.Pool | pg.PoolClient): Sql =>
  async (text, values = []) =>
    (await connection.query<Row>(text, [...values])).rows;
const sql = sqlOn(pool);

async function onOneConnection<T>(work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    return await work(connection);
  } finally {
    connection.release();
  }
}

const together: RawCall['together'] = (work) =>
  onOneConnection((connection) => work(sqlOn(connection)));

const transaction: RawCall['transaction'] = (work) =>
  onOneConnection(async (connection) => {
    const inside = sqlOn(connection);
    const sent: Promise<unknown>[] = [connection.query('START TRANSACTION')];
    const result = await work(inside, (...given) => void sent.push(inside(...given)));
    await Promise.all([...sent, connection.query('COMMIT')]);
    return result;
  });

async function bodyOf(request: IncomingMessage): Promise<RawCall['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Row) : {};
}

async function answer(request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const path = (request.url ?? '').replace('/api/v1/', '');
  if (path === 'row-by-key')
    return send(reply, { rows: await sql('SELECT * FROM city WHERE id = $1', ['city']) });
  const route = routes.find((each) => each.method === request.method && each.path.test(path));
  const token = /stoa_sign_in=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const [actor] = route?.anonymous
    ? [{ personId: '' }]
    : await sql(signInStatement, [hash, new Date()]);
  if (!route || !actor) {
    reply.writeHead(route ? 401 : 404).end();
    return;
  }
  const call: RawCall = {
    params: route.path.exec(path)?.slice(1) ?? [],
    body: request.method === 'GET' ? {} : await bodyOf(request),
    personId: String(actor.personId),
    ...{ sql, together, transaction, reply },
    kept: (name) => kept[name] ?? {},
  };
  const view = await route.answer(call);
  if (view === undefined) return;
  send(reply, view);
}

function send(reply: ServerResponse, view: object): void {
  const text = JSON.stringify(view);
  reply
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    })
    .end(text);
}

const server = createServer((request, reply) => {
  const page = pages.get(request.url ?? '');
  if (page) return void reply.writeHead(200, page.headers).end(page.body);
  answer(request, reply).catch((error: unknown) => {
    reply.writeHead(500).end(String(error));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(
    `raw reference: http://127.0.0.1:${(server.address() as AddressInfo).port}\n`,
  );
});
process.once('SIGINT', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
