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
import type { InterviewsView } from '../interviews/interviews.dto.js';
import type { ProposalView } from './proposal.dto.js';

let app: TestApp;
let wave: Asking;

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 20, B: 20 });
  wave = await anOpenWave(app, ['A', 'B']);
});
afterAll(() => app.stop());

const path = (part: string) => `survey-waves/${wave.waveId}/${part}`;
const wish = {
  ...{ targets: ['M3'], earliestOn: '2026-04-01', latestOn: '2026-07-31' },
  ...{ sizeAtLeast: 8, sizeAtMost: 12, atOnce: 1 },
};
const anInterview = {
  ...{ heldOn: '2026-02-20', withWhom: 'Director of parks', consented: true },
  notes: [
    { theme: 'M2', text: 'Forms ask for too much.' },
    { theme: 'phishing', text: 'Somebody pressed a link.' },
  ],
};

describe('interviews', () => {
  it('are kept with consent only, and by coordinators only', async () => {
    expect(
      (await app.post(path('interviews'), { ...anInterview, consented: false }, wave)).status,
    ).toBe(400);
    expect((await app.post(path('interviews'), { ...anInterview, notes: [] }, wave)).status).toBe(
      400,
    );
    for (const role of ['trainer', 'administrator'] as const) {
      const other = await someoneSignedIn(app, role);
      expect((await app.post(path('interviews'), anInterview, other)).status).toBe(404);
      expect((await app.get(path('interviews'), other)).status).toBe(404);
    }
    expect((await app.get<InterviewsView>(path('interviews'), wave)).body.items).toEqual([]);
  });

  it('hold notes by theme, and their audit row does not', async () => {
    expect((await app.post(path('interviews'), anInterview, wave)).status).toBe(201);
    const { body } = await app.get<InterviewsView>(path('interviews'), wave);
    expect(body.items[0]).toMatchObject({
      withWhom: 'Director of parks',
      notes: anInterview.notes,
    });
    const [audited] = await app.rows<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'surveys.interview-recorded'`,
    );
    expect(audited!.after).toEqual({ notes: 2 });
  });
});

describe('a proposal', () => {
  it('waits until the wave has closed', async () => {
    expectProblem(await app.post(path('proposal'), wish, wave), 409, 'surveys.still-open');
    expect((await app.get<ProposalView>(path('proposal'), wave)).body.made).toBeNull();
  });

  it('is made of what was found, in words as codes and values', async () => {
    for (let at = 0; at < 24; at += 1)
      await answer(app, wave.code, {
        department: at % 2 === 0 ? 'c1' : 'c2',
        knowledge: { M1: 'k3', M2: at < 18 ? 'k0' : 'k4', M3: 'k3' },
      });
    await app.post(path('closing'), undefined, wave);
    const { status, body } = await app.post<ProposalView>(path('proposal'), wish, wave);
    expect(status).toBe(200);
    const { proposal } = body.made!;
    expect(body.programme).toBe('first-steps');
    expect(proposal.modules.map(({ code }) => code)).toEqual(['M2', 'M3', 'M1']);
    expect(proposal.modules[0]!.evidence).toEqual([
      { code: 'knows-little', count: 18, of: 24 },
      { code: 'interviews', count: 1, of: 1 },
    ]);
    expect(
      proposal.cohorts.map(({ size, startsOn, endsOn, fits }) => [size, startsOn, endsOn, fits]),
    ).toEqual([
      [9, '2026-04-06', '2026-04-20', true],
      [9, '2026-04-27', '2026-05-11', true],
    ]);
  });

  it('is decided line by line, with a reason; thinking again is a further decision', async () => {
    const { body } = await app.get<ProposalView>(path('proposal'), wave);
    const at = path(`proposal/${body.made!.id}/decisions`);
    const decide = (change: object) =>
      app.post<ProposalView>(
        at,
        { line: 'cohort-1', decision: 'accepted', reason: 'It fits.', ...change },
        wave,
      );
    expect((await decide({ reason: ' ' })).status).toBe(400);
    expect((await decide({ line: 'cohort-9' })).status).toBe(404);
    expect((await decide({ decision: 'perhaps' })).status).toBe(400);
    expect((await decide({})).body.made!.decisions).toMatchObject([
      { line: 'cohort-1', decision: 'accepted' },
    ]);
    const changed = {
      decision: 'changed',
      reason: 'Later.',
      change: { size: 10, startsOn: '2026-05-04' },
    };
    expect((await decide(changed)).body.made!.decisions).toMatchObject([
      { decision: 'changed', change: { size: 10, startsOn: '2026-05-04' } },
    ]);
    expect(await app.rows(`SELECT 1 FROM survey_decision`)).toHaveLength(2);
    expect(
      await app.rows(`SELECT 1 FROM audit_event WHERE action LIKE 'surveys.line-%'`),
    ).toHaveLength(2);
    const trainer = await someoneSignedIn(app, 'trainer');
    expect(
      (await app.post(at, { line: 'cohort-1', decision: 'refused', reason: 'No.' }, trainer))
        .status,
    ).toBe(404);
  });

  it('made anew leaves the former and its decisions where they are', async () => {
    const { body } = await app.post<ProposalView>(path('proposal'), { ...wish, targets: [] }, wave);
    expect(body.made!.decisions).toEqual([]);
    expect(await app.rows(`SELECT 1 FROM survey_proposal`)).toHaveLength(2);
    expect((await app.post(path('proposal'), { ...wish, sizeAtMost: 4 }, wave)).status).toBe(400);
    expect(
      (await app.post(path('proposal'), { ...wish, latestOn: '2026-02-30' }, wave)).status,
    ).toBe(400);
  });
});
