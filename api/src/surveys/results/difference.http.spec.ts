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
import type { DifferenceView } from './results.dto.js';

let app: TestApp;
const waves: Record<'spring' | 'autumn' | 'few' | 'open', Asking> = {} as never;

const times = (count: number, each: () => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, each));

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 20, B: 20 });
  const said = (department: string, level: string) => ({
    ...{ department, role: 'desk', knowledge: { M1: level } },
  });
  // Exactly five of A in spring, four of them in autumn.
  for (const [name, inA, ofB] of [
    ['spring', 5, 'k0'],
    ['autumn', 4, 'k3'],
  ] as const) {
    waves[name] = await anOpenWave(app, ['A', 'B']);
    await times(inA, () => answer(app, waves[name].code, said('c1', 'k0')));
    await times(20, () => answer(app, waves[name].code, said('c2', ofB)));
  }
  waves.few = await anOpenWave(app, ['A', 'B']);
  await times(4, () => answer(app, waves.few.code, said('c1', 'k0')));
  for (const each of [waves.spring, waves.autumn, waves.few])
    await app.post(`survey-waves/${each.waveId}/closing`, undefined, each);
  waves.open = await anOpenWave(app, ['A', 'B']);
}, 60_000);
afterAll(() => app.stop());

const difference = (later: Asking, from: string, as: { as?: string } = later) =>
  app.get<DifferenceView>(`survey-waves/${later.waveId}/difference?from=${from}`, as);

describe('two waves side by side', () => {
  it('are for coordinators', async () => {
    const { autumn, spring } = waves;
    for (const role of ['trainer', 'director', 'administrator', 'auditor'] as const)
      expectProblem(
        await difference(autumn, spring.waveId, await someoneSignedIn(app, role)),
        404,
        'not-found',
      );
    expect((await difference(autumn, spring.waveId, {})).status).toBe(401);
  });

  it('need two waves that are there and have closed', async () => {
    const { autumn, open } = waves;
    expect((await difference(autumn, 'no-id')).status).toBe(400);
    expect((await difference(autumn, '0199c000-0000-7000-8000-000000000404')).status).toBe(404);
    expectProblem(await difference(autumn, open.waveId), 409, 'surveys.still-open');
    expectProblem(await difference(open, autumn.waveId), 409, 'surveys.still-open');
  });

  it('need the same survey', async () => {
    const { autumn } = waves;
    const own = { slug: 'own', kind: 'pulse', title: { en: 'Own', sq: 'E jona' }, minutes: 1 };
    const published = await app.post(
      'surveys',
      {
        ...{ ...own, promise: { en: 'No names.', sq: 'Pa emra.' } },
        items: [
          {
            ...{ key: 'useful', type: 'scale5', optional: true, text: { en: 'U?', sq: 'D?' } },
            labels: [1, 2, 3, 4, 5].map((at) => ({ en: `${at}`, sq: `${at}` })),
          },
        ],
      },
      autumn,
    );
    expect(published.status).toBe(201);
    const other = await anOpenWave(app, ['A', 'B'], {
      ...{ survey: 'own', clusters: [], breakdowns: [] },
    });
    await app.post(`survey-waves/${other.waveId}/closing`, undefined, other);
    expectProblem(await difference(autumn, other.waveId), 409, 'surveys.other-survey');
  });

  it('show nothing where one of them has four answers', async () => {
    const { body } = await difference(waves.few, waves.spring.waveId);
    expect(body).toEqual({ answers: null, measures: [], breakdowns: [], askedOtherwise: [] });
  });

  it('do not show four where five were in spring, nor let them be computed', async () => {
    const { body } = await difference(waves.autumn, waves.spring.waveId);
    expect(body.answers).toEqual({ earlier: 25, later: 24 });
    const m1 = body.measures.find(({ measure }) => measure === 'knowledge.M1')!;
    // In autumn the four who know little are hidden, and so are all others of the whole.
    expect(m1.low).toEqual({ earlier: 25, later: null, change: null });
    expect(body.breakdowns.map(({ key }) => key)).not.toContain('department');
    expect(JSON.stringify(body)).not.toMatch(/(:|\[|,)[1-4](,|\}|\])/);
  });
});
