import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const readyWithinMilliseconds = 60_000;

type Ended = { code: number | null; signal: NodeJS.Signals | null };
type Settings = { dataFolder: string; args?: string[]; env?: Record<string, string> };
export type Answer<T> = { status: number; body: T; headers: Headers };

/** The built application as a process of its own, to be killed. */
export class RunningApplication {
  private said = '';
  private readonly ended: Promise<Ended>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly dataFolder: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.ended = new Promise((resolve) =>
      child.once('close', (code, signal) => resolve({ code, signal })),
    );
  }

  /** Begins a start; whether it becomes ready is for the caller to see. */
  static spawn({ dataFolder, args = [], env = {} }: Settings): RunningApplication {
    const child = spawn(process.execPath, [path.join(root, 'api/dist/main.js'), ...args], {
      cwd: root,
      env: {
        ...{ PATH: process.env.PATH, TZ: 'UTC', NODE_ENV: 'production' },
        ...{ STOA_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'error' },
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningApplication(child, dataFolder);
  }

  /** Starts it and waits until it answers. */
  static async start(settings: Settings): Promise<RunningApplication> {
    const application = RunningApplication.spawn(settings);
    await application.ready();
    return application;
  }

  get output(): string {
    return this.said;
  }

  get origin(): string {
    return /Stoa is ready:\s+(\S+)/.exec(this.said)?.[1] ?? '';
  }

  ready(): Promise<void> {
    return this.says('Stoa is ready:');
  }

  /** Waits for these words. */
  says(words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) => () => reject(new Error(`${why} “${words}”:\n${this.said}`));
      const late = setTimeout(fail('It did not say in time'), readyWithinMilliseconds);
      const look = () => {
        if (!this.said.includes(words)) return;
        clearTimeout(late);
        resolve();
      };
      this.child.stdout?.on('data', look);
      void this.ended.then(fail('It ended before it said'));
      look();
    });
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  /** From now on nobody reads what it says, and saying it fails. */
  closeTerminal(): void {
    this.child.stdout?.destroy();
    this.child.stderr?.destroy();
  }

  /** How it ended, once it does by itself. */
  untilEnded(): Promise<Ended> {
    return this.ended;
  }

  /** The process of its own database. */
  get databasePid(): number {
    return Number(postmasterLines(this.dataFolder)[0]);
  }

  /** Rows straight from its own database. */
  async rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const password = readFileSync(path.join(this.dataFolder, 'database/password'), 'utf8').trim();
    const port = Number(postmasterLines(this.dataFolder)[3]);
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'stoa',
      password,
      database: 'stoa',
    });
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows as T[];
    } finally {
      await client.end();
    }
  }

  async call<T>(
    method: string,
    address: string,
    { as, body }: { as?: string; body?: object } = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.origin}/api/v1/${address}`, {
      method,
      headers: {
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(as ? { cookie: as } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : null) as T,
      headers: response.headers,
    };
  }

  /** Signs in with a demonstration account; gives its cookies. */
  async signIn(name: 'learner' | 'trainer' | 'coordinator'): Promise<string> {
    const { headers, status } = await this.call('POST', 'sign-in', {
      body: { email: `${name}@demo.example`, password: 'stoa-demo' },
    });
    if (status !== 200) throw new Error(`${name} could not sign in: ${status}`);
    return headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0]!)
      .join('; ');
  }
}

function postmasterLines(dataFolder: string): string[] {
  return readFileSync(path.join(dataFolder, 'database/cluster/postmaster.pid'), 'utf8').split('\n');
}

/** Whether a process is there; one that has ended and waits to be collected is not. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** A data folder that the database's user can enter, thrown away afterwards. */
export async function aDataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-faults-'));
  await chmod(folder, 0o711);
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
