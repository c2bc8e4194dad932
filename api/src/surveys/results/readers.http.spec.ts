import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, signInAs } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import {
  anOpenWave,
  answer,
  aPublishedSurvey,
  peopleInDepartments,
  type Asking,
} from '../../../test/surveys-builders.js';
import { TestApp } from '../../../test/test-app.js';
import type { ReadableWavesView, ResultsView } from './results.dto.js';

let app: TestApp;
let wave: Asking;
let directorOfA: SignedInPerson;
let directorOfZ: SignedInPerson;

async function aDirectorOf(code: string): Promise<SignedInPerson> {
  const [{ id: scopeId } = { id: '' }] = await app.rows<{ id: string }>(
    `SELECT id FROM department WHERE code = $1`,
    [code],
  );
  const { id } = await aPerson(app);
  await aGrant(app, id, { role: 'director', scopeKind: 'department', scopeId });
  return { id, as: await signInAs(app, id) };
}

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 20, B: 20, C: 20, Z: 6 });
  directorOfA = await aDirectorOf('A');
  directorOfZ = await aDirectorOf('Z');
  wave = await anOpenWave(app, ['A', 'B', 'C']);
  for (let at = 0; at < 30; at += 1)
    await answer(app, wave.code, {
      ...{ department: `c${(at % 3) + 1}`, role: 'desk', knowledge: { M1: 'k0' } },
      ...{ moment: `Something ${at}` },
    });
  await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
  const texts = await app.get<{ questions: { texts: { id: string }[] }[] }>(
    `survey-waves/${wave.waveId}/texts`,
    wave,
  );
  await app.put(
    `survey-waves/${wave.waveId}/texts/${texts.body.questions[0]!.texts[0]!.id}`,
    { state: 'released' },
    wave,
  );
});
afterAll(() => app.stop());

const results = (as: { as?: string }) =>
  app.get<ResultsView>(`survey-waves/${wave.waveId}/results`, as);
const listed = (as: { as?: string }) => app.get<ReadableWavesView>('survey-results', as);

describe('results that concern somebody', () => {
  it('are a list for those who ask, teach or lead, and for nobody else', async () => {
    expect((await listed({})).status).toBe(401);
    for (const role of ['administrator', 'auditor'] as const)
      expectProblem(await listed(await someoneSignedIn(app, role)), 404, 'not-found');
    const learner = { as: await signInAs(app, (await aPerson(app)).id) };
    expectProblem(await listed(learner), 404, 'not-found');
    for (const role of ['coordinator', 'trainer', 'director'] as const) {
      const { body } = await listed(await someoneSignedIn(app, role));
      expect(body.items).toMatchObject([
        { id: wave.waveId, cohort: null, kind: 'needs', answers: 30, synthetic: false },
      ]);
    }
    expect((await app.get('survey-results?cursor=junk', wave)).status).toBe(400);
  });

  it('do not hold waves that are still open', async () => {
    const { waveId } = await anOpenWave(app, ['A', 'B', 'C']);
    const { body } = await listed(wave);
    expect(body.items.map(({ id }) => id)).not.toContain(waveId);
  });
});

describe('whoever directs a department', () => {
  it('reads everybody and the own group: no other one, and nothing that people wrote', async () => {
    expect((await results(wave)).body.texts).toHaveLength(1);
    const { body } = await results(directorOfA);
    expect(body).toMatchObject({ reach: 'own-department', texts: [] });
    expect(body.release.answers).toBe(30);
    expect(body.clusters.map(({ departments }) => departments)).toEqual([['A']]);
    expect(body.release.breakdowns.map(({ key }) => key)).toEqual(['department']);
    expect(body.release.breakdowns[0]!.rows).toEqual([{ groups: ['c1'], people: 10 }]);
    expect((await listed(directorOfA)).body.items).toHaveLength(1);
  });

  it('gets the same as a file', async () => {
    const file = `survey-waves/${wave.waveId}/results-file?format=csv&locale=en`;
    const own = (await app.get<string>(file, directorOfA)).raw.toString('utf8');
    expect(own).toContain('Know? M1,k0 / k1,Where?,A,10,10');
    expect(own).not.toContain('Where?,B');
    const whole = (await app.get<string>(file, wave)).raw.toString('utf8');
    expect(whole).toContain('Know? M1,k0 / k1,Where?,B,10,10');
  });

  it('finds nothing where the own department was not asked', async () => {
    expectProblem(await results(directorOfZ), 404, 'not-found');
    expect((await listed(directorOfZ)).body).toEqual({ items: [], nextCursor: null });
  });

  it('asks nobody, runs no wave and reads no text before it is released', async () => {
    const at = `survey-waves/${wave.waveId}`;
    for (const call of [
      app.get('survey-waves', directorOfA),
      app.get(at, directorOfA),
      app.get(`${at}/texts`, directorOfA),
      app.get(`${at}/interviews`, directorOfA),
      app.get(`${at}/proposal`, directorOfA),
      app.post(`${at}/closing`, undefined, directorOfA),
    ])
      expect((await call).status).toBe(404);
  });
});
