import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, signInAs } from '../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { CertifyView } from './certification.dto.js';
import type { CriteriaAdoptionView } from './criteria-adoption.dto.js';

const path = 'cohorts/tirana-pilot/criteria-adoption';
type Body = { criteria: { key: string; atLeast?: object }[] };

describe('adopting a later criteria version', () => {
  let app: TestApp;
  let coordinator: string;
  let trainer: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    coordinator = await signInAsDemo(app, 'coordinator');
    trainer = await signInAsDemo(app, 'trainer');
  }, 60_000);
  afterAll(() => app.stop());

  const effect = async () => (await app.get<CriteriaAdoptionView>(path, { as: coordinator })).body;
  const adopt = (versionId: string, as = coordinator) => app.post(path, { versionId }, { as });
  const attended = async () =>
    (await app.get<CertifyView>('cohorts/tirana-pilot/certify', { as: trainer })).body.ready.filter(
      ({ due }) => due.includes('attendance'),
    ).length;

  /** A further version that asks for so many sessions. */
  async function publish(number: number, sessions: number): Promise<string> {
    const [row] = await app.rows<{ programmeId: string; body: Body }>(
      `SELECT programme_id AS "programmeId", body FROM criteria_version
       WHERE id = (SELECT criteria_version_id FROM cohort WHERE slug = 'tirana-pilot')`,
    );
    const body = {
      ...row!.body,
      criteria: row!.body.criteria.map((criterion) =>
        criterion.key === 'C1' ? { ...criterion, atLeast: { sessions } } : criterion,
      ),
    };
    const id = app.ids.next();
    await app.rows(
      `INSERT INTO criteria_version (id, programme_id, number, sha256, body, published_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, row!.programmeId, number, `v${number}`, JSON.stringify(body), app.clock.now()],
    );
    return id;
  }

  it('is for coordinators, and there is nothing to adopt while the cohort has the latest', async () => {
    const stranger = await signInAs(app, (await aPerson(app)).id);
    expectProblem(await app.get(path), 401, 'not-signed-in');
    expectProblem(await app.get(path, { as: stranger }), 404, 'not-found');
    expectProblem(await app.get(path, { as: trainer }), 403, 'not-permitted');
    expectProblem(await adopt('seven'), 400, 'wrong-shape');
    expectProblem(await adopt(app.ids.next(), trainer), 403, 'not-permitted');
    expectProblem(await adopt(app.ids.next(), stranger), 404, 'not-found');
    expectProblem(await adopt(app.ids.next()), 409, 'certification.criteria-changed');
    expect(await effect()).toMatchObject({ current: { number: 1 }, later: null, people: [] });
  });

  it('first shows who would gain, and takes nothing from anybody when it is done', async () => {
    expect(await attended()).toBe(31);
    const easier = await publish(2, 7);
    const shown = await effect();
    expect(shown.later).toMatchObject({ id: easier, number: 2 });
    const gaining = shown.people.filter(({ gains }) => gains.includes('attendance'));
    expect(gaining.length).toBeGreaterThan(0);
    expect(shown.people.length + shown.unchanged).toBe(54);
    expect(await attended()).toBe(31);
    expect((await adopt(easier)).status).toBe(204);
    expect((await adopt(easier)).status).toBe(204);
    expect(await attended()).toBe(31 + gaining.length);
    expect(
      await app.rows(`SELECT 1 FROM audit_event WHERE action = 'certification.criteria-adopted'`),
    ).toHaveLength(1);

    const harder = await publish(3, 10);
    const then = await effect();
    expect(then.people.every(({ gains }) => gains.length === 0)).toBe(true);
    expect(then.people.some(({ kept }) => kept.includes('attendance'))).toBe(true);
    expectProblem(await adopt(easier), 409, 'certification.criteria-changed');
    expect((await adopt(harder)).status).toBe(204);
    expect(await attended()).toBe(31 + gaining.length);
  });
});
