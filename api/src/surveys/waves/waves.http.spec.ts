import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import {
  anOpenWave,
  answer,
  aPublishedSurvey,
  peopleInDepartments,
} from '../../../test/surveys-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { expectProblem } from '../../../test/matchers.js';
import { CloseDueWaves } from './close-due-waves.js';
import type { SurveysView, WavePlanView, WavesView, WaveView } from '../surveys.dto.js';

let app: TestApp;
let coordinator: SignedInPerson;
const today = '2026-03-02T09:00:00.000Z';

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 12, B: 6, C: 3, D: 0, E: 2 });
  coordinator = await someoneSignedIn(app, 'coordinator');
});
afterAll(() => app.stop());
beforeEach(() => app.clock.set(today));

const both = (text: string) => ({ en: text, sq: text });
const cluster = (...departments: string[]) => ({ name: both(departments.join()), departments });
const aWave = {
  ...{ survey: 'needs', title: both('Spring'), opensOn: '2026-03-01', closesOn: '2026-03-20' },
  ...{ departments: null, breakdowns: [['department'], ['role']] },
  clusters: [cluster('A'), cluster('B', 'C', 'E')],
};
const waves = () => app.rows(`SELECT id FROM survey_wave`);

describe('planning a wave', () => {
  it('is for coordinators', async () => {
    for (const role of ['trainer', 'administrator', 'director'] as const) {
      const other = await someoneSignedIn(app, role);
      const body = { departments: null, atLeast: 5 };
      expect((await app.post('surveys/needs/wave-plan', body, other)).status).toBe(404);
      expect((await app.get('surveys', other)).status).toBe(404);
    }
  });

  it('refuses what has the wrong shape', async () => {
    const plan = (body: object) => app.post('surveys/needs/wave-plan', body, coordinator);
    expect((await plan({ departments: 'A', atLeast: 5 })).status).toBe(400);
    expect((await plan({ atLeast: 4 })).status).toBe(400);
    expect((await app.post('surveys/nothing/wave-plan', { atLeast: 5 }, coordinator)).status).toBe(
      404,
    );
  });

  it('merges small departments and says what will be shown of each cluster', async () => {
    const { body } = await app.post<WavePlanView>(
      'surveys/needs/wave-plan',
      { atLeast: 5 },
      coordinator,
    );
    expect(body.invited).toBe(23);
    expect(
      body.clusters.map(({ departments, invited, outlook }) => [departments, invited, outlook]),
    ).toEqual([
      [['E', 'C'], 5, 'only-together'],
      [['B'], 6, 'only-together'],
      [['A'], 12, 'if-most-answer'],
    ]);
    expect(body.faults).toEqual([]);
    expect(body.groupings.map(({ key, groups }) => [key, groups])).toEqual([
      ['department', 3],
      ['role', 2],
    ]);
    expect(await waves()).toEqual([]);
  });

  it('says what is wrong with clusters that somebody made', async () => {
    const clusters = [cluster('A', 'B'), cluster('C')];
    const { body } = await app.post<WavePlanView>(
      'surveys/needs/wave-plan',
      { atLeast: 5, clusters },
      coordinator,
    );
    expect(body.faults.map(({ kind, code }) => [kind, code])).toEqual([
      ['department-missing', 'E'],
      ['too-small', 'c2'],
    ]);
  });
});

describe('opening a wave', () => {
  it.each([
    {
      why: 'a cluster below five',
      change: { clusters: [cluster('A', 'B', 'E'), cluster('C')] },
      problem: 'surveys.clusters-refused',
    },
    {
      why: 'a question beside its own crossing',
      change: { breakdowns: [['role'], ['department', 'role']] },
      problem: 'surveys.grouping-twice',
    },
    {
      why: 'a breakdown by a later question',
      change: { breakdowns: [['worries']] },
      problem: 'surveys.unknown-grouping',
    },
    {
      why: 'a last day in the past',
      change: { closesOn: '2026-03-01' },
      problem: 'surveys.closes-in-the-past',
    },
  ])('is refused: $why', async ({ change, problem }) => {
    const refused = await app.post('survey-waves', { ...aWave, ...change }, coordinator);
    expectProblem(refused, 422, problem);
    expect(await waves()).toEqual([]);
  });

  it('is refused when it ends before it begins, or to others', async () => {
    const turned = { ...aWave, opensOn: '2026-03-19', closesOn: '2026-03-18' };
    expectProblem(
      await app.post('survey-waves', turned, coordinator),
      409,
      'surveys.dates-out-of-order',
    );
    expect(
      (await app.post('survey-waves', aWave, await someoneSignedIn(app, 'trainer'))).status,
    ).toBe(404);
    expect(
      (await app.post('survey-waves', { ...aWave, title: { en: 'x' } }, coordinator)).status,
    ).toBe(400);
    expect(await waves()).toEqual([]);
  });

  it('invites, settles everything and leaves an audit row', async () => {
    const opened = await app.post<{ id: string }>('survey-waves', aWave, coordinator);
    expect(opened.status).toBe(201);
    const { body: wave } = await app.get<WaveView>(`survey-waves/${opened.body.id}`, coordinator);
    expect(wave).toMatchObject({
      survey: 'needs',
      state: 'open',
      standing: 'open',
      invited: 23,
      answers: null,
    });
    expect(wave.code).toMatch(/^[a-z2-9]{10}$/);
    expect(await app.rows(`SELECT * FROM survey_invitation`)).toHaveLength(23);
    expect(
      await app.rows(`SELECT action FROM audit_event WHERE subject_id = $1`, [wave.id]),
    ).toEqual([{ action: 'surveys.wave-opened' }]);
    for (const change of [`terms = '{}'`, `promise = '{"en": "None"}'`, `code = 'other'`]) {
      await expect(app.rows(`UPDATE survey_wave SET ${change}`)).rejects.toMatchObject({
        driverError: { constraint: 'survey_wave_promised' },
      });
    }
    const { body: list } = await app.get<WavesView>('survey-waves', coordinator);
    expect(list.items.map(({ id }) => id)).toEqual([wave.id]);
    expect((await app.get<SurveysView>('surveys', coordinator)).body.items[0]).toMatchObject({
      slug: 'needs',
      waves: 1,
      questions: 9,
    });
  });

  it('is refused where a cluster differs by a few people from one of an earlier wave', async () => {
    const clusters = [cluster('A', 'E'), cluster('B', 'C')];
    const { body } = await app.post<{ params: { faults: { kind: string }[] } }>(
      'survey-waves',
      { ...aWave, clusters },
      coordinator,
    );
    expect(body).toMatchObject({ type: 'urn:problem:surveys.clusters-refused' });
    expect(body.params.faults.map(({ kind }) => kind)).toContain('differs-by-few');
    expect((await app.post('survey-waves', aWave, coordinator)).status).toBe(201);
  });
});

describe('writing to those invited', () => {
  it('goes to all, with the same address, again as a reminder', async () => {
    const { as, waveId, code } = await anOpenWave(app, ['A', 'B']);
    app.mail.sent.length = 0;
    expect((await app.post(`survey-waves/${waveId}/invitations`, undefined, { as })).body).toEqual({
      mails: 18,
    });
    expect((await app.post(`survey-waves/${waveId}/reminders`, undefined, { as })).body).toEqual({
      mails: 18,
    });
    await app.drainJobs();
    expect(app.mail.sent).toHaveLength(36);
    expect(new Set(app.mail.sent.map(({ text }) => /ask\/(\w+)/.exec(text)?.[1]))).toEqual(
      new Set([code]),
    );
    expect(app.mail.sent.at(-1)!.text).toContain('nobody knows who has answered');
  });

  it('is refused once it has closed, and where nobody was invited', async () => {
    const { as, waveId } = await anOpenWave(app, ['A', 'B']);
    await app.post(`survey-waves/${waveId}/closing`, undefined, { as });
    expectProblem(
      await app.post(`survey-waves/${waveId}/reminders`, undefined, { as }),
      409,
      'surveys.closed',
    );
    const empty = await anOpenWave(app, ['D'], { clusters: [] });
    expectProblem(
      await app.post(`survey-waves/${empty.waveId}/invitations`, undefined, empty),
      409,
      'surveys.nobody-to-invite',
    );
    const trainer = await someoneSignedIn(app, 'trainer');
    expect((await app.post(`survey-waves/${waveId}/invitations`, undefined, trainer)).status).toBe(
      404,
    );
  });
});

describe('how far a wave is', () => {
  it('is told in steps of five, and not at all below', async () => {
    const { as, waveId, code } = await anOpenWave(app, ['A', 'B']);
    const shown: (number | null)[] = [];
    for (let count = 1; count <= 12; count += 1) {
      expect((await answer(app, code, { role: 'desk' })).status).toBe(204);
      shown.push((await app.get<WaveView>(`survey-waves/${waveId}`, { as })).body.answers);
    }
    expect(shown).toEqual([null, null, null, null, 5, 5, 5, 5, 5, 10, 10, 10]);
  });
});

describe('closing a wave', () => {
  it('makes results and destroys what they were made of', async () => {
    const { as, waveId, code } = await anOpenWave(app, ['A', 'B']);
    for (let count = 0; count < 13; count += 1)
      await answer(app, code, { role: 'desk', moment: 'A text' });
    expectProblem(
      await app.get(`survey-waves/${waveId}/results`, { as }),
      409,
      'surveys.still-open',
    );
    const { body } = await app.post<WaveView>(`survey-waves/${waveId}/closing`, undefined, { as });
    expect(body).toMatchObject({ state: 'closed', standing: 'closed', answers: 13 });
    for (const table of ['survey_holding', 'survey_tally', 'survey_invitation'])
      expect(await app.rows(`SELECT 1 FROM ${table} WHERE wave_id = $1`, [waveId])).toEqual([]);
    expect(await app.rows(`SELECT 1 FROM survey_text WHERE wave_id = $1`, [waveId])).toHaveLength(
      13,
    );
    expectProblem(
      await app.post(`survey-waves/${waveId}/closing`, undefined, { as }),
      409,
      'surveys.closed',
    );
    await expect(
      app.rows(`UPDATE survey_wave SET release = '{}' WHERE id = $1`, [waveId]),
    ).rejects.toMatchObject({
      driverError: { constraint: 'survey_wave_closed_stays' },
    });
    expect(
      await app.rows(`SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id`, [waveId]),
    ).toEqual([{ action: 'surveys.wave-opened' }, { action: 'surveys.wave-closed' }]);
  });

  it('shows nothing of four, and their texts are gone', async () => {
    const { as, waveId, code } = await anOpenWave(app, ['A', 'B']);
    for (let count = 0; count < 4; count += 1)
      await answer(app, code, { role: 'desk', moment: 'A text' });
    await app.post(`survey-waves/${waveId}/closing`, undefined, { as });
    const { body } = await app.get<{ release: object }>(`survey-waves/${waveId}/results`, { as });
    expect(body.release).toEqual({ answers: null, measures: [], breakdowns: [] });
    expect(await app.rows(`SELECT 1 FROM survey_text WHERE wave_id = $1`, [waveId])).toEqual([]);
  });

  it('happens by itself in the night after the last day, once', async () => {
    const { waveId, as } = await anOpenWave(app, ['A', 'B']);
    const close = () => app.nest.get(CloseDueWaves, { strict: false }).execute();
    app.clock.set('2026-03-20T22:59:00.000Z');
    await close();
    const { body } = await app.get<WaveView>(`survey-waves/${waveId}`, { as });
    expect([body.state, body.standing]).toEqual(['open', 'open']);
    app.clock.set('2026-03-20T23:01:00.000Z');
    await close();
    await close();
    expect((await app.get<WaveView>(`survey-waves/${waveId}`, { as })).body.state).toBe('closed');
  });
});
