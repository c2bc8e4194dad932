import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, signInAs } from '../../test/builders.js';
import { contentIds } from '../../test/content-folder.js';
import { aCohort, aPublishedProgramme } from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { TestApp } from '../../test/test-app.js';

type Proposal = {
  zone: string;
  locale: string;
  endsOn: string;
  evidenceClosesOn: string;
  sessions: { code: string; date: string; starts: string; ends: string }[];
};

const asking = 'cohort-proposal?programme=first-steps&startsOn=2026-03-17';
const session = (code: string, date: string, more: object = {}) => ({
  code,
  date,
  starts: '10:00',
  ends: '11:15',
  mode: 'room',
  place: 'Town hall',
  ...more,
});
const order = (change: object = {}) => ({
  ...{
    slug: 'spring',
    title: { en: 'Spring', sq: 'Pranvera' },
    programme: 'first-steps',
    locale: 'sq',
    zone: 'Europe/Tirane',
  },
  ...{ startsOn: '2026-03-17', endsOn: '2026-03-31', evidenceClosesOn: '2026-04-30' },
  sessions: [
    session('M1', '2026-03-17'),
    session('M2', '2026-03-24'),
    session('M3', '2026-03-31', { mode: 'online', place: null, joinUrl: 'https://meet.example/x' }),
  ],
  ...change,
});

describe('opening a cohort', () => {
  let app: TestApp;
  let coordinator: SignedInPerson;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
    coordinator = await someoneSignedIn(app, 'coordinator');
  }, 60_000);
  afterAll(() => app.stop());

  const open = (change: object = {}) => app.post('cohorts', order(change), coordinator);
  const cohorts = async () => (await app.rows('SELECT 1 FROM cohort')).length;

  it('is for coordinators: trainers may not, and others find nothing', async () => {
    const trainer = await aPerson(app);
    await aGrant(app, trainer.id, { role: 'trainer', scopeId: (await aCohort(app)).id });
    const as = await signInAs(app, trainer.id);
    const learner = await someoneSignedIn(app);
    const before = await cohorts();
    expectProblem(await app.get(asking), 401, 'not-signed-in');
    expectProblem(await app.get(asking, { as }), 403, 'not-permitted');
    expectProblem(await app.get(asking, learner), 404, 'not-found');
    expectProblem(await app.get('programmes-offered'), 401, 'not-signed-in');
    expectProblem(await app.get('programmes-offered', { as }), 404, 'not-found');
    expectProblem(await app.post('cohorts', order()), 401, 'not-signed-in');
    expectProblem(await app.post('cohorts', order(), { as }), 403, 'not-permitted');
    expectProblem(await app.post('cohorts', order(), learner), 404, 'not-found');
    expect(await cohorts()).toBe(before);
  });

  it('begins with what is offered and with dates proposed', async () => {
    expect((await app.get('programmes-offered', coordinator)).body).toEqual({
      items: [
        {
          slug: 'first-steps',
          title: { en: 'First steps', sq: 'First steps (sq)' },
          audience: 'officials',
        },
      ],
    });
    const { body } = await app.get<Proposal>(asking, coordinator);
    expect(body).toMatchObject({
      zone: 'Europe/Tirane',
      locale: 'en',
      endsOn: '2026-03-31',
      evidenceClosesOn: '2026-04-30',
    });
    expect(body.sessions.map(({ code, date, starts, ends }) => [code, date, starts, ends])).toEqual(
      [
        ['M1', '2026-03-17', '10:00', '11:15'],
        ['M2', '2026-03-24', '10:00', '11:15'],
        ['M3', '2026-03-31', '10:00', '11:15'],
      ],
    );
    expectProblem(
      await app.get('cohort-proposal?programme=nothing&startsOn=2026-03-17', coordinator),
      404,
      'not-found',
    );
    const wrong = await app.get(
      'cohort-proposal?programme=Two words&startsOn=2026-02-30',
      coordinator,
    );
    expect(pointersOf(expectProblem(wrong, 400, 'wrong-shape'))).toEqual(
      new Set(['/programme', '/startsOn']),
    );
  });

  it('names what has the wrong shape', async () => {
    const refused = await open({
      slug: 'new',
      title: { en: 'Spring' },
      zone: 'Tirana',
      locale: 'de',
      sessions: [session('M1', '17 March', { starts: '25:00', joinUrl: 'javascript:x' })],
    });
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(
      new Set([
        '/slug',
        '/title',
        '/zone',
        '/locale',
        '/sessions/0/date',
        '/sessions/0/starts',
        '/sessions/0/joinUrl',
      ]),
    );
  });

  it.each([
    {
      why: 'an unknown programme',
      change: { programme: 'nothing' },
      code: 'cohorts.programme-unknown',
    },
    {
      why: 'an end before the beginning',
      change: { endsOn: '2026-03-01' },
      code: 'cohorts.dates-out-of-order',
    },
    {
      why: 'a planned session left out',
      change: { sessions: [session('M1', '2026-03-17')] },
      code: 'cohorts.sessions-not-as-planned',
    },
    {
      why: 'a session after the end',
      change: { endsOn: '2026-03-30' },
      code: 'cohorts.session-outside-dates',
    },
    {
      why: 'a session without length',
      change: {
        sessions: [...order().sessions.slice(0, 2), session('M3', '2026-03-31', { ends: '10:00' })],
      },
      code: 'cohorts.session-ends-before-it-starts',
    },
  ])('refuses $why, and writes nothing', async ({ change, code }) => {
    const before = await cohorts();
    expectProblem(await open({ slug: 'refused', ...change }), 422, code);
    expect(await cohorts()).toBe(before);
  });

  it('plans by the clock on the wall, pins the versions and opens modules in the week of their session', async () => {
    const opened = await open();
    expect([opened.status, opened.body]).toEqual([201, { slug: 'spring' }]);
    const { body } = await app.get<{ sessions: object[] }>('cohorts/spring', coordinator);
    expect(body).toMatchObject({
      title: { en: 'Spring', sq: 'Pranvera' },
      locale: 'sq',
      synthetic: false,
      enrolled: 0,
    });
    // The clocks go forward on 29 March.
    expect(body.sessions).toMatchObject([
      {
        code: 'M1',
        startsAt: '2026-03-17T09:00:00.000Z',
        endsAt: '2026-03-17T10:15:00.000Z',
        mode: 'room',
        place: 'Town hall',
      },
      { code: 'M2', startsAt: '2026-03-24T09:00:00.000Z' },
      {
        code: 'M3',
        startsAt: '2026-03-31T08:00:00.000Z',
        mode: 'online',
        joinUrl: 'https://meet.example/x',
        title: { en: 'Session 3' },
      },
    ]);
    const [{ id, ...pinned }] = (await app.rows<{ id: string }>(
      `SELECT cohort.id, (SELECT max(number) FROM criteria_version WHERE id = criteria_version_id) AS criteria,
         (SELECT max(number) FROM programme_version WHERE id = programme_version_id) AS programme FROM cohort WHERE slug = 'spring'`,
    )) as [{ id: string }];
    expect(pinned).toEqual({ criteria: 1, programme: 1 });
    expect(
      await app.rows(
        `SELECT module_id AS module, opens_on::text AS on FROM cohort_module WHERE cohort_id = $1 ORDER BY opens_on`,
        [id],
      ),
    ).toEqual([
      { module: contentIds.module(1), on: '2026-03-17' },
      { module: contentIds.module(2), on: '2026-03-23' },
    ]);
    const audit = await app.rows(
      `SELECT actor_id AS actor FROM audit_event WHERE action = 'cohorts.created' AND subject_id = $1`,
      [id],
    );
    expect(audit).toEqual([{ actor: coordinator.id }]);
  });

  it('opens one of two sent at once', async () => {
    const answers = await Promise.all([open({ slug: 'twice' }), open({ slug: 'twice' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(await open({ slug: 'twice' }), 409, 'cohorts.slug-taken');
  });
});
