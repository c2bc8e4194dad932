import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import {
  anOpenWave,
  answer,
  aPublishedSurvey,
  peopleInDepartments,
  type Asking,
} from '../../../test/surveys-builders.js';
import { statementsOf } from '../../../test/statements.js';
import { TestApp } from '../../../test/test-app.js';
import { expectProblem } from '../../../test/matchers.js';
import { HeldAnswers } from './held-answers.js';

let app: TestApp;
let wave: Asking;
const today = '2026-03-02T09:00:00.000Z';

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 12, B: 6 });
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(today);
  wave = await anOpenWave(app, ['A', 'B']);
});

const held = () => app.nest.get(HeldAnswers, { strict: false }).read(wave.waveId);
const nothing = { responses: [], texts: {}, papers: [] };
const whole = {
  ...{ department: 'c1', role: 'desk', worries: ['other', 'phishing'], confidence: '3', visits: 7 },
  ...{ knowledge: { M1: 'k0', M2: 'k1', M3: 'k4' }, online: 'yes', how: 'well' },
};

describe('answers that are not taken', () => {
  it.each([
    {
      why: 'to a code that nobody has',
      code: 'aaaaaaaaaa',
      answers: { role: 'desk' },
      status: 404,
      problem: 'not-found',
    },
    {
      why: 'with a department that is no cluster',
      answers: { department: 'A' },
      status: 422,
      problem: 'surveys.answers-refused',
    },
    {
      why: 'with a question that there is not',
      answers: { name: 'Ana' },
      status: 422,
      problem: 'surveys.answers-refused',
    },
    {
      why: 'with more worries than allowed',
      answers: { worries: ['phishing', 'child_safety', 'other'] },
      status: 422,
      problem: 'surveys.answers-refused',
    },
    { why: 'with nothing in them', answers: {}, status: 422, problem: 'surveys.nothing-answered' },
    {
      why: 'with a text of ten megabytes',
      answers: { moment: 'x'.repeat(10_000_000) },
      status: 413,
      problem: 'too-large',
    },
    {
      why: 'with a text that is a little too long',
      answers: { moment: 'x'.repeat(201) },
      status: 422,
      problem: 'surveys.answers-refused',
    },
  ])('$why', async ({ code, answers, status, problem }) => {
    const refused = await answer(app, code ?? wave.code, answers);
    expectProblem(refused, status, problem);
    expect(await held()).toMatchObject(nothing);
  });

  it('as a list, or beside fields that nobody knows', async () => {
    expect((await app.post(`ask/${wave.code}/answers`, { answers: [] })).status).not.toBe(204);
    expect((await app.post(`ask/${wave.code}/answers`, { answers: {}, person: 'x' })).status).toBe(
      400,
    );
    expect(await held()).toMatchObject(nothing);
  });

  it('names the question, never what was answered', async () => {
    const { body } = await answer(app, wave.code, { department: 'Ana Hoxha' });
    expect(JSON.stringify(body)).not.toContain('Ana');
    expect(body).toMatchObject({
      params: { faults: [{ item: 'department', kind: 'unknown-option' }] },
    });
  });

  it('before it opens, after its last day and once it has closed, though somebody was in the middle', async () => {
    app.clock.set('2026-02-28T09:00:00.000Z');
    expectProblem(await answer(app, wave.code, whole), 409, 'surveys.not-yet-open');
    app.clock.set('2026-03-21T09:00:00.000Z');
    expectProblem(await answer(app, wave.code, whole), 409, 'surveys.closed');
    app.clock.set(today);
    await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
    expectProblem(await answer(app, wave.code, whole), 409, 'surveys.closed');
  });
});

describe('answers that are taken', () => {
  it('are held without anything that came with them', async () => {
    expect((await answer(app, wave.code, { ...whole, moment: ' A text ' })).status).toBe(204);
    expect(await held()).toEqual({
      responses: [{ ...whole, worries: ['phishing', 'other'] }],
      texts: { moment: ['A text'] },
      papers: [],
      salt: expect.any(String),
    });
  });

  it('take the same number of statements however many came before', async () => {
    await answer(app, wave.code, whole);
    const second = await statementsOf(app, () => answer(app, wave.code, whole));
    for (let count = 0; count < 6; count += 1) await answer(app, wave.code, whole);
    const ninth = await statementsOf(app, () => answer(app, wave.code, whole));
    expect(ninth).toHaveLength(second.length);
  });

  it('go on in fives, as counts', async () => {
    for (let count = 0; count < 10; count += 1) await answer(app, wave.code, whole);
    expect((await held()).responses).toHaveLength(5);
    const [row] = await app.rows<{ tally: { answers: number; counts: Record<string, object> } }>(
      `SELECT tally FROM survey_tally WHERE wave_id = $1`,
      [wave.waveId],
    );
    expect(row!.tally.answers).toBe(5);
    expect(row!.tally.counts['worries']).toEqual({ phishing: 5, other: 5 });
  });

  it('are all there when twenty arrive at once', async () => {
    const sent = await Promise.all(Array.from({ length: 20 }, () => answer(app, wave.code, whole)));
    expect(sent.map(({ status }) => status)).toEqual(Array(20).fill(204));
    const { body } = await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
    expect(body).toMatchObject({ answers: 20 });
  });
});

describe('papers typed in', () => {
  const type = (answers: object, another = false) =>
    app.post(`survey-waves/${wave.waveId}/papers`, { answers, another }, wave);

  it('are noticed when they say what one before said, unless it is another one', async () => {
    expect((await type(whole)).status).toBe(204);
    expectProblem(await type(whole), 409, 'surveys.same-paper');
    expect((await held()).responses).toHaveLength(1);
    expect((await type({ ...whole, visits: 8 })).status).toBe(204);
    expect((await type(whole, true)).status).toBe(204);
    expect((await held()).responses).toHaveLength(3);
  });

  it('are not told apart when they say little', async () => {
    expect((await type({ role: 'desk' })).status).toBe(204);
    expect((await type({ role: 'desk' })).status).toBe(204);
    expect((await held()).papers).toEqual([]);
  });

  it('leave no trace of who typed', async () => {
    const before = await app.rows(`SELECT count(*) AS rows FROM audit_event`);
    await type(whole);
    expect(await app.rows(`SELECT count(*) AS rows FROM audit_event`)).toEqual(before);
  });

  it('are refused to others, and with the wrong shape', async () => {
    expect(
      (await app.post(`survey-waves/${wave.waveId}/papers`, { answers: whole, another: false }))
        .status,
    ).toBe(401);
    expect(
      (await app.post(`survey-waves/${wave.waveId}/papers`, { answers: whole }, wave)).status,
    ).toBe(400);
  });
});

describe('a form that is sent without scripts', () => {
  const send = (fields: Record<string, string>, code = wave.code, locale = 'en') =>
    app.call<string>('POST', `/${locale}/ask/${code}`, {
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    });

  it('is taken, and thanked for', async () => {
    const sent = await send({ 'a.role': 'desk', 'a.moment': 'A text' });
    expect([sent.status, sent.headers['set-cookie']]).toEqual([200, undefined]);
    expect(sent.body).toContain('Your answers are in.');
    expect(await held()).toMatchObject({ responses: [{ role: 'desk' }] });
  });

  it.each([
    { locale: 'en', words: 'Nothing was sent. Go back with your browser' },
    { locale: 'sq', words: 'Nuk u dërgua asgjë. Kthehuni prapa' },
  ])('is a page in words where it holds ten megabytes ($locale)', async ({ locale, words }) => {
    const refused = await send({ 'a.moment': 'x'.repeat(10_000_000) }, wave.code, locale);
    expect(refused.status).toBe(413);
    expect(refused.headers['content-type']).toContain('text/html');
    expect(refused.body).toContain(words);
    expect(await held()).toMatchObject(nothing);
  });

  it('is shown again with what was typed where a text is a little too long', async () => {
    const refused = await send({ 'a.moment': `mine ${'x'.repeat(200)}` });
    expect(refused.body).toContain('This text is too long. Shorten it.');
    expect(refused.body).toContain('mine xxx');
    expect(await held()).toMatchObject(nothing);
  });

  it('is told that the survey has closed, and that there is none under a mistyped code', async () => {
    await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
    const late = await send({ 'a.role': 'desk' });
    expect(late.body).toContain('Your answers were not taken');
    // Its last day lies ahead, so the page does not say that it closed then.
    expect(late.body).toContain('This survey has closed. Thank you for coming.');
    const none = await send({ 'a.role': 'desk' }, 'aaaaaaaaaa');
    expect([none.status, none.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(none.body).toContain('There is no page at this address.');
  });
});

describe('two waves at once', () => {
  it('take each its own answers, also when they arrive together, and close apart', async () => {
    const other = await anOpenWave(app, ['A', 'B']);
    const sendings = Array.from({ length: 13 }, (_, at) => [
      answer(app, wave.code, { role: 'desk' }),
      ...(at < 6 ? [answer(app, other.code, { role: 'lead' })] : []),
    ]);
    const sent = await Promise.all(sendings.flat());
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([204]));
    const close = async ({ waveId, as }: typeof wave) =>
      (await app.post(`survey-waves/${waveId}/closing`, undefined, { as })).body;
    expect(await close(other)).toMatchObject({ id: other.waveId, answers: 6 });
    expectProblem(await answer(app, other.code, { role: 'lead' }), 409, 'surveys.closed');
    expect((await answer(app, wave.code, { role: 'desk' })).status).toBe(204);
    expect(await close(wave)).toMatchObject({ id: wave.waveId, answers: 14 });
    for (const { waveId, as } of [wave, other]) {
      const { body } = await app.get<{ release: { breakdowns: unknown[] } }>(
        `survey-waves/${waveId}/results`,
        { as },
      );
      // All said the same in each, so there is no second group to break down by.
      expect(body.release.breakdowns).toEqual([]);
    }
  });
});
