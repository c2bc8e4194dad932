import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity, aPerson, signInAs } from '../../test/builders.js';
import { contentIds, type ContentFolder } from '../../test/content-folder.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
  type Learner,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { AttemptReviewView, AttemptView, QuizOverviewView } from './quizzes.dto.js';

const start = '2026-03-02T09:00:00.000Z';

describe('sitting a quiz', () => {
  let app: TestApp;
  let folder: ContentFolder;
  let cohort: Cohort;
  let learner: Learner;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    folder = await aPublishedProgramme(app);
    cohort = await aCohort(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set(start);
    learner = await aLearner(app, cohort);
  });

  const overview = (quiz = 'final-test', as = learner.token) =>
    app.get<QuizOverviewView>(`me/quizzes/${quiz}`, { as });
  const begin = (quiz = 'final-test', as = learner.token) =>
    app.post<AttemptView>(`me/quizzes/${quiz}/attempts`, undefined, { as });
  const open = async (quiz = 'final-test') => (await begin(quiz)).body;
  const read = (id: string, as = learner.token) =>
    app.get<AttemptView>(`me/attempts/${id}`, { as });
  const save = (
    id: string,
    seq: number | string,
    itemId: string,
    answer: object,
    as = learner.token,
  ) =>
    app.put<{ seq: number; savedAt: string }>(
      `me/attempts/${id}/answers/${seq}`,
      { itemId, answer },
      { as },
    );
  const submit = (id: string, as = learner.token) =>
    app.post<AttemptReviewView>(`me/attempts/${id}/submission`, undefined, { as });
  const review = (id: string, as = learner.token) =>
    app.get<AttemptReviewView>(`me/attempts/${id}/review`, { as });
  const events = (id: string) =>
    app.rows(`SELECT seq, item_id, answer FROM attempt_answer WHERE attempt_id = $1 ORDER BY seq`, [
      id,
    ]);
  const asked = (attempt: AttemptView, type = 'single') =>
    attempt.items.find((item) => item.type === type)!;

  /** What is right, read where no browser can. */
  const rightAnswer = async (itemId: string) => {
    const rows = await app.rows<{ keys: string[]; type: string }>(
      `SELECT item ->> 'type' AS type, array(SELECT option ->> 'key' FROM jsonb_array_elements(item -> 'options') AS option WHERE (option ->> 'right')::boolean) AS keys
       FROM quiz_version, jsonb_array_elements(body -> 'items') AS item WHERE item ->> 'id' = $1 LIMIT 1`,
      [itemId],
    );
    const { keys, type } = rows[0]!;
    return type === 'multiple' ? { choices: keys } : { choice: keys[0]! };
  };
  const answerAll = async (attempt: AttemptView) => {
    for (const [at, { id }] of attempt.items.entries())
      await save(attempt.id, at + 1, id, await rightAnswer(id));
  };

  describe('is refused', () => {
    it('to whoever is not signed in, or not any more', async () => {
      const { id } = await open();
      for (const as of [undefined, 'ended']) {
        const options = as ? { as } : {};
        expectProblem(await app.get('me/quizzes/final-test', options), 401, 'not-signed-in');
        expectProblem(
          await app.post('me/quizzes/final-test/attempts', undefined, options),
          401,
          'not-signed-in',
        );
        expectProblem(await app.get(`me/attempts/${id}`, options), 401, 'not-signed-in');
        expectProblem(
          await app.put(
            `me/attempts/${id}/answers/1`,
            { itemId: id, answer: { choice: 'a' } },
            options,
          ),
          401,
          'not-signed-in',
        );
        expectProblem(
          await app.post(`me/attempts/${id}/submission`, undefined, options),
          401,
          'not-signed-in',
        );
        expectProblem(await app.get(`me/attempts/${id}/review`, options), 401, 'not-signed-in');
      }
    });

    it('to somebody else, with nothing given away', async () => {
      const attempt = await open();
      const other = (await aLearner(app, cohort)).token;
      expectProblem(await read(attempt.id, other), 404, 'not-found');
      expectProblem(
        await save(attempt.id, 1, asked(attempt).id, { choice: 'a' }, other),
        404,
        'not-found',
      );
      expectProblem(await submit(attempt.id, other), 404, 'not-found');
      expectProblem(await review(attempt.id, other), 404, 'not-found');
      expect(await events(attempt.id)).toEqual([]);
      expect((await read(attempt.id)).body.state).toBe('open');
    });

    it('to who is not enrolled, and for a quiz that does not exist', async () => {
      const stranger = await signInAs(app, (await aPerson(app)).id);
      expectProblem(await overview('final-test', stranger), 404, 'not-found');
      expectProblem(await begin('final-test', stranger), 404, 'not-found');
      expectProblem(await overview('no-quiz'), 404, 'not-found');
      expectProblem(await begin('no-quiz'), 404, 'not-found');
    });

    it('with answers of the wrong shape', async () => {
      const attempt = await open();
      const { id } = asked(attempt);
      for (const answer of [
        {},
        { choice: 'all' },
        { choices: 'a' },
        { choices: ['a', 'a'] },
        { choice: 'a', choices: ['a'] },
        { choice: 'a', extra: 1 },
      ]) {
        expectProblem(await save(attempt.id, 1, id, answer), 400, 'wrong-shape');
      }
      expectProblem(await save(attempt.id, 1, 'not-an-id', { choice: 'a' }), 400, 'wrong-shape');
      for (const seq of [0, -1, 'one', 99_999_999_999])
        expectProblem(await save(attempt.id, seq, id, { choice: 'a' }), 400, 'wrong-shape');
      expectProblem(await read('not-an-id'), 400, 'wrong-shape');
      expect(await events(attempt.id)).toEqual([]);
    });

    it('with an item that is not on the paper, an option it does not have, or the wrong kind of answer', async () => {
      const attempt = await open();
      const single = asked(attempt).id;
      expectProblem(
        await save(attempt.id, 1, contentIds.item(1, 1), { choice: 'a' }),
        422,
        'quiz.not-on-paper',
      );
      expectProblem(await save(attempt.id, 1, single, { choice: 'z' }), 422, 'quiz.not-on-paper');
      expectProblem(
        await save(attempt.id, 1, single, { choices: ['a'] }),
        422,
        'quiz.not-on-paper',
      );
      expect(await events(attempt.id)).toEqual([]);
    });

    it('with a number that has been used for another answer', async () => {
      const attempt = await open();
      const { id } = asked(attempt);
      await save(attempt.id, 1, id, { choice: 'a' });
      expect(
        expectProblem(await save(attempt.id, 1, id, { choice: 'b' }), 409, 'quiz.seq-used').params,
      ).toEqual({ lastSeq: 1 });
      expect(await events(attempt.id)).toEqual([{ seq: 1, item_id: id, answer: { choice: 'a' } }]);
    });

    it('after the deadline, with a few seconds for what was on its way', async () => {
      const attempt = await open();
      const { id } = asked(attempt);
      app.clock.set('2026-03-02T10:00:04.999Z');
      expect((await save(attempt.id, 1, id, { choice: 'a' })).status).toBe(200);
      app.clock.set('2026-03-02T10:00:05.000Z');
      expectProblem(await save(attempt.id, 2, id, { choice: 'b' }), 409, 'quiz.deadline-passed');
      expect((await save(attempt.id, 1, id, { choice: 'a' })).status).toBe(200);
      expect(await events(attempt.id)).toHaveLength(1);
    });

    it('after it has been handed in, except for repeating what was saved', async () => {
      const attempt = await open();
      const { id } = asked(attempt);
      await save(attempt.id, 1, id, { choice: 'a' });
      await submit(attempt.id);
      expectProblem(await save(attempt.id, 2, id, { choice: 'b' }), 409, 'quiz.attempt-closed');
      expect((await save(attempt.id, 1, id, { choice: 'a' })).status).toBe(200);
    });

    it('too soon after the one before, and a fourth time of three', async () => {
      for (const number of [1, 2, 3]) {
        const attempt = await open();
        expect(attempt.number).toBe(number);
        await submit(attempt.id);
        if (number === 3) break;
        const nextAttemptAt = new Date(app.clock.now().getTime() + 48 * 3_600_000).toISOString();
        expect(expectProblem(await begin(), 409, 'quiz.too-soon').params).toEqual({
          nextAttemptAt,
        });
        expect((await overview()).body).toMatchObject({
          mayStart: false,
          refusal: 'quiz.too-soon',
          nextAttemptAt,
        });
        app.clock.pass({ hours: 48 });
      }
      app.clock.pass({ days: 10 });
      expect(expectProblem(await begin(), 409, 'quiz.attempt-limit-reached').params).toEqual({
        allowed: 3,
      });
      expect((await overview()).body).toMatchObject({
        mayStart: false,
        refusal: 'quiz.attempt-limit-reached',
        nextAttemptAt: null,
      });
      expect(
        await app.rows(`SELECT 1 FROM attempt WHERE enrolment_id = $1`, [learner.enrolmentId]),
      ).toHaveLength(3);
    });

    it('by the database as well, should the rules above it ever fail', async () => {
      const { id } = await open();
      await submit(id);
      const copy = (number: number) =>
        app.rows(
          `INSERT INTO attempt SELECT (jsonb_populate_record(attempt, jsonb_build_object('id', gen_random_uuid(), 'number', $2::int, 'state', 'open',
             'submitted_at', null, 'right_count', null, 'of_count', null, 'started_at', attempt.submitted_at))).* FROM attempt WHERE id = $1`,
          [id, number],
        );
      await expect(copy(2)).rejects.toMatchObject({
        driverError: { constraint: 'attempt_spacing_kept' },
      });
      await expect(
        app.rows(`UPDATE attempt SET number = 4 WHERE id = $1`, [id]),
      ).rejects.toMatchObject({ driverError: { constraint: 'attempt_submitted_stays' } });
    });
  });

  it('says before what it will be, and after how it went', async () => {
    expect((await overview()).body).toEqual({
      ...{
        id: contentIds.finalTest,
        slug: 'final-test',
        title: { en: 'Final test', sq: 'Final test (sq)' },
        items: 5,
        minutes: 60,
        baseline: false,
      },
      ...{ attemptsAllowed: 3, hoursBetween: 48, rightAtLeast: 4, state: 'ready' },
      ...{ open: null, nextAttemptAt: null, mayStart: true, refusal: null, attempts: [] },
    });
    const attempt = await open();
    expect((await overview()).body).toMatchObject({
      open: attempt.id,
      mayStart: true,
      attempts: [{ id: attempt.id, number: 1, state: 'open', passed: null }],
    });
    await answerAll(attempt);
    await submit(attempt.id);
    expect((await overview()).body.attempts).toEqual([
      {
        id: attempt.id,
        number: 1,
        state: 'submitted',
        origin: 'online',
        satOn: '2026-03-02',
        submittedAt: start,
        right: 5,
        of: 5,
        passed: true,
      },
    ]);
  });

  it('gives a paper of the drawn items, without anything that tells what is right', async () => {
    const answer = await begin();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      number: 1,
      state: 'open',
      startedAt: start,
      deadlineAt: '2026-03-02T10:00:00.000Z',
      serverNow: start,
      lastSeq: 0,
      answers: {},
    });
    expect(answer.body.items).toHaveLength(5);
    const inView = JSON.stringify([
      answer.body,
      (await read(answer.body.id)).body,
      (await overview()).body,
    ]);
    expect(inView).not.toMatch(
      /"right":true|"right":false|reason|Because|screen|outcome|"sources"/,
    );
    expectProblem(await review(answer.body.id), 409, 'quiz.attempt-open');
    const audit = await app.rows(`SELECT action FROM audit_event WHERE subject_id = $1`, [
      answer.body.id,
    ]);
    expect(audit).toEqual([{ action: 'quizzes.attempt-started' }]);
  });

  it('gives the same paper to two starts at once, and to a later one on another device', async () => {
    const both = await Promise.all([begin(), begin()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    const later = await begin('final-test', await signInAs(app, learner.personId));
    expect(later.status).toBe(200);
    expect(new Set([...both, later].map(({ body }) => JSON.stringify(body.items))).size).toBe(1);
    expect(new Set([...both, later].map(({ body }) => body.id)).size).toBe(1);
  });

  it('keeps every answer, counts the last one to each item, and can be continued', async () => {
    const attempt = await open();
    const several = contentIds.item(5, 4);
    const { id } = asked(attempt);
    const first = await save(attempt.id, 1, id, { choice: 'a' });
    expect(first).toMatchObject({ status: 200, body: { seq: 1, savedAt: start } });
    app.clock.pass({ minutes: 1 });
    expect((await save(attempt.id, 1, id, { choice: 'a' })).body).toEqual(first.body);
    await save(attempt.id, 2, id, { choice: 'b' });
    const onPaper = attempt.items.some((item) => item.id === several);
    if (onPaper) {
      await save(attempt.id, 3, several, { choices: ['b', 'a'] });
      expect((await save(attempt.id, 3, several, { choices: ['a', 'b'] })).status).toBe(200);
    }
    const { body } = await read(attempt.id);
    expect(body.answers[id]).toEqual({ seq: 2, answer: { choice: 'b' } });
    expect(body.lastSeq).toBe(onPaper ? 3 : 2);
    expect(await events(attempt.id)).toHaveLength(body.lastSeq);
  });

  it('has all of two hundred answers that came at once', async () => {
    const attempt = await open('m1-quiz');
    const items = attempt.items.map(({ id }) => id);
    const answers = Array.from({ length: 200 }, (_, at) =>
      save(attempt.id, at + 1, items[at % items.length]!, { choice: 'abc'[at % 3]! }),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await events(attempt.id)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 200 }, (_, at) => at + 1),
    );
    expect((await read(attempt.id)).body.lastSeq).toBe(200);
  });

  it('loses no acknowledged answer to a handing-in at the same moment', async () => {
    const attempt = await open('m1-quiz');
    const given = await Promise.all([
      ...attempt.items.map(async ({ id }, at) => ({
        id,
        at,
        answer: await save(attempt.id, at + 1, id, await rightAnswer(id)),
      })),
      submit(attempt.id).then(() => null),
    ]);
    const saved = given.filter((each) => each?.answer.status === 200);
    const { body } = await review(attempt.id);
    expect(body.items.filter(({ answered }) => answered)).toHaveLength(saved.length);
    expect(body.right).toBe(saved.length);
  });

  it('is graded once, however often and at once it is handed in', async () => {
    const attempt = await open();
    await answerAll(attempt);
    const [one, two] = await Promise.all([submit(attempt.id), submit(attempt.id)]);
    app.clock.pass({ hours: 1 });
    const three = await submit(attempt.id);
    for (const each of [one, two, three]) {
      expect(each.status).toBe(200);
      expect(each.body).toEqual(one.body);
    }
    expect(one.body).toMatchObject({ right: 5, of: 5, passed: true, submittedAt: start });
    const audit = await app.rows(
      `SELECT action, after FROM audit_event WHERE subject_id = $1 ORDER BY action`,
      [attempt.id],
    );
    expect(audit).toEqual([
      { action: 'quizzes.attempt-started', after: { quiz: 'final-test', number: 1 } },
      { action: 'quizzes.attempt-submitted', after: null },
    ]);
  });

  it('explains each item afterwards', async () => {
    const attempt = await open('m1-quiz');
    const item = asked(attempt);
    const right = (await rightAnswer(item.id)).choice!;
    const wrong = item.options.map(({ key }) => key).find((key) => key !== right)!;
    await save(attempt.id, 1, item.id, { choice: wrong });
    const { body } = await submit(attempt.id);
    expect(body).toMatchObject({ right: 0, of: 12, passed: false, quiz: { slug: 'm1-quiz' } });
    expect(body.items.map(({ id }) => id)).toEqual(attempt.items.map(({ id }) => id));
    const explained = body.items.find(({ id }) => id === item.id)!;
    expect(explained).toMatchObject({
      ...{ answered: true, right: false, reason: { en: 'The reason' } },
      sources: [{ key: 'GUIDE', title: 'A guide', url: 'https://guide.example/' }],
      screen: { module: 'part-1', lesson: 'lesson-1', screen: 'two' },
    });
    expect(explained.options.map(({ key }) => key)).toEqual(item.options.map(({ key }) => key));
    expect(explained.options.find(({ key }) => key === wrong)).toMatchObject({
      chosen: true,
      right: false,
      reason: { en: `Because of ${wrong}` },
    });
    expect(explained.options.find(({ key }) => key === right)).toMatchObject({
      chosen: false,
      right: true,
      reason: { en: `Because of ${right}` },
    });
    expect(explained.options.filter(({ reason }) => reason === null)).toHaveLength(1);
    expect(await review(attempt.id)).toMatchObject({ status: 200, body });
  });

  it('is handed in by itself when its time is over, at the deadline and with what was saved', async () => {
    const attempt = await open();
    await answerAll(attempt);
    await app.drainJobs();
    expect((await read(attempt.id)).body.state).toBe('open');
    const second = await aLearner(app, cohort);
    await begin('final-test', second.token);
    app.clock.pass({ minutes: 61 });
    await app.drainJobs();
    expect((await review(attempt.id)).body).toMatchObject({
      right: 5,
      submittedAt: '2026-03-02T10:00:00.000Z',
    });
  });

  it('is handed in first when a learner comes back late to an attempt that no job has closed', async () => {
    const attempt = await open();
    app.clock.pass({ hours: 2 });
    expectProblem(await begin(), 409, 'quiz.too-soon');
    app.clock.set('2026-03-04T10:00:00Z');
    expect((await begin()).body).toMatchObject({ number: 2, state: 'open' });
    expect((await review(attempt.id)).body).toMatchObject({
      right: 0,
      submittedAt: '2026-03-02T10:00:00.000Z',
    });
  });

  it('keeps an open attempt on its version when the quiz changes, and gives later cohorts the new one', async () => {
    const attempt = await open('m1-quiz');
    folder.edit(
      'programmes/first-steps/modules/01-part-1/quiz.yaml',
      'Question 1 of set 1?',
      'A better question 1?',
    );
    await aPublishedProgramme(app, folder);
    expect(
      await app.rows(`SELECT number FROM quiz_version WHERE quiz_id = $1 ORDER BY number`, [
        contentIds.quiz(1),
      ]),
    ).toEqual([{ number: 1 }, { number: 2 }]);
    expect(JSON.stringify((await read(attempt.id)).body)).not.toContain('A better question');
    const late = await aLearner(app, await aCohort(app));
    expect(JSON.stringify((await begin('m1-quiz', late.token)).body)).toContain(
      'A better question',
    );
  });

  it('reads with one statement beside that of the sign-in, and saves an answer with one', async () => {
    const attempt = await open();
    const { id } = asked(attempt);
    for (const call of [
      () => read(attempt.id),
      () => overview(),
      () => save(attempt.id, 1, id, { choice: 'a' }),
    ]) {
      expect(await statementsOf(app, call)).toHaveLength(2);
    }
    // Sign-in, beginning, lock, answers, result, audit, end.
    expect(await statementsOf(app, () => submit(attempt.id))).toHaveLength(7);
    expect(await statementsOf(app, () => review(attempt.id))).toHaveLength(2);
  });
});
