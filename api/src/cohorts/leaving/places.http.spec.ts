import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aCohort,
  aLearner,
  aTrainer,
  type BuiltCohort,
  type BuiltLearner,
} from '../../../test/attendance-builders.js';
import { aCity, aGrant, aPerson, signInAs } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { statementsOf } from '../../../test/statements.js';
import { TestApp } from '../../../test/test-app.js';
import type { EnrolmentPlanView } from '../enrolling.dto.js';
import type { PlacesView } from './places.dto.js';

describe('places in a cohort', () => {
  let app: TestApp;
  let cohort: BuiltCohort;
  let ana: BuiltLearner;
  let coordinator: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    const { id } = await aPerson(app, { givenName: 'Mira', familyName: 'Deda' });
    await aGrant(app, id, { role: 'coordinator' });
    coordinator = await signInAs(app, id);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.rows('DELETE FROM mail_message');
    cohort = await aCohort(app);
    ana = await aLearner(app, cohort, { familyName: 'Zeka', locale: 'sq' });
    await aLearner(app, cohort, { givenName: 'Bora', familyName: 'Abazi' });
  });

  const path = (enrolmentId = ana.enrolmentId) =>
    `cohorts/${cohort.slug}/enrolments/${enrolmentId}/withdrawal`;
  const withdraw = (reason: unknown = 'left-city', as = coordinator, to = path()) =>
    app.put(to, { reason }, { as });
  const takeBack = (as = coordinator, to = path()) => app.delete(to, { as });
  const list = async (query = 'state=active', as = coordinator) =>
    app.get<PlacesView>(`cohorts/${cohort.slug}/places?${query}`, { as });
  const names = async (query?: string) => (await list(query)).body.items.map(({ name }) => name);
  const subjects = async () =>
    (await app.rows<{ subject: string }>(`SELECT subject FROM mail_message ORDER BY subject`)).map(
      ({ subject }) => subject,
    );
  const audited = () =>
    app.rows(`SELECT action, after FROM audit_event WHERE subject_id = $1 ORDER BY action`, [
      ana.enrolmentId,
    ]);

  it('are ended and given back by coordinators alone', async () => {
    const trainer = await aTrainer(app, cohort);
    const other = await aTrainer(app, await aCohort(app));
    expectProblem(await app.put(path(), { reason: 'left-city' }), 401, 'not-signed-in');
    expectProblem(await app.delete(path()), 401, 'not-signed-in');
    expectProblem(
      await app.get(`cohorts/${cohort.slug}/places?state=active`),
      401,
      'not-signed-in',
    );
    expectProblem(await withdraw('left-city', trainer.token), 403, 'not-permitted');
    expectProblem(await takeBack(trainer.token), 403, 'not-permitted');
    expectProblem(await list('state=active', trainer.token), 403, 'not-permitted');
    for (const as of [ana.token, other.token]) {
      expectProblem(await withdraw('left-city', as), 404, 'not-found');
      expectProblem(await takeBack(as), 404, 'not-found');
      expectProblem(await list('state=active', as), 404, 'not-found');
    }
    expect(await names()).toHaveLength(2);
    expect(await subjects()).toEqual([]);
  });

  it('are not those of another cohort', async () => {
    const foreign = await aLearner(app, await aCohort(app));
    for (const id of [foreign.enrolmentId, app.ids.next()]) {
      expectProblem(await withdraw('left-city', coordinator, path(id)), 404, 'not-found');
      expectProblem(await takeBack(coordinator, path(id)), 404, 'not-found');
    }
    expectProblem(await withdraw('left-city', coordinator, path('no-id')), 400, 'wrong-shape');
  });

  it.each([
    ['a text of one’s own', 'she is ill'],
    ['nothing', null],
    ['a list', ['left-city']],
  ])('end for a kind of reason and never for %s', async (_, reason) => {
    expectProblem(await withdraw(reason), 400, 'wrong-shape');
    expectProblem(
      await app.put(path(), { reason: 'left-city', note: 'x' }, { as: coordinator }),
      400,
      'wrong-shape',
    );
    expect(await names('state=withdrawn')).toEqual([]);
  });

  it('end once, with one mail, and say why and by whom', async () => {
    expect((await withdraw('left-city')).status).toBe(204);
    expect((await withdraw('own-wish')).status).toBe(204);
    expect((await list('state=withdrawn')).body.items).toMatchObject([
      {
        ...{ name: 'Ana Zeka', enrolledOn: '2026-02-01' },
        withdrawal: { reason: 'left-city', by: 'Mira Deda', at: app.clock.now().toISOString() },
      },
    ]);
    expect(await names()).toEqual(['Bora Abazi']);
    expect(await subjects()).toEqual(['Nuk merrni më pjesë te «Pranverë»']);
    expect(await audited()).toEqual([
      { action: 'cohorts.person-withdrawn', after: { reason: 'left-city' } },
    ]);
  });

  it('are given back as they were', async () => {
    await withdraw();
    expect((await takeBack()).status).toBe(204);
    expect((await takeBack()).status).toBe(204);
    expect(await names()).toEqual(['Bora Abazi', 'Ana Zeka']);
    expect(await names('state=withdrawn')).toEqual([]);
    expect(await subjects()).toEqual([
      'Merrni sërish pjesë te «Pranverë»',
      'Nuk merrni më pjesë te «Pranverë»',
    ]);
    expect(await audited()).toHaveLength(2);
    await withdraw('other-cohort');
    expect((await list('state=withdrawn')).body.items).toMatchObject([
      { withdrawal: { reason: 'other-cohort' } },
    ]);
  });

  it('end once also when two coordinators do it at once', async () => {
    const answers = await Promise.all([withdraw('left-city'), withdraw('by-mistake')]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(await subjects()).toHaveLength(1);
  });

  it('leave the register and what was marked in it', async () => {
    const trainer = await aTrainer(app, cohort);
    const sessionId = cohort.sessions[0]!.id;
    const marks = [
      { sessionId, enrolmentId: ana.enrolmentId, mark: 'present', mode: 'room', expectedSeq: 0 },
    ];
    const register = `cohorts/${cohort.slug}/register`;
    expect((await app.put(register, { marks }, { as: trainer.token })).status).toBe(200);
    await withdraw();
    const { body } = await app.get<{ people: object[] }>(register, { as: trainer.token });
    expect(body.people).toHaveLength(1);
    const own = await app.get<{ items: object[] }>(`me/sessions?cohort=${cohort.slug}`, {
      as: ana.token,
    });
    expect(own.body.items).toMatchObject([{ mark: { mark: 'present' } }]);
    expectProblem(await app.put(register, { marks }, { as: trainer.token }), 404, 'not-found');
  });

  it('are not given back by a list of people to enrol, which says so', async () => {
    const [{ email }] = (await app.rows<{ email: string }>(
      `SELECT email FROM person WHERE id = $1`,
      [ana.personId],
    )) as [{ email: string }];
    const person = { email, givenName: 'Ana', familyName: 'Zeka' };
    await withdraw();
    const plan = await app.post<EnrolmentPlanView>(
      `cohorts/${cohort.slug}/enrolment-plan`,
      { people: [person] },
      { as: coordinator },
    );
    expect(plan.body.people).toMatchObject([{ outcome: 'wrong', fault: 'has-left' }]);
  });

  it('are listed page by page by family name, and found by a part of a name', async () => {
    const first = (await list('state=active&limit=1')).body;
    expect(first.items.map(({ name }) => name)).toEqual(['Bora Abazi']);
    const rest = (await list(`state=active&cursor=${first.nextCursor}`)).body;
    expect(rest).toMatchObject({ nextCursor: null, items: [{ name: 'Ana Zeka' }] });
    expect(await names('state=active&name=A%20ZE')).toEqual(['Ana Zeka']);
    expect(await names('state=active&name=%25')).toEqual([]);
    expectProblem(await list('state=gone'), 400, 'wrong-shape');
    expectProblem(await list('state=active&cursor=x'), 400, 'wrong-shape');
  });

  it('are listed in as many statements for many as for few', async () => {
    const few = await statementsOf(app, () => list());
    for (let more = 0; more < 5; more += 1) await aLearner(app, cohort);
    expect((await statementsOf(app, () => list())).length).toBe(few.length);
  });
});
