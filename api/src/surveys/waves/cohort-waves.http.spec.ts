import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, signInAs } from '../../../test/builders.js';
import { aCohort, aLearner } from '../../../test/learning-builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { answer, aPublishedSurvey } from '../../../test/surveys-builders.js';
import { TestApp } from '../../../test/test-app.js';
import type { ReadableWavesView, ResultsView } from '../results/results.dto.js';
import type { CohortWavesView, WaveView } from '../surveys.dto.js';

const today = '2026-03-10T08:00:00Z';
const aPulse = {
  ...{ survey: 'pulse', title: { en: 'Pulse: M1', sq: 'Pulsi: M1' }, closesOn: '2026-03-17' },
};
let app: TestApp;
let trainer: SignedInPerson;
let stranger: SignedInPerson;
let slug: string;
let learner: string;

async function aTrainerOf(cohortId: string): Promise<SignedInPerson> {
  const { id } = await aPerson(app);
  await aGrant(app, id, { role: 'trainer', scopeId: cohortId });
  return { id, as: await signInAs(app, id) };
}

async function aCohortOf(people: number): Promise<{ id: string; slug: string }> {
  const cohort = await aCohort(app);
  for (let at = 0; at < people; at += 1) learner = (await aLearner(app, cohort)).token;
  return cohort;
}

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  stranger = await aTrainerOf((await aCohortOf(0)).id);
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(today);
  const cohort = await aCohortOf(8);
  slug = cohort.slug;
  trainer = await aTrainerOf(cohort.id);
});

const path = () => `cohorts/${slug}/survey-waves`;
const open = (over: object = {}, as: { as?: string } = trainer) =>
  app.post<{ id: string }>(path(), { ...aPulse, ...over }, as);
const waves = async () => (await app.get<CohortWavesView>(path(), trainer)).body.waves;
const waveOf = async (id: string) => (await app.get<WaveView>(`survey-waves/${id}`, trainer)).body;

describe('asking a cohort', () => {
  it('is refused to strangers, and what there is stays unseen', async () => {
    const others = [stranger, { as: learner }, await someoneSignedIn(app, 'administrator')];
    for (const as of others) {
      expectProblem(await open({}, as), 404, 'not-found');
      expectProblem(await app.get(path(), as), 404, 'not-found');
    }
    expect((await open({}, {})).status).toBe(401);
    expect(await waves()).toEqual([]);
  });

  it.each([
    { why: 'the city’s own question', over: { survey: 'needs' }, problem: 'not-for-a-cohort' },
    {
      why: 'a last day in the past',
      over: { closesOn: '2026-03-09' },
      problem: 'closes-in-the-past',
    },
  ])('is refused: $why', async ({ over, problem }) => {
    expectProblem(await open(over), 422, `surveys.${problem}`);
    expect(await waves()).toEqual([]);
  });

  it('is refused with the wrong shape, and for a survey that there is not', async () => {
    expect((await open({ closesOn: 'soon' })).status).toBe(400);
    expect((await open({ title: { en: 'x' } })).status).toBe(400);
    expect((await open({ survey: 'none' })).status).toBe(404);
    expect(await waves()).toEqual([]);
  });

  it('is refused where four take part: nothing could ever be shown of them', async () => {
    const four = await aCohortOf(4);
    const as = await aTrainerOf(four.id);
    const refused = await app.post(`cohorts/${four.slug}/survey-waves`, aPulse, as);
    expectProblem(refused, 409, 'surveys.too-few-to-ask');
    expect(refused.body).toMatchObject({ params: { people: 4 } });
    const five = await aCohortOf(5);
    const opened = await app.post(
      `cohorts/${five.slug}/survey-waves`,
      aPulse,
      await aTrainerOf(five.id),
    );
    expect(opened.status).toBe(201);
  });

  it('asks everybody who takes part, from today on, and leaves an audit row', async () => {
    const { body } = await open();
    const wave = await waveOf(body.id);
    expect(wave).toMatchObject({
      ...{ survey: 'pulse', standing: 'open', invited: 8, opensOn: '2026-03-10' },
      ...{ clusters: [], breakdowns: [], answers: null },
    });
    expect(
      await app.rows(`SELECT * FROM survey_invitation WHERE wave_id = $1`, [body.id]),
    ).toHaveLength(8);
    expect(
      await app.rows(`SELECT action FROM audit_event WHERE subject_id = $1`, [body.id]),
    ).toEqual([{ action: 'surveys.wave-opened' }]);
    const { body: list } = await app.get<CohortWavesView>(path(), trainer);
    expect(list).toMatchObject({ today: '2026-03-10', people: 8, waves: [{ id: body.id }] });
    expect(list.surveys.map((survey) => survey.slug)).toEqual(['pulse']);
    await expect(
      app.rows(`UPDATE survey_wave SET cohort_id = NULL WHERE id = $1`, [body.id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'survey_wave_promised' } });
  });

  it('is refused while the same is being asked, by two at once too, and allowed when it has closed', async () => {
    const both = await Promise.all([open(), open()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(await open(), 409, 'surveys.already-open');
    const [{ id } = { id: '' }] = await waves();
    expect((await app.post(`survey-waves/${id}/closing`, undefined, trainer)).status).toBe(200);
    expect((await open()).status).toBe(201);
  });
});

describe('a wave of a cohort', () => {
  it('is run by those who train it: address, mails, papers, closing', async () => {
    const { body } = await open();
    const at = `survey-waves/${body.id}`;
    const { code } = await waveOf(body.id);
    expect((await app.post(`${at}/invitations`, undefined, trainer)).body).toEqual({ mails: 8 });
    expect((await app.post(`${at}/reminders`, undefined, trainer)).body).toEqual({ mails: 8 });
    expect((await app.get(`${at}/paper-form`, trainer)).status).toBe(200);
    const paper = { answers: { useful: '4' }, another: false };
    expect((await app.post(`${at}/papers`, paper, trainer)).status).toBe(204);
    for (let times = 0; times < 5; times += 1) await answer(app, code, { useful: '5' });
    expect((await app.post(`${at}/closing`, undefined, trainer)).status).toBe(200);
    expect((await waveOf(body.id)).answers).toBe(6);
  });

  it('is not there for those who train another one, whatever they try', async () => {
    const { body } = await open();
    const at = `survey-waves/${body.id}`;
    for (const as of [stranger, { as: learner }])
      for (const call of [
        app.get(at, as),
        app.get(`${at}/paper-form`, as),
        app.get(`${at}/results`, as),
        app.post(`${at}/invitations`, undefined, as),
        app.post(`${at}/reminders`, undefined, as),
        app.post(`${at}/papers`, { answers: { useful: '1' }, another: false }, as),
        app.post(`${at}/closing`, undefined, as),
      ])
        expect((await call).status).toBe(404);
    expect(await waveOf(body.id)).toMatchObject({ state: 'open', answers: null });
  });

  it('shows its results from five to those who train it and to coordinators, and to no director', async () => {
    const { body } = await open();
    const at = `survey-waves/${body.id}`;
    const { code } = await waveOf(body.id);
    for (let times = 0; times < 5; times += 1) await answer(app, code, { useful: '5' });
    expectProblem(await app.get(`${at}/results`, trainer), 409, 'surveys.still-open');
    await app.post(`${at}/closing`, undefined, trainer);
    const { body: results } = await app.get<ResultsView>(`${at}/results`, trainer);
    expect(results).toMatchObject({ reach: 'whole', release: { answers: 5 } });
    const coordinator = await someoneSignedIn(app, 'coordinator');
    expect((await app.get(`${at}/results`, coordinator)).status).toBe(200);
    for (const as of [stranger, await someoneSignedIn(app, 'director')]) {
      expect((await app.get(`${at}/results`, as)).status).toBe(404);
      expect((await app.get(`${at}/results-file?format=csv&locale=en`, as)).status).toBe(404);
      const { body: list } = await app.get<ReadableWavesView>('survey-results', as);
      expect(list.items.map(({ id }) => id)).not.toContain(body.id);
    }
    const { body: list } = await app.get<ReadableWavesView>('survey-results', trainer);
    expect(list.items[0]).toMatchObject({ id: body.id, cohort: slug, kind: 'pulse', answers: 5 });
  });

  it('shows nothing of four', async () => {
    const { body } = await open();
    const { code } = await waveOf(body.id);
    for (let times = 0; times < 4; times += 1) await answer(app, code, { useful: '5' });
    await app.post(`survey-waves/${body.id}/closing`, undefined, trainer);
    const results = await app.get<ResultsView>(`survey-waves/${body.id}/results`, trainer);
    expect(results.body.release).toEqual({ answers: null, measures: [], breakdowns: [] });
  });
});
