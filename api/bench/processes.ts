import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts processor time in hundredths of a second on every platform that we measure on. */
const millisecondsPerTick = 10;
const readyWithinMilliseconds = 120_000;

/** A server under measurement: where it listens and which process it is. */
export type Server = {
  origin: string;
  pid: number;
  stop: () => Promise<void>;
};

type Start = {
  args: string[];
  env: Record<string, string>;
  ready: RegExp;
  say: (line: string) => void;
};

/** Starts a Node process and waits until it says where it listens. */
export async function startServer({ args, env, ready, say }: Start): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, TZ: 'UTC', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = await listening(child, ready, say);
  return {
    origin,
    pid: child.pid!,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

function listening(
  child: ChildProcess,
  ready: RegExp,
  say: (line: string) => void,
): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`A server was not ready in time:\n${said}`)),
      readyWithinMilliseconds,
    );
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = ready.exec(said)?.[1];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`A server ended before it was ready:\n${said}`)));
    say(`started process ${child.pid}`);
  });
}

export type Cpu = { node: number; database: number };

/** Processor time so far of a process with all its threads, and of the whole database with backends that have ended. */
export function cpuMilliseconds(nodePid: number, postmasterPid: number): Cpu {
  const backends = childrenOf(postmasterPid).map((pid) => ticks(pid, false));
  const database = ticks(postmasterPid, true) + backends.reduce((sum, each) => sum + each, 0);
  return {
    node: ticks(nodePid, false) * millisecondsPerTick,
    database: database * millisecondsPerTick,
  };
}

/** What was spent since then, and of it by the database. */
export function cpuSince(
  before: Cpu,
  nodePid: number,
  postmasterPid: number,
): { cpuMs: number; databaseMs: number } {
  const now = cpuMilliseconds(nodePid, postmasterPid);
  const databaseMs = now.database - before.database;
  return { cpuMs: now.node - before.node + databaseMs, databaseMs };
}

/** Memory of the processes in megabytes, what they share counted once. */
export function proportionalMegabytes(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(fieldsOf(pid)[1]) === parent);
}

function ticks(pid: number, withEndedChildren: boolean): number {
  const fields = fieldsOf(pid);
  const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
  const own = (user ?? 0) + (system ?? 0);
  return withEndedChildren ? own + (childUser ?? 0) + (childSystem ?? 0) : own;
}

/** The fields after the program's name, which may itself hold spaces: state first, then the parent. */
function fieldsOf(pid: number): string[] {
  const stat = read(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
