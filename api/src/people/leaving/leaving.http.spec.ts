import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, signInAs } from '../../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../../test/demonstration.js';
import { expectProblem } from '../../../test/matchers.js';
import { TestApp } from '../../../test/test-app.js';
import type { SelfStudyView } from '../../open/self-study/self-study.dto.js';

type Person = { id: string; email: string; given: string; family: string };

describe('leaving', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    const coordinator = await signInAsDemo(app, 'coordinator');
    const path = 'cohorts/tirana-pilot/certify';
    const { totals } = (
      await app.get<{ totals: { certificates: number; people: number } }>(path, { as: coordinator })
    ).body;
    const expected = { certificates: totals.certificates, people: totals.people };
    await app.post('cohorts/tirana-pilot/awards', { expected }, { as: coordinator });
  }, 120_000);
  afterAll(() => app.stop());

  const go = (as: string, email: string) => app.post('me/leaving', { email }, { as });

  /** Every row of every table as text, those of the jobs included: what an administrator of the database would find. */
  async function dump(): Promise<{ table: string; row: string }[]> {
    const tables = await app.rows<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker')`,
    );
    const rows = [];
    for (const { name } of tables)
      for (const { row } of await app.rows<{ row: string }>(
        `SELECT t::text AS row FROM ${name} AS t`,
      ))
        rows.push({ table: name.replace('public.', ''), row });
    return rows;
  }

  const tablesWith = async (...words: string[]) => {
    const rows = await dump();
    const found = rows.filter(({ row }) => words.some((word) => row.includes(word)));
    return [...new Set(found.map(({ table }) => table))].sort();
  };

  const one = async (where: string): Promise<Person> => {
    const [person] = await app.rows<Person>(
      `SELECT person.id, person.email, person.given_name AS given, person.family_name AS family FROM person WHERE ${where} LIMIT 1`,
    );
    return person!;
  };
  const enrolmentsOf = async ({ id }: Person) =>
    (await app.rows<{ id: string }>('SELECT id FROM enrolment WHERE person_id = $1', [id])).map(
      (row) => row.id,
    );

  /** By a coordinator, in every cohort they are in. */
  async function leaveAndComeBack(person: Person): Promise<void> {
    const as = await signInAsDemo(app, 'coordinator');
    const places = await app.rows<{ id: string; slug: string }>(
      `SELECT enrolment.id, cohort.slug FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.person_id = $1`,
      [person.id],
    );
    for (const { id, slug } of places) {
      const path = `cohorts/${slug}/enrolments/${id}/withdrawal`;
      expect((await app.put(path, { reason: 'by-mistake' }, { as })).status).toBe(204);
      expect((await app.delete(path, { as })).status).toBe(204);
    }
  }

  it('asks for the own address once more, and erases nothing before', async () => {
    const person = await aPerson(app);
    const as = await signInAs(app, person.id);
    expectProblem(await app.post('me/leaving', { email: person.email }), 401, 'not-signed-in');
    expectProblem(await go(as, 'somebody@else.example'), 422, 'people.address-differs');
    expectProblem(await app.post('me/leaving', {}, { as }), 400, 'wrong-shape');
    expect((await app.get('me', { as })).status).toBe(200);
  });

  it('is by asking for those with a role, and for those who have recorded something for others', async () => {
    const trainer = await signInAsDemo(app, 'trainer');
    expectProblem(await go(trainer, 'trainer@demo.example'), 409, 'people.leave-by-asking');
    const former = await one(`email = 'trainer@demo.example'`);
    await app.rows('DELETE FROM role_grant WHERE person_id = $1', [former.id]);
    expectProblem(await go(trainer, former.email), 409, 'people.leave-by-asking');
  });

  it('leaves nothing in any table of whoever has no certificate', async () => {
    const learner = await one(`email = 'learner@demo.example'`);
    const words = [learner.id, learner.email, ...(await enrolmentsOf(learner))];
    await leaveAndComeBack(learner);
    const as = await signInAsDemo(app, 'learner');
    // Invited to every survey that is open.
    const invited = await app.rows(
      `INSERT INTO survey_invitation (wave_id, person_id) SELECT survey_wave.id, $1 FROM survey_wave RETURNING wave_id`,
      [learner.id],
    );
    expect(invited.length).toBeGreaterThan(0);
    const { body: study } = await app.get<SelfStudyView>('me/self-study', { as });
    const [programme] = study.programmes;
    const [lesson, quiz] = [programme!.lessons[0]!, programme!.quizzes[0]!];
    const place = { screen: lesson.screens[0], decisions: {}, done: true };
    await app.post(
      'me/self-study/taken-along',
      {
        ...{ stoa: 'my-place', version: 1 },
        lessons: { [lesson.id]: place },
        quizzes: { [quiz.id]: {} },
      },
      { as },
    );
    await app.post('password-resets', { email: learner.email });
    await app.drainJobs();
    const before = await tablesWith(...words);
    expect(before).toEqual(
      expect.arrayContaining([
        ...['attempt', 'mark', 'mail_message', 'audit_event', 'sign_in', 'enrolment_change'],
      ]),
    );
    expect(before).toEqual(
      expect.arrayContaining(['self_study', 'self_study_lesson', 'self_study_quiz']),
    );
    const answer = await go(as, learner.email.toUpperCase());
    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toContain('stoa_sign_in=;');
    expect(await tablesWith(...words)).toEqual([]);
    expectProblem(await app.get('me', { as }), 401, 'not-signed-in');
  });

  it('leaves certificates, and of the person nothing but what stands on them', async () => {
    const holder = await one(
      `EXISTS (SELECT 1 FROM enrolment JOIN award ON award.enrolment_id = enrolment.id WHERE enrolment.person_id = person.id)`,
    );
    const enrolments = await enrolmentsOf(holder);
    await leaveAndComeBack(holder);
    const awards = () =>
      app.rows(
        `SELECT code, "values", outcome FROM award WHERE enrolment_id = ANY($1) ORDER BY id`,
        [enrolments],
      );
    const before = await awards();
    const as = await signInAs(app, holder.id);
    expect((await go(as, holder.email)).status).toBe(204);
    expect(await awards()).toEqual(before);
    expect(await tablesWith(holder.email)).toEqual([]);
    expect(await tablesWith(holder.id)).toEqual(['enrolment', 'person']);
    expect(await tablesWith(...enrolments)).toEqual(['award', 'enrolment']);
    const [left] = await app.rows(
      `SELECT given_name, family_name, password_hash, external_id, department_id, state FROM person WHERE id = $1`,
      [holder.id],
    );
    expect(left).toEqual({
      ...{ given_name: '', family_name: '', password_hash: null, external_id: null },
      ...{ department_id: null, state: 'closed' },
    });
  });

  it('says that somebody has left, and not who', async () => {
    const left = await app.rows(
      `SELECT actor_id, subject_id, (after->>'certificates')::int > 0 AS certified
       FROM audit_event WHERE action = 'people.left' ORDER BY certified`,
    );
    const nobody = { actor_id: null, subject_id: 'city' };
    expect(left).toMatchObject([
      { ...nobody, certified: false },
      { ...nobody, certified: true },
    ]);
  });

  it('closes the door behind itself: append-only tables are so again in the same transaction', async () => {
    const person = await aPerson(app);
    const runner = app.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT * FROM erase_person($1)', [person.id]);
    await expect(runner.query('DELETE FROM audit_event')).rejects.toMatchObject({
      driverError: { code: '23514' },
    });
    await runner.rollbackTransaction();
    await runner.release();
  });
});
