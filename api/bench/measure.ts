import { Client } from './clients.ts';
import type { Data } from './data.ts';
import { cpuMilliseconds, cpuSince, type Server } from './processes.ts';
import type { Unit } from './unit.ts';

export type Pace = { seconds: number; rounds: number };
export type Load = {
  clients: number;
  units: number;
  perSecond: number;
  p50: number;
  p95: number;
  cpuMs: number;
  databaseMs: number;
};
/** At 10 and 50 clients only where several do it at once. CPU is that of the best round at 10 clients, or at one where it is done alone. */
export type ServerResult = {
  one: Load;
  ten: Load | null;
  fifty: Load | null;
  cpuMs: number;
  databaseMs: number;
};
export type UnitResult = { unit: Unit; application: ServerResult; raw: ServerResult | null };

type Target = { server: Server; postmasterPid: number; data: Data };
type Loads = { one: Load; fifty: Load | null; rounds: Load[] };

/**
 * One unit at 1, 50 and 10 clients. The application and the raw reference take turns, so that what else the machine does falls
 * on both; the CPU of a unit is that of the best round at 10 clients.
 */
export async function measureUnit(
  unit: Unit,
  targets: { application: Target; raw: Target | null },
  pace: Pace,
): Promise<UnitResult> {
  const each = [targets.application, ...(targets.raw ? [targets.raw] : [])];
  const loads: Loads[] = [];
  for (const target of each) loads.push(await firstLoads(unit, target, pace));
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const [at, target] of each.entries())
      loads[at]!.rounds.push(await load(unit, target, crowdOf(unit), pace.seconds));
  }
  const [application, raw] = loads.map(resultOf);
  return { unit, application: application!, raw: raw ?? null };
}

const crowdOf = (unit: Unit) => (unit.alone ? 1 : 10);

async function firstLoads(unit: Unit, target: Target, { seconds }: Pace): Promise<Loads> {
  // What is compiled and read on first use is not the unit's cost: a server runs for weeks, and its engine takes seconds to settle.
  await load(unit, target, crowdOf(unit), seconds * 2);
  const one = await load(unit, target, 1, seconds);
  return { one, fifty: unit.alone ? null : await load(unit, target, 50, seconds), rounds: [] };
}

function resultOf({ one, fifty, rounds }: Loads): ServerResult {
  const best = rounds.reduce((least, each) => (each.cpuMs < least.cpuMs ? each : least));
  return {
    one,
    fifty,
    ten: best.clients === 10 ? best : null,
    cpuMs: best.cpuMs,
    databaseMs: best.databaseMs,
  };
}

async function load(
  unit: Unit,
  { server, postmasterPid, data }: Target,
  clients: number,
  seconds: number,
): Promise<Load> {
  const everybody = Array.from(
    { length: clients },
    (_, index) => new Client(server.origin, index, unit.tokenOf(data, index)),
  );
  for (const client of everybody) await unit.begin?.(client, data);
  const cpuBefore = cpuMilliseconds(server.pid, postmasterPid);
  const began = performance.now();
  const times = (
    await Promise.all(everybody.map((client) => repeat(unit, client, data, began + seconds * 1000)))
  ).flat();
  const took = performance.now() - began;
  await data.drained();
  const { cpuMs, databaseMs } = cpuSince(cpuBefore, server.pid, postmasterPid);
  for (const client of everybody) client.close();
  times.sort((a, b) => a - b);
  return {
    ...{ clients, units: times.length, perSecond: (times.length / took) * 1000 },
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ...{ cpuMs: cpuMs / times.length, databaseMs: databaseMs / times.length },
  };
}

async function repeat(unit: Unit, client: Client, data: Data, end: number): Promise<number[]> {
  const times: number[] = [];
  do {
    const began = performance.now();
    await unit.once(client, data);
    times.push(performance.now() - began);
  } while (performance.now() < end);
  return times;
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
