import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { Client } from './clients.ts';
import { learners, registerCohorts, registerSlug, seed } from './seed.ts';

type Holder = { token: string; awardId: string };
type Due = { certificates: number; people: number };

const password = 'a password of the benchmark';
/** As the application makes them. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const lookEveryMilliseconds = 20;
const awardWithinMilliseconds = 60_000;

/** Forty clusters of departments, and results by cluster, role and years. */
export const benchTerms = {
  clusters: Array.from({ length: 40 }, (_, at) => ({
    ...{ key: `c${at + 1}`, name: { en: `Cluster ${at + 1}`, sq: `Bashkimi ${at + 1}` } },
    ...{ departments: [], invited: 300 },
  })),
  breakdowns: [['department'], ['role'], ['years']],
};

/** The seeded database, and how clients get at their part of it. */
export class Data {
  readonly password = password;
  readonly trainer: string;
  readonly lesson: { module: string; lesson: string };
  private readonly database: pg.Client;
  private readonly origin: string;
  private readonly tokens: readonly string[];
  private holders: Holder[] | null = null;
  private readonly waves: string[] = [];

  private constructor(parts: {
    database: pg.Client;
    origin: string;
    trainer: string;
    tokens: readonly string[];
    lesson: Data['lesson'];
  }) {
    this.database = parts.database;
    this.origin = parts.origin;
    this.trainer = parts.trainer;
    this.tokens = parts.tokens;
    this.lesson = parts.lesson;
  }

  static async seeded(databaseUrl: string, origin: string): Promise<Data> {
    const database = new pg.Client({ connectionString: databaseUrl, application_name: 'bench' });
    await database.connect();
    await seed(database, await hash(password.normalize('NFC'), cost));
    const people = await database.query<{ id: string }>(
      `SELECT person.id FROM enrolment JOIN person ON person.id = enrolment.person_id JOIN cohort ON cohort.id = enrolment.cohort_id
       WHERE cohort.slug = 'bench-learners' ORDER BY person.id`,
    );
    const coordinator = await database.query<{ id: string }>(
      `SELECT person.id FROM person WHERE person.email = 'coordinator@demo.example'`,
    );
    const tokens = await signedIn(
      database,
      people.rows.map(({ id }) => id),
    );
    const [trainer] = await signedIn(database, [coordinator.rows[0]!.id]);
    const lesson = await firstLesson(new Client(origin, 0, tokens[0]!));
    return new Data({ database, origin, trainer: trainer!, tokens, lesson });
  }

  /** The sign-in of a learner; there are 200, the clients share them when they are more. */
  learner(index: number): string {
    return this.tokens[index % learners]!;
  }

  email(index: number): string {
    return `person-${(index % learners) + 1}@bench.example`;
  }

  registerCohort(index: number): string {
    return registerSlug(index % registerCohorts);
  }

  /** Somebody who holds a certificate; only after `awarded`. */
  holder(index: number): Holder {
    const holders = this.holders ?? [];
    return holders[index % holders.length]!;
  }

  /** The application itself, for what must be there before either is measured. */
  application(index: number, token = this.learner(index)): Client {
    return new Client(this.origin, index, token);
  }

  async quizVersion(slug: string): Promise<{ id: string; versionId: string }> {
    const { rows } = await this.database.query<{ id: string; versionId: string }>(
      `SELECT quiz.id, quiz_version.id AS "versionId" FROM quiz JOIN quiz_version ON quiz_version.quiz_id = quiz.id
       WHERE quiz.slug = $1 ORDER BY quiz_version.number DESC LIMIT 1`,
      [slug],
    );
    return rows[0]!;
  }

  /** Awards all that is due in the finished cohort, once, and waits until every PDF is made. */
  async awarded(): Promise<Due & { milliseconds: number }> {
    const trainer = this.application(0, this.trainer);
    const { totals } = await trainer.get<{ totals: Due }>('cohorts/tirana-pilot/certify');
    const expected = { certificates: totals.certificates, people: totals.people };
    const began = performance.now();
    if (expected.certificates > 0) await trainer.post('cohorts/tirana-pilot/awards', { expected });
    await this.drained(awardWithinMilliseconds);
    const milliseconds = performance.now() - began;
    this.holders ??= await this.findHolders();
    return { ...expected, milliseconds };
  }

  /** Open waves of the needs survey, each with a tally; ids in turn from `nextWave`. */
  async addWaves(count: number, tallyOf: (body: object) => object): Promise<void> {
    const { rows } = await this.database.query<{ id: string; body: object }>(
      `SELECT survey_version.id, survey_version.body FROM survey_version JOIN survey ON survey.id = survey_version.survey_id
       WHERE survey.slug = 'needs' ORDER BY survey_version.number DESC LIMIT 1`,
    );
    const [{ id, body } = { id: '', body: {} }] = rows;
    const waves = await this.database.query<{ id: string }>(
      `INSERT INTO survey_wave (id, survey_version_id, title, code, state, opens_on, closes_on, terms, promise, invited, synthetic, created_at)
       SELECT uuidv7(), $1, '{}', 'bench' || number, 'open', '2020-01-01', '2099-12-31', $2::jsonb, '{}', 12000, false, now()
       FROM generate_series(1, $3::int) AS number RETURNING id`,
      [id, JSON.stringify(benchTerms), count],
    );
    await this.database.query(
      `INSERT INTO survey_tally (wave_id, tally) SELECT unnest($1::uuid[]), $2::jsonb`,
      [waves.rows.map((wave) => wave.id), JSON.stringify(tallyOf(body))],
    );
    this.waves.push(...waves.rows.map((wave) => wave.id));
  }

  nextWave(): string {
    const wave = this.waves.pop();
    if (!wave) throw new Error('There is no wave left: let the unit add more');
    return wave;
  }

  /** Waits until no job is left to be done now. */
  async drained(withinMilliseconds = 10_000): Promise<void> {
    for (let rounds = withinMilliseconds / lookEveryMilliseconds; rounds > 0; rounds -= 1) {
      const { rowCount } = await this.database.query(
        'SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts LIMIT 1',
      );
      if (rowCount === 0) return;
      await pause(lookEveryMilliseconds);
    }
    throw new Error('The jobs were not done in time');
  }

  /** Backends that work for the benchmark or the raw reference and not for the application. */
  async foreignBackends(): Promise<Set<number>> {
    const { rows } = await this.database.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'bench%'`,
    );
    return new Set(rows.map(({ pid }) => pid));
  }

  async close(): Promise<void> {
    await this.database.end();
  }

  private async findHolders(): Promise<Holder[]> {
    const { rows } = await this.database.query<{ personId: string; awardId: string }>(
      `SELECT enrolment.person_id AS "personId", award.id AS "awardId" FROM award JOIN enrolment ON enrolment.id = award.enrolment_id ORDER BY award.id`,
    );
    const tokens = await signedIn(
      this.database,
      rows.map(({ personId }) => personId),
    );
    return rows.map(({ awardId }, at) => ({ awardId, token: tokens[at]! }));
  }
}

/** Signs people in by rows alone: what is measured is not the password. */
async function signedIn(database: pg.Client, personIds: readonly string[]): Promise<string[]> {
  const tokens = personIds.map(() => randomBytes(32).toString('base64url'));
  await database.query(
    `INSERT INTO sign_in (id, token_hash, person_id, created_at, last_seen_at, expires_at, device)
     SELECT uuidv7(), given.hash, given.person_id, now(), now(), now() + interval '30 days', 'benchmark'
     FROM unnest($1::bytea[], $2::uuid[]) AS given(hash, person_id)`,
    [tokens.map((token) => createHash('sha256').update(token).digest()), personIds],
  );
  return tokens;
}

type Programme = { modules: { slug: string; open: boolean; lessons: { slug: string }[] }[] };

async function firstLesson(client: Client): Promise<Data['lesson']> {
  const { modules } = await client.get<Programme>('me/programme');
  const module = modules.find(({ open, lessons }) => open && lessons.length > 0)!;
  return { module: module.slug, lesson: module.lessons[0]!.slug };
}
