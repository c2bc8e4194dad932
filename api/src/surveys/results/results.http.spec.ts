import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn } from '../../../test/people-builders.js';
import {
  anOpenWave,
  answer,
  aPublishedSurvey,
  peopleInDepartments,
  type Asking,
} from '../../../test/surveys-builders.js';
import { TestApp } from '../../../test/test-app.js';
import type { ResultsView, TextsView } from './results.dto.js';

let app: TestApp;
let wave: Asking;
let open: Asking;

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 20, B: 20 });
  wave = await anOpenWave(app, ['A', 'B']);
  open = await anOpenWave(app, ['A', 'B']);
  for (let at = 0; at < 24; at += 1)
    await answer(app, wave.code, {
      department: at % 2 === 0 ? 'c1' : 'c2',
      role: at < 3 ? 'lead' : 'desk',
      knowledge: { M1: at < 16 ? 'k0' : 'k3', M2: 'k1' },
      worries: at < 4 ? ['other'] : ['phishing'],
      ...(at < 12 ? { moment: `=text ${at}, with Ana` } : {}),
    });
  await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
});
afterAll(() => app.stop());

const path = (part: string, of = wave) => `survey-waves/${of.waveId}/${part}`;

describe('results', () => {
  it('are not there before the wave has closed', async () => {
    expectProblem(await app.get(path('results', open), open), 409, 'surveys.still-open');
    expectProblem(
      await app.get(path('results-file?format=csv&locale=en', open), open),
      409,
      'surveys.still-open',
    );
  });

  it('are for those who ask, teach or lead, and nobody else', async () => {
    for (const role of ['trainer', 'director'] as const)
      expect((await app.get(path('results'), await someoneSignedIn(app, role))).status).toBe(200);
    for (const role of ['administrator', 'auditor'] as const)
      expect((await app.get(path('results'), await someoneSignedIn(app, role))).status).toBe(404);
    expect((await app.get(path('results'))).status).toBe(401);
    expect((await app.get('survey-waves/no-id/results', wave)).status).toBe(400);
  });

  it('say what may be said', async () => {
    const { body } = await app.get<ResultsView>(path('results'), wave);
    expect(body.release.answers).toBe(24);
    const m1 = body.release.measures.find(({ measure }) => measure === 'knowledge.M1')!;
    expect(m1.low).toBe(16);
    // Four chose another worry, so both sides of it stay hidden; twenty of 24 the first, the same.
    const worries = body.release.measures.find(({ measure }) => measure === 'worries')!;
    expect(worries.options).toEqual([
      { option: 'phishing', count: null },
      { option: 'child_safety', count: 0 },
      { option: 'other', count: null },
    ]);
    const byDepartment = body.release.breakdowns.find(({ key }) => key === 'department')!;
    expect(byDepartment.rows.map(({ groups, people }) => [groups, people])).toEqual([
      [['c1'], 12],
      [['c2'], 12],
      [[''], 0],
    ]);
  });

  it('come as CSV and as a workbook with the same holes', async () => {
    const csv = await app.get<string>(path('results-file?format=csv&locale=en'), wave);
    expect(csv.headers['content-disposition']).toContain('needs-2026-03-20.csv');
    const text = csv.raw.toString('utf8');
    expect(text).toMatch(/^\u{feff}Question,Answer,By,Group,People,Of/u);
    expect(text).toContain('Know? M1,k0,,everybody,16,24');
    expect(text).toContain('Worries?,other,,everybody,not shown (fewer than 5),24');
    expect(text).toContain('Know? M2,k0 / k1,Where?,A,12,12');
    const albanian = await app.get<string>(path('results-file?format=csv&locale=sq'), wave);
    expect(albanian.raw.toString('utf8')).toContain('nuk shfaqet (më pak se 5)');
    const xlsx = await app.get(path('results-file?format=xlsx&locale=en'), wave);
    expect(xlsx.raw.subarray(0, 2).toString()).toBe('PK');
    expect((await app.get(path('results-file?format=pdf&locale=en'), wave)).status).toBe(400);
  });

  it('read no more than a handful of statements, and none the second time', async () => {
    const first = await app.get<ResultsView>(path('results'), wave);
    expect((await app.get<ResultsView>(path('results'), wave)).body).toEqual(first.body);
  });
});

describe('open texts', () => {
  const texts = async () =>
    (await app.get<TextsView>(path('texts'), wave)).body.questions[0]!.texts;

  it('are for coordinators alone, also before they are released', async () => {
    expect((await app.get(path('texts'), await someoneSignedIn(app, 'trainer'))).status).toBe(404);
    expect(await texts()).toHaveLength(12);
    expect((await texts()).map(({ state }) => state)).toEqual(Array(12).fill('waiting'));
  });

  it('are released with names blotted out, or withheld; what they said before is gone', async () => {
    const [one, other] = await texts();
    const check = (id: string, body: object, by = wave) =>
      app.put(path(`texts/${id}`, by), body, wave);
    expect((await check(one!.id, { state: 'released', text: 'With […]' })).status).toBe(204);
    expect((await check(other!.id, { state: 'withheld' })).status).toBe(204);
    const after = await texts();
    expect(after.find(({ id }) => id === one!.id)).toMatchObject({
      state: 'released',
      text: 'With […]',
    });
    expect(after.find(({ id }) => id === other!.id)).toMatchObject({ state: 'withheld' });
    const seen = await app.get<ResultsView>(path('results'), await someoneSignedIn(app, 'trainer'));
    expect(seen.body.texts).toEqual([{ item: 'moment', texts: ['With […]'] }]);
    expect((await check(one!.id, { state: 'read' })).status).toBe(400);
    expect((await check(one!.id, { state: 'released', text: ' ' })).status).toBe(400);
    expect((await check(one!.id, { state: 'withheld' }, open)).status).toBe(404);
    const audited = await app.rows<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'surveys.text-released'`,
    );
    expect(audited).toEqual([{ after: { changed: true } }]);
    expect(JSON.stringify(audited)).not.toContain('Ana');
  });
});
