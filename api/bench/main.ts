/** `npm run bench`: a database, the built application and the raw reference of their own, units measured in turn, all of it gone afterwards. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  ensureDatabase,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../src/platform/database/embedded-postgres.ts';
import { Data } from './data.ts';
import { measureUnit, type Pace, type UnitResult } from './measure.ts';
import {
  childrenOf,
  cpuMilliseconds,
  cpuSince,
  proportionalMegabytes,
  startServer,
  type Server,
} from './processes.ts';
import { asJson, asTable, findings, type Made, type Memory, type Report } from './report.ts';
import type { Unit } from './unit.ts';
import { units } from './units.ts';
import { rowByKey } from './units/row-by-key.ts';

const certificateMade = 'certificate-made';
const database = 'stoa_bench';
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '..', '..');

/** As `npm start` runs it, or memory would be that of something else. */
const runtime = JSON.parse(readFileSync(path.join(root, 'scripts/runtime.json'), 'utf8')) as {
  node: string[];
  environment: Record<string, string>;
};

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    profile: { type: 'string' },
  },
});

const pace: Pace = options.quick ? { seconds: 0.3, rounds: 1 } : { seconds: 1.5, rounds: 3 };
const say = (line: string) => void process.stderr.write(`bench: ${line}\n`);
const wanted = (name: string) => !options.only || options.only.includes(name);

type Stage = {
  folder: string;
  postgres: EmbeddedPostgres;
  url: string;
  application: Server;
  data: Data;
};

async function main(): Promise<void> {
  const names = [...units.map(({ name }) => name), certificateMade];
  const unknown = options.only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`There is no unit ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  const report = await onStage((stage) => measureAll(stage));
  process.stdout.write(`${options.json ? asJson(report) : asTable(report)}\n`);
  if (options.check && findings(report).some(({ isRatio, met }) => isRatio && !met))
    process.exitCode = 1;
}

/** Whatever happens, nothing is left running and no file is left behind. */
async function onStage(work: (stage: Stage) => Promise<Report>): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stoa-bench-'));
  chmodSync(folder, 0o711);
  const endings: (() => Promise<unknown>)[] = [];
  try {
    const postgres = await startEmbeddedPostgres({
      folder: path.join(folder, 'database'),
      durable: true,
      log: say,
    });
    endings.unshift(() => postgres.stop());
    await ensureDatabase(postgres, database);
    const url = postgres.socketUrl(database);
    const application = await startServer({
      args: [...profiling(), ...runtime.node, path.join(root, 'api/dist/main.js'), '--demo'],
      env: {
        ...runtime.environment,
        DATABASE_URL: url,
        STOA_DATA: path.join(folder, 'data'),
        PORT: '0',
        LOG_LEVEL: 'error',
        TRUST_PROXY: 'yes',
      },
      ready: /Stoa is ready:\s+(\S+)/,
      say,
    });
    endings.unshift(() => application.stop());
    say('making 200 learners, 50 cohorts for the register, cohorts of 50, 200 and 5,000 …');
    const data = await Data.seeded(url, application.origin);
    endings.unshift(() => data.close());
    return await work({ folder, postgres, url, application, data });
  } finally {
    for (const end of endings) await end();
    rmSync(folder, { recursive: true, force: true });
  }
}

function profiling(): string[] {
  return options.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(options.profile)}`] : [];
}

async function measureAll(stage: Stage): Promise<Report> {
  const { data } = stage;
  const machine = {
    cores: availableParallelism(),
    loadAverage: loadavg()[0]!,
    node: process.version,
  };
  // First of all, because a finished cohort can be awarded once.
  const made = wanted(certificateMade) ? await makeCertificates(stage) : null;
  const chosen = units.filter(({ name }) => wanted(name));
  for (const unit of chosen) await unit.prepare?.(data);
  const raw = await startRaw(stage, chosen);
  try {
    const results: UnitResult[] = [];
    const rowCpuMs = await calibrate(stage, raw);
    let memoryUnderLoad: Memory = { node: 0, database: 0 };
    for (const unit of chosen) {
      say(unit.title);
      results.push(await measure(unit, stage, raw));
      // The figures' memory is that of many people at once; one look at 5,000 people is no load.
      if (!unit.alone) memoryUnderLoad = larger(memoryUnderLoad, await memory(stage));
    }
    return {
      machine: { ...machine, rowCpuMs },
      units: results,
      certificatesMade: made,
      memory: memoryUnderLoad,
    };
  } finally {
    await raw.stop();
  }
}

function measure(
  unit: Unit,
  { application, postgres, data }: Stage,
  raw: Server,
): Promise<UnitResult> {
  const target = (server: Server) => ({ server, postmasterPid: postgres.pid, data });
  return measureUnit(
    unit,
    { application: target(application), raw: unit.raw.length > 0 ? target(raw) : null },
    pace,
  );
}

async function makeCertificates({ application, postgres, data }: Stage): Promise<Made> {
  say('certificate PDF, made: all that is due in the finished cohort');
  const before = cpuMilliseconds(application.pid, postgres.pid);
  const { certificates, milliseconds } = await data.awarded();
  const { cpuMs } = cpuSince(before, application.pid, postgres.pid);
  return {
    certificates,
    cpuMs: cpuMs / certificates,
    perSecond: (certificates / milliseconds) * 1000,
  };
}

/** The reference gets the application's own words, so that both send as much. */
async function startRaw({ folder, url, data }: Stage, chosen: readonly Unit[]): Promise<Server> {
  const kept: Record<string, object> = {};
  for (const unit of chosen)
    Object.assign(kept, await unit.kept?.(data.application(0, unit.tokenOf(data, 0)), data));
  const file = path.join(folder, 'kept.json');
  writeFileSync(file, JSON.stringify(kept));
  return startServer({
    args: [path.join(here, 'raw-server.ts')],
    env: { DATABASE_URL: url, STOA_DATA: path.join(folder, 'data'), BENCH_KEPT: file },
    ready: /raw reference: (\S+)/,
    say,
  });
}

/** What a row by its key costs here: it tells how far figures of two machines, or of two hours, can be compared. */
async function calibrate({ postgres, data }: Stage, raw: Server): Promise<number> {
  const target = { server: raw, postmasterPid: postgres.pid, data };
  const { application } = await measureUnit(rowByKey, { application: target, raw: null }, pace);
  return application.cpuMs;
}

/** The application with its database, without what works for the benchmark alone. */
async function memory({ application, postgres, data }: Stage): Promise<Memory> {
  const foreign = await data.foreignBackends();
  const own = childrenOf(postgres.pid).filter((pid) => !foreign.has(pid));
  return {
    node: proportionalMegabytes([application.pid]),
    database: proportionalMegabytes([postgres.pid, ...own]),
  };
}

const larger = (one: Memory, other: Memory) =>
  one.node + one.database > other.node + other.database ? one : other;

await main();
