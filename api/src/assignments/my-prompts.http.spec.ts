import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorkingCohort, words, type WorkingCohort } from '../../test/assignments-builders.js';
import { aCity, aPerson, signInAs } from '../../test/builders.js';
import { contentIds } from '../../test/content-folder.js';
import { aPublishedProgramme } from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { PromptAnswerView, PromptsView } from './assignments.dto.js';

const prompt = contentIds.prompt(1);

describe('department prompts', () => {
  let app: TestApp;
  let ana: WorkingCohort['ana'];
  let bora: WorkingCohort['bora'];

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set('2026-03-02T09:00:00.000Z');
    ({ ana, bora } = await aWorkingCohort(app));
  });

  const save = (text: string, version: number, as = ana.token, id = prompt) =>
    app.put<PromptAnswerView>(`me/prompts/${id}`, { text, version }, { as });
  const answer = (text: string, version: number, as = ana.token, id = prompt) =>
    app.post<PromptAnswerView>(`me/prompts/${id}/answer`, { text, version }, { as });
  const list = async (as = ana.token) =>
    (await app.get<PromptsView>('me/prompts', { as })).body.items;
  const kept = () =>
    app.rows(`SELECT state, text, version FROM prompt_answer WHERE enrolment_id = $1`, [
      ana.enrolmentId,
    ]);

  it('are listed in the order of their modules, open at first', async () => {
    const items = await list();
    expect(
      items.map(({ moduleCode, state, origin, answer: given }) => [
        moduleCode,
        state,
        origin,
        given,
      ]),
    ).toEqual(['M1', 'M2', 'M3'].map((code) => [code, 'open', null, null]));
    expect(items[0]).toMatchObject({
      id: prompt,
      moduleSlug: 'part-1',
      words: { atLeast: 5, atMost: 50 },
      answeredOn: null,
    });
  });

  it('refuse a sign that no database keeps, in a text and in an address, as the wrong shape', async () => {
    expectProblem(await save('one\u0000two', 0), 400, 'wrong-shape');
    expectProblem(await app.get('me/prompts?cohort=%00', { as: ana.token }), 400, 'wrong-shape');
    expect(await kept()).toEqual([]);
  });

  it('are closed to the anonymous, to strangers, and to what is no prompt of the programme', async () => {
    expectProblem(await app.get('me/prompts'), 401, 'not-signed-in');
    expectProblem(
      await app.put(`me/prompts/${prompt}`, { text: '', version: 0 }),
      401,
      'not-signed-in',
    );
    const stranger = await signInAs(app, (await aPerson(app)).id);
    expectProblem(await app.get('me/prompts', { as: stranger }), 404, 'not-found');
    expectProblem(await save('text', 0, stranger), 404, 'not-found');
    expectProblem(await answer(words(5), 0, ana.token, contentIds.lesson(1, 1)), 404, 'not-found');
  });

  it.each([
    ['no text', { version: 0 }, '/text'],
    ['no version', { text: '' }, '/version'],
    ['twenty thousand letters and one', { text: 'x'.repeat(20_001), version: 0 }, '/text'],
    ['another field', { text: '', version: 0, state: 'answered' }, '/state'],
  ])('refuse the shape of %s', async (_, body, pointer) => {
    const problem = expectProblem(
      await app.put(`me/prompts/${prompt}`, body, { as: ana.token }),
      400,
      'wrong-shape',
    );
    expect((problem.errors as { pointer: string }[]).map((error) => error.pointer)).toContain(
      pointer,
    );
    expectProblem(
      await app.put('me/prompts/1', { text: '', version: 0 }, { as: ana.token }),
      400,
      'wrong-shape',
    );
    expect(await kept()).toEqual([]);
  });

  it('keep a draft of any length, for its writer alone', async () => {
    expect((await save('One', 0)).body).toEqual({
      state: 'draft',
      text: 'One',
      version: 1,
      answeredOn: null,
      updatedAt: '2026-03-02T09:00:00.000Z',
    });
    expect((await save('One two', 1)).body.version).toBe(2);
    expect((await list())[0]).toMatchObject({
      state: 'draft',
      origin: 'online',
      answer: { text: 'One two', version: 2 },
    });
    expect((await list(bora.token))[0]).toMatchObject({ state: 'open', answer: null });
  });

  it('refuse a save over what another device has written, and take the same text twice', async () => {
    await save('On the telephone', 0);
    const problem = expectProblem(await save('At the desk', 0), 409, 'stale-version');
    expect(problem.params).toEqual({ current: 1 });
    expect((await save('On the telephone', 0)).body.version).toBe(1);
    expect(await kept()).toEqual([{ state: 'draft', text: 'On the telephone', version: 1 }]);
  });

  it('let one of two devices win that begin at once', async () => {
    const answers = await Promise.all([save('On the telephone', 0), save('At the desk', 0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    { count: 4, code: 'assignments.too-few-words', params: { words: 4, atLeast: 5 } },
    { count: 101, code: 'assignments.too-many-words', params: { words: 101, atMost: 100 } },
  ])('are not answered with $count words', async ({ count, code, params }) => {
    expect(expectProblem(await answer(words(count), 0), 422, code).params).toEqual(params);
    expect(await kept()).toEqual([]);
  });

  it('are answered once, on the day it is where the cohort is', async () => {
    app.clock.set('2026-03-02T23:30:00.000Z');
    await save('One', 0);
    expect((await answer(words(5), 1)).body).toMatchObject({
      state: 'answered',
      version: 2,
      answeredOn: '2026-03-03',
    });
    expect((await answer(words(5), 1)).body.version).toBe(2);
    const audit = await app.rows(
      `SELECT action FROM audit_event WHERE actor_id = $1 AND subject_type = 'prompt-answer' ORDER BY id`,
      [ana.personId],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'assignments.prompt-draft-saved',
      'assignments.prompt-answered',
    ]);
  });

  it('stay answered, since the same day, while the text is improved, and long enough', async () => {
    await answer(words(5), 0);
    app.clock.pass({ days: 3 });
    expect((await save(words(6), 1)).body).toMatchObject({
      state: 'answered',
      version: 2,
      answeredOn: '2026-03-02',
    });
    expectProblem(await save(words(4), 2), 422, 'assignments.too-few-words');
    expect(await kept()).toEqual([{ state: 'answered', text: words(6), version: 2 }]);
  });

  it('close with the evidence, as the day after begins where the cohort is', async () => {
    app.clock.set('2026-04-30T21:59:59.000Z');
    const token = await signInAs(app, ana.personId);
    expect((await save('In time', 0, token)).status).toBe(200);
    app.clock.set('2026-04-30T22:00:00.000Z');
    expect(
      expectProblem(await save('Too late', 1, token), 409, 'assignments.evidence-closed').params,
    ).toEqual({ closedOn: '2026-04-30' });
    expectProblem(await answer(words(5), 1, token), 409, 'assignments.evidence-closed');
    expect(await kept()).toEqual([{ state: 'draft', text: 'In time', version: 1 }]);
  });

  it('are not written by somebody who has withdrawn', async () => {
    await app.rows(`UPDATE enrolment SET state = 'withdrawn' WHERE id = $1`, [ana.enrolmentId]);
    expectProblem(await save('Still here', 0), 403, 'not-permitted');
  });
});
