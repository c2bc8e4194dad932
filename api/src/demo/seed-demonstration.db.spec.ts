import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CertifyView, MyCertificateView } from '../certification/certification.dto.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { TestApp } from '../../test/test-app.js';
import type { WorkshopsView, WorkshopView } from '../open/workshops/workshops.dto.js';
import type { LearningGainedView } from '../reports/learning-gained.dto.js';
import { cast, learner as learnerPart } from './cast.js';

type Expected = {
  totals: Record<
    | 'enrolled'
    | 'attended'
    | 'attendance_certificates'
    | 'achievement_certificates'
    | 'practitioner_certificates',
    number
  >;
  people: Record<
    string,
    { C1: boolean; C2: boolean; C3: boolean; C4: boolean; certificates: string[] }
  >;
};
type Person = { externalId: string; enrolmentId: string };

const expected = JSON.parse(
  readFileSync(
    new URL('../certification/scenarios/tirana-pilot.expected.json', import.meta.url),
    'utf8',
  ),
) as Expected;

describe('the demonstration', () => {
  let app: TestApp;
  let trainer: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    trainer = await signInAsDemo(app, 'trainer');
  }, 60_000);
  afterAll(() => app.stop());

  it('finds of all 54 people of the synthetic pilot what is expected, criterion by criterion', async () => {
    const { body } = await app.get<CertifyView>('cohorts/tirana-pilot/certify', { as: trainer });
    const people = await app.rows<Person>(
      `SELECT person.external_id AS "externalId", enrolment.id AS "enrolmentId" FROM enrolment
       JOIN person ON person.id = enrolment.person_id JOIN cohort ON cohort.id = enrolment.cohort_id WHERE cohort.slug = 'tirana-pilot'`,
    );
    const overview = await app.get<{
      people: { enrolmentId: string; criteria: Record<string, { state: string }> }[];
    }>('cohorts/tirana-pilot/overview', { as: trainer });
    const criteria = new Map(
      overview.body.people.map((person) => [person.enrolmentId, person.criteria]),
    );
    const due = new Map(body.ready.map((person) => [person.enrolmentId, person.due]));
    const found = Object.fromEntries(
      people.map(({ externalId, enrolmentId }) => [
        externalId,
        {
          ...Object.fromEntries(
            Object.entries(criteria.get(enrolmentId)!).map(([key, { state }]) => [
              key,
              state === 'met',
            ]),
          ),
          certificates: due.get(enrolmentId) ?? [],
        },
      ]),
    );
    const wanted = Object.fromEntries(
      Object.entries(expected.people).map(([id, { C1, C2, C3, C4, certificates }]) => [
        id,
        { C1, C2, C3, C4, certificates },
      ]),
    );
    expect(found).toEqual(wanted);
  });

  it('has exactly 31, 28 and 23 people ready for the three tiers, 82 certificates for 31 people, and nothing awarded', async () => {
    const { body } = await app.get<CertifyView>('cohorts/tirana-pilot/certify', { as: trainer });
    expect(body.totals).toEqual({
      certificates: 82,
      people: 31,
      byTier: { attendance: 31, achievement: 28, practitioner: 23 },
    });
    expect(body.awarded).toEqual([]);
  });

  it('shows the funnel of the pilot: 54 enrolled, 47 came', async () => {
    const { body } = await app.get<{
      funnel: { enrolled: number; attended: number; ready: object };
    }>('cohorts/tirana-pilot/overview', { as: trainer });
    expect(body.funnel).toMatchObject({
      enrolled: 54,
      attended: 47,
      ready: { attendance: 31, achievement: 28, practitioner: 23 },
    });
  });

  it('leaves the learner at three of four criteria, one step away, with a session today', async () => {
    const learner = await signInAsDemo(app, 'learner');
    const { body } = await app.get<MyCertificateView>('me/certificate', { as: learner });
    expect(body.criteria.map(({ key, state }) => [key, state])).toEqual([
      ['C1', 'not-yet'],
      ['C2', 'met'],
      ['C3', 'met'],
      ['C4', 'met'],
    ]);
    expect(body.tiers.find(({ key }) => key === 'practitioner')).toMatchObject({
      state: 'not-yet',
      oneStepAway: true,
      missing: ['C1'],
    });
    const today = await app.get<{
      session: { today: boolean };
      next: { kind: string; moduleCode: string };
      criteria: { met: number; total: number };
    }>('me/today', { as: learner });
    expect(today.body).toMatchObject({
      session: { today: true },
      next: { kind: 'lesson', moduleCode: 'M3' },
      criteria: { met: 3, total: 4 },
    });
  });

  it('has people of the running cohort sit before they began and in the final test, as many right as the cast says', async () => {
    const sat = await app.rows<{ slug: string; people: number; right: number }>(
      `SELECT quiz.slug, count(*)::int AS people, sum(attempt.right_count)::int AS right FROM attempt
       JOIN quiz ON quiz.id = attempt.quiz_id JOIN enrolment ON enrolment.id = attempt.enrolment_id
       JOIN cohort ON cohort.id = enrolment.cohort_id
       WHERE cohort.slug = 'demo-running' AND attempt.origin = 'online' GROUP BY quiz.slug ORDER BY quiz.slug`,
    );
    const people = [learnerPart, ...cast];
    const of = (key: 'start' | 'finalTest') => people.flatMap((part) => part[key] ?? []);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sat).toEqual([
      { slug: 'baseline', people: of('start').length, right: sum(of('start')) },
      { slug: 'final-test', people: of('finalTest').length, right: sum(of('finalTest')) },
    ]);
    const gained = (slug: string) =>
      app.get<LearningGainedView>(`cohorts/${slug}/learning-gained`, { as: trainer });
    const both = people.filter(({ start, finalTest }) => start !== null && finalTest !== null);
    expect((await gained('demo-running')).body).toMatchObject({
      ...{ satBoth: both.length, release: null },
    });
    // The pilot's people were never asked before they began: its page says so.
    expect((await gained('tirana-pilot')).body).toMatchObject({ satBaseline: 0, satBoth: 0 });
  });

  it('has an evening that residents may join, on the public home and for its trainer', async () => {
    const { body: home } = await app.get<string>('/en/');
    expect(home).toContain('Evening in the library (demonstration)');
    const { body } = await app.get<{ people: unknown[] }>('cohorts/demo-evening/overview', {
      as: trainer,
    });
    expect(body.people).toEqual([]);
  });

  it('has a workshop under way, whose door stands open and where names wait to be confirmed', async () => {
    const { body } = await app.get<WorkshopsView>('workshops', { as: trainer });
    expect(body.items).toHaveLength(1);
    const { id } = body.items[0]!;
    const workshop = (await app.get<WorkshopView>(`workshops/${id}`, { as: trainer })).body;
    expect(workshop.door.state).toBe('open');
    const states = workshop.entries.map(({ state }) => state).sort();
    expect(states).toEqual([
      ...Array<string>(6).fill('confirmed'),
      ...Array<string>(3).fill('waiting'),
    ]);
  });

  it('is made once: a second start changes nothing', async () => {
    const before = await app.rows(`SELECT count(*) AS rows FROM audit_event`);
    const { lines } = await seedDemonstrationIn(app);
    expect(lines).toEqual([]);
    expect(await app.rows(`SELECT count(*) AS rows FROM audit_event`)).toEqual(before);
  });

  it('marks everything of its cohorts as synthetic', async () => {
    expect(await app.rows(`SELECT slug FROM cohort WHERE NOT synthetic`)).toEqual([]);
  });
});
