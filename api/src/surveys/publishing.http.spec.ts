import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { aPublishedSurvey, answer, peopleInDepartments } from '../../test/surveys-builders.js';
import { TestApp } from '../../test/test-app.js';
import type { SurveysView, SurveyView, WaveView } from './surveys.dto.js';

let app: TestApp;
let coordinator: SignedInPerson;

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 6 });
  coordinator = await someoneSignedIn(app, 'coordinator');
});
afterAll(() => app.stop());

const both = (text: string) => ({ en: text, sq: `${text} (sq)` });
const options = ['yes', 'no'].map((key) => ({ key, text: both(key) }));
const role = { key: 'role', type: 'one', text: both('Role?'), optional: true, options };
const aSurvey = {
  ...{ slug: 'our-pulse', kind: 'pulse', title: both('Our pulse'), promise: both('No names.') },
  ...{ minutes: 2, items: [role] },
};
const publish = (change: object = {}) =>
  app.post<SurveyView>('surveys', { ...aSurvey, ...change }, coordinator);
const surveys = () => app.rows(`SELECT 1 FROM survey WHERE origin = 'city'`);

describe('a survey of the city', () => {
  it('is refused to others, in one language, with unknown fields, or under the name of a shipped one', async () => {
    expect((await app.post('surveys', aSurvey, await someoneSignedIn(app, 'trainer'))).status).toBe(
      404,
    );
    expect((await publish({ title: { en: 'Only English' } })).status).toBe(400);
    expect((await publish({ items: [{ ...role, colour: 'red' }] })).status).toBe(400);
    expect((await publish({ items: 'none' })).status).toBe(400);
    expectProblem(await publish({ slug: 'needs' }), 409, 'surveys.shipped');
    expect(await surveys()).toEqual([]);
  });

  it('is refused with every fault named at its question', async () => {
    const refused = await publish({ items: [role, role, { ...role, key: 'b', options: [] }] });
    expect(expectProblem(refused, 422, 'surveys.survey-refused').params).toEqual({
      faults: [
        { at: 1, kind: 'key-twice' },
        { at: 2, kind: 'options-few' },
      ],
    });
    expectProblem(await publish({ items: [] }), 422, 'surveys.survey-refused');
    expect(await surveys()).toEqual([]);
  });

  it('is published, and again as a further version; a wave keeps the one that it asked', async () => {
    expect((await publish()).body).toMatchObject({ slug: 'our-pulse', number: 1 });
    const wave = await app.post<{ id: string }>(
      'survey-waves',
      {
        ...{
          survey: 'our-pulse',
          title: both('First'),
          opensOn: '2026-03-01',
          closesOn: '2026-03-20',
        },
        ...{ clusters: [], breakdowns: [['role']] },
      },
      coordinator,
    );
    const more = { key: 'more', type: 'open', text: both('More?'), optional: true };
    expect((await publish({ items: [role, more] })).body).toMatchObject({ number: 2 });
    expect((await publish({ items: [role, more] })).body).toMatchObject({ number: 2 });
    const { body } = await app.get<WaveView>(`survey-waves/${wave.body.id}`, coordinator);
    expect(body.invited).toBe(6);
    expect((await answer(app, body.code, { more: 'x' })).status).toBe(422);
    expect((await answer(app, body.code, { role: 'yes' })).status).toBe(204);
    const { items } = (await app.get<SurveysView>('surveys', coordinator)).body;
    expect(items.find(({ slug }) => slug === 'our-pulse')).toMatchObject({
      origin: 'city',
      questions: 2,
    });
    expect(
      await app.rows(`SELECT 1 FROM audit_event WHERE action = 'surveys.published'`),
    ).toHaveLength(3);
  });

  it('is left alone when content is published', async () => {
    await aPublishedSurvey(app);
    expect((await app.get<SurveyView>('surveys/our-pulse', coordinator)).body.number).toBe(2);
  });
});
