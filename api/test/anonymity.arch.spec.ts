import { randomBytes } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, signInAs } from './builders.js';
import { HeldAnswers } from '../src/surveys/answering/held-answers.js';
import { CountingIds } from './fakes.js';
import {
  anOpenWave,
  aPublishedSurvey,
  peopleInDepartments,
  type Asking,
} from './surveys-builders.js';
import { TestApp } from './test-app.js';

/**
 * An administrator has everything: each table with the hidden columns that tell in which transaction and where a row was written,
 * jobs, mails, the audit trail and every line of the log; and knows when each person sat down to answer. From all this the attack
 * below tries to learn whose an answer is, when it came, or which answers came together. It must find nothing, and must find
 * what is planted for it.
 */
type Row = { xmin: string; ctid: string; json: string };
type Dump = Map<string, Row[]>;

/** Ids from the system's random source: with counted ones nothing would be mixed. */
class RandomIds extends CountingIds {
  override random(bytes: number): Uint8Array {
    return randomBytes(bytes);
  }
}

class RememberingLogger implements LoggerService {
  readonly lines: string[] = [];
  log = (...line: unknown[]) => void this.lines.push(JSON.stringify(line));
  error = this.log;
  warn = this.log;
  debug = this.log;
  verbose = this.log;
  fatal = this.log;
}

const markOf = (person: number) => `mark-of-${String(person).padStart(3, '0')}`;
const marksIn = (text: string) => new Set(text.match(/mark-of-\d{3}/g) ?? []);
const roles = ['desk', 'lead'];

/** Number 100 + n is said by person n alone, and so is the text. */
const answersOf = (person: number) => ({
  department: person % 2 === 0 ? 'c1' : 'c2',
  role: roles[person % 3 === 0 ? 1 : 0],
  knowledge: { M1: `k${person % 5}` },
  visits: person,
  moment: markOf(person),
});

let app: TestApp;
let wave: Asking;
let people: string[];
const logger = new RememberingLogger();

beforeAll(async () => {
  app = await TestApp.start(
    { LOG_LEVEL: 'debug' },
    { ids: (clock) => new RandomIds(clock), logger },
  );
  await aCity(app);
  await aPublishedSurvey(app);
  people = await peopleInDepartments(app, { PARKS: 30, TAXES: 30 });
  wave = await anOpenWave(app, ['PARKS', 'TAXES']);
});
afterAll(() => app.stop());

async function dump(): Promise<Dump> {
  const tables = await app.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const all: Dump = new Map();
  for (const { name } of tables) {
    const rows = await app.rows<Row>(
      `SELECT each.xmin::text AS xmin, each.ctid::text AS ctid, to_jsonb(each)::text AS json FROM ${name} AS each`,
    );
    all.set(name, rows);
  }
  // The administrator has the key that fits now, which lies beside the database.
  for (const row of all.get('public.survey_holding') ?? [])
    row.json = JSON.stringify(await opened());
  return all;
}

const opened = () => app.nest.get(HeldAnswers, { strict: false }).read(wave.waveId);

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const instant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Everything that the dump gives away; `arrived` answers have come so far. */
function findings(all: Dump, arrived: number): string[] {
  const enough = Math.min(5, arrived);
  return [...all].flatMap(([table, rows]) =>
    rows.flatMap((row) => {
      const marks = marksIn(row.json);
      if (marks.size === 0) return [];
      const others = rows
        .filter(({ xmin }) => xmin === row.xmin)
        .flatMap(({ json }) => [...marksIn(json)]);
      const foreign = (row.json.match(uuid) ?? []).filter(
        (id) => id !== wave.waveId && id[14] !== '4',
      );
      return [
        ...(new Set(others).size < enough ? [`${table}: written with fewer than ${enough}`] : []),
        ...(foreign.length > 0 ? [`${table}: an id that tells time, or somebody's`] : []),
        ...(instant.test(row.json) ? [`${table}: an instant`] : []),
        ...(people.some((id) => row.json.includes(id)) ? [`${table}: a person`] : []),
        ...(/PARKS|TAXES/.test(row.json) ? [`${table}: a department`] : []),
        ...(marks.size === 1 && /"(role|visits|knowledge)"/.test(row.json)
          ? [`${table}: one person's answers together`]
          : []),
      ];
    }),
  );
}

/** Which tables differ between two dumps. */
const changed = (before: Dump, after: Dump) =>
  [...after]
    .filter(([name, rows]) => JSON.stringify(rows) !== JSON.stringify(before.get(name)))
    .map(([name]) => name)
    .toSorted();

/** Somebody signs in, which leaves rows with the moment and the transaction, and then answers in the same browser. */
async function somebodyAnswers(person: number): Promise<void> {
  app.clock.pass({ minutes: 7 });
  const as = await signInAs(app, people[person]!);
  const { status } = await app.post(
    `ask/${wave.code}/answers`,
    { answers: answersOf(person) },
    { as },
  );
  expect(status).toBe(204);
}

describe('an administrator with every table and every log', () => {
  it('sees an answer change nothing but the place where answers wait', async () => {
    for (let person = 0; person < 6; person += 1) await somebodyAnswers(person);
    const as = await signInAs(app, people[6]!);
    const before = await dump();
    logger.lines.length = 0;
    await app.post(`ask/${wave.code}/answers`, { answers: answersOf(6) }, { as });
    const refused = await app.post(
      `ask/${wave.code}/answers`,
      { answers: { role: 'Ana' } },
      { as },
    );
    expect(refused.status).toBe(422);
    expect(changed(before, await dump())).toEqual(['public.survey_holding']);
    expect(logger.lines.filter((line) => !line.includes('urn:problem'))).toEqual([]);
    expect(logger.lines.join()).not.toMatch(/Ana|mark-of|desk|lead|survey-waves/);
  });

  it('learns nothing at any moment while answers come in', async () => {
    for (let person = 7; person < 43; person += 1) {
      await somebodyAnswers(person);
      expect(findings(await dump(), person + 1)).toEqual([]);
    }
  });

  it('cannot tell the order of texts: neither batches nor places follow it', async () => {
    const texts = (await dump()).get('public.survey_text')!;
    const batches = Map.groupBy(texts, ({ xmin }) => xmin);
    expect(batches.size).toBeGreaterThan(5);
    const orders = [...batches.values()].map((batch) =>
      batch
        .toSorted((a, b) => placeOf(a.ctid) - placeOf(b.ctid))
        .map(({ json }) => [...marksIn(json)][0]!),
    );
    const sorted = orders.filter((order) => order.join() === order.toSorted().join());
    expect(sorted.length).toBeLessThan(orders.length);
    const consecutive = orders.filter((order) => {
      const numbers = order.map((mark) => Number(mark.slice(-3))).toSorted((a, b) => a - b);
      return numbers.at(-1)! - numbers[0]! === numbers.length - 1;
    });
    expect(consecutive.length).toBeLessThan(orders.length);
  });

  it('finds counted answers only as numbers', async () => {
    const all = await dump();
    const [tally] = all.get('public.survey_tally')!;
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const { tally: counted } = JSON.parse(tally!.json) as { tally: { answers: number } };
    expect(leaves(counted).every((leaf) => typeof leaf === 'number')).toBe(true);
    expect(counted.answers % 5).toBe(0);
  });

  it('cannot open what was held before, wherever a copy of it is left', async () => {
    const sealed = async () =>
      (await app.rows<{ sealed: Buffer }>(`SELECT sealed FROM survey_holding`))[0]!.sealed;
    const former = await sealed();
    await somebodyAnswers(43);
    const now = await sealed();
    expect(now.equals(former)).toBe(false);
    const put = (bytes: Buffer) => app.rows(`UPDATE survey_holding SET sealed = $1`, [bytes]);
    await put(former);
    expect((await opened()).responses).toEqual([]);
    await put(now);
    expect((await opened()).responses.length).toBeGreaterThanOrEqual(5);
    expect(now.toString('latin1')).not.toMatch(/mark-of|desk|lead/);
  });

  it('finds no column for a moment or a person beside answers', async () => {
    const kept = await app.rows(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_name IN ('survey_holding', 'survey_tally', 'survey_text')
       AND (data_type LIKE 'timestamp%' OR data_type = 'date' OR column_name ~ '_(at|on|by)$|person|sign_in|request|address')`,
    );
    expect(kept).toEqual([]);
  });

  it('finds, once it has closed, texts alone and numbers from five', async () => {
    const { status } = await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
    expect(status).toBe(200);
    const all = await dump();
    expect(findings(all, 44)).toEqual([]);
    expect(
      [...all]
        .filter(([, rows]) => rows.some(({ json }) => marksIn(json).size > 0))
        .map(([name]) => name),
    ).toEqual(['public.survey_text']);
    const closed = all.get('public.survey_wave')!.find(({ json }) => json.includes(wave.waveId))!;
    const { release } = JSON.parse(closed.json) as { release: object };
    const numbers = JSON.stringify(release).match(/(?<=[:[,])\d+(?=[,}\]])/g) ?? [];
    expect(numbers.map(Number).filter((number) => number > 0 && number < 5)).toEqual([]);
    const others = [...all]
      .filter(([name]) => !name.startsWith('public.survey'))
      .flatMap(([, rows]) => rows);
    expect(
      others.filter(({ json }) => /mark-of|"visits"/.test(json) && !json.includes('"body"')),
    ).toEqual([]);
  });
});

describe('the attack', () => {
  const planted = async (columns: string, values: string) => {
    await app.rows(`CREATE TABLE leak (${columns})`);
    await app.rows(`INSERT INTO leak VALUES ${values}`);
    const found = findings(await dump(), 44);
    await app.rows(`DROP TABLE leak`);
    return found.map((finding) => finding.replace(/.*: /, ''));
  };

  it.each([
    {
      why: 'when somebody answered',
      columns: 'text text, at timestamptz',
      values: `('mark-of-001', now())`,
      finding: 'an instant',
    },
    {
      why: 'who answered',
      columns: 'text text, who uuid',
      values: () => `('mark-of-001', '${people[1]}')`,
      finding: 'a person',
    },
    {
      why: 'an id that sorts by time',
      columns: 'id uuid, text text',
      values: `('01900000-0000-7000-8000-000000000000', 'mark-of-001')`,
      finding: "an id that tells time, or somebody's",
    },
    {
      why: 'the transaction of one answer',
      columns: 'text text',
      values: `('mark-of-001')`,
      finding: 'written with fewer than 5',
    },
    {
      why: 'the department',
      columns: 'text text, department text',
      values: `('mark-of-001', 'PARKS')`,
      finding: 'a department',
    },
    {
      why: 'a text beside the other answers',
      columns: 'answers jsonb',
      values: `('{"role": "desk", "moment": "mark-of-001"}')`,
      finding: "one person's answers together",
    },
  ])('would find $why', async ({ columns, values, finding }) => {
    expect(await planted(columns, typeof values === 'string' ? values : values())).toContain(
      finding,
    );
  });
});

/** The place of a row in its table: block and number. */
function placeOf(ctid: string): number {
  const [block = 0, number = 0] = ctid.replace(/[()]/g, '').split(',').map(Number);
  return block * 1_000 + number;
}
