import type { Load, UnitResult } from './measure.ts';

export type Made = { certificates: number; cpuMs: number; perSecond: number };
/** Megabytes of the server and of its database, proportional. */
export type Memory = { node: number; database: number };
export type Report = {
  machine: { cores: number; loadAverage: number; node: string; rowCpuMs: number };
  units: UnitResult[];
  /** Null: not asked for. */
  certificatesMade: Made | null;
  memory: Memory;
};

export const certificateAimCpuMs = 40;
const certificateMoodleCpuMs = 266;
export const memoryAimMegabytes = 350;
/** What a row by its key costs the raw reference where the aims hold: much outside of it, aims in CPU ms say little. */
const rowCpuMsOfFigures = '0.08 to 0.17';
/** How much more a person may cost in a cohort of 5,000 than in one of 50: the fixed part makes it less, not more. */
const flatAtMost = 1.25;

export type Finding = { unit: string; aim: string; found: string; met: boolean; isRatio: boolean };

/** Every aim with what was found. */
export function findings({ units, certificatesMade, memory }: Report): Finding[] {
  return [
    ...units.flatMap(findingsOf),
    ...flatness(units),
    ...(certificatesMade
      ? [
          {
            unit: 'certificate-made',
            ...below('CPU ms', certificatesMade.cpuMs, certificateAimCpuMs),
          },
        ]
      : []),
    { unit: 'memory', ...below('MB', memory.node + memory.database, memoryAimMegabytes) },
  ];
}

function findingsOf({ unit, application, raw }: UnitResult): Finding[] {
  const { cpuMs, ratio } = unit.aims;
  return [
    ...(cpuMs === null ? [] : [{ unit: unit.name, ...below('CPU ms', application.cpuMs, cpuMs) }]),
    ...(ratio === null || raw === null
      ? []
      : [
          {
            unit: unit.name,
            ...below('× raw', application.cpuMs / raw.cpuMs, ratio),
            isRatio: true,
          },
        ]),
  ];
}

function flatness(units: readonly UnitResult[]): Finding[] {
  const [small, large] = [50, 5000].map((people) => {
    const found = units.find(({ unit }) => unit.name === `overview-${people}`);
    return found ? found.application.cpuMs / people : null;
  });
  if (!small || !large) return [];
  return [
    {
      unit: 'overview, a person of 5,000 against one of 50',
      ...below('×', large / small, flatAtMost),
      isRatio: true,
    },
  ];
}

function below(what: string, found: number, aim: number): Omit<Finding, 'unit'> {
  return {
    aim: `≤ ${aim} ${what}`,
    found: `${rounded(found)} ${what}`,
    met: found <= aim,
    isRatio: false,
  };
}

/** What `--json` prints. */
export function asJson(report: Report): string {
  const units = report.units.map(({ unit, application, raw }) => ({
    ...{
      name: unit.name,
      title: unit.title,
      aims: unit.aims,
      moodleCpuMs: unit.moodleCpuMs,
      application,
      raw,
    },
    ratio: raw ? application.cpuMs / raw.cpuMs : null,
  }));
  return JSON.stringify({ ...report, units, aims: findings(report) }, null, 2);
}

/** What people read. */
export function asTable(report: Report): string {
  const { machine, units, certificatesMade, memory } = report;
  const rows = units.flatMap(({ unit, application, raw }) => {
    const ratio = raw ? rounded(application.cpuMs / raw.cpuMs) : '';
    const moodle = unit.moodleCpuMs === null ? '' : String(unit.moodleCpuMs);
    const own = [
      unit.name,
      'stoa',
      rounded(application.cpuMs),
      rounded(application.databaseMs),
      ratio,
      moodle,
      ...paces(application),
    ];
    return [
      own,
      ...(raw
        ? [['', 'raw', rounded(raw.cpuMs), rounded(raw.databaseMs), '', '', ...paces(raw)]]
        : []),
    ];
  });
  if (certificatesMade) {
    const { cpuMs, perSecond } = certificatesMade;
    rows.push([
      'certificate-made',
      'stoa',
      rounded(cpuMs),
      '',
      '',
      String(certificateMoodleCpuMs),
      '',
      '',
      '',
      `${rounded(perSecond)} in one award`,
    ]);
  }
  const head = [
    'unit',
    '',
    'CPU ms',
    'of it db',
    'ratio',
    'Moodle',
    'p50/p95 ms at 1',
    'at 10',
    'at 50',
    'a second at 1 / 10 / 50',
  ];
  const aims = findings(report).map(
    ({ met, unit, aim, found }) => `  ${met ? '✓' : '✗'} ${unit}: ${found} (aim ${aim})`,
  );
  return [
    `${machine.cores} cores, load average ${rounded(machine.loadAverage)} at the start, ${machine.node}`,
    'CPU ms: Node, its database backends and its jobs for one unit, best round at 10 clients. Ratio: to the raw reference of the same run.',
    `A row by its key costs the raw reference ${rounded(machine.rowCpuMs)} CPU ms here; where the aims were set ${rowCpuMsOfFigures}.`,
    '',
    ...columns([head, ...rows]),
    '',
    `Memory under load, proportional: server ${rounded(memory.node)} MB, database ${rounded(memory.database)} MB`,
    '',
    'Aims:',
    ...aims,
  ].join('\n');
}

function paces({ one, ten, fifty }: UnitResult['application']): string[] {
  const latency = (load: Load | null) =>
    load ? `${rounded(load.p50)} / ${rounded(load.p95)}` : '';
  const rates = [one, ten, fifty]
    .flatMap((load) => (load ? [rounded(load.perSecond)] : []))
    .join(' / ');
  return [latency(one), latency(ten), latency(fifty), rates];
}

function columns(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** Three digits that mean something. */
export function rounded(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
