import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aTrainer } from '../../test/attendance-builders.js';
import { aCity } from '../../test/builders.js';
import { aContentFolder, contentIds, withBaseline } from '../../test/content-folder.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
  type Learner,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { AttemptReviewView, AttemptView, QuizOverviewView } from './quizzes.dto.js';

const start = '2026-03-02T09:00:00.000Z';

describe('a baseline', () => {
  let app: TestApp;
  let without: Cohort;
  let cohort: Cohort;
  let learner: Learner;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    const folder = await aPublishedProgramme(app, aContentFolder());
    without = await aCohort(app);
    await aPublishedProgramme(app, withBaseline(folder));
    cohort = await aCohort(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set(start);
    learner = await aLearner(app, cohort);
  });

  const begin = (quiz = 'baseline', as = learner.token) =>
    app.post<AttemptView>(`me/quizzes/${quiz}/attempts`, undefined, { as });
  const overview = async (as = learner.token) =>
    (await app.get<QuizOverviewView>('me/quizzes/baseline', { as })).body;
  const answer = (id: string, seq: number, itemId: string, choice: string) =>
    app.put(
      `me/attempts/${id}/answers/${seq}`,
      { itemId, answer: { choice } },
      { as: learner.token },
    );
  const handIn = (id: string) =>
    app.post<AttemptReviewView>(`me/attempts/${id}/submission`, undefined, { as: learner.token });
  const attempts = () =>
    app.rows(`SELECT id FROM attempt WHERE enrolment_id = $1`, [learner.enrolmentId]);
  const today = async () =>
    (await app.get<{ baseline: unknown }>('me/today', { as: learner.token })).body.baseline;
  /** The right option of item `at` of the bank stands where the builder put it. */
  const right = (at: number) => ['a', 'b', 'c'][at % 3]!;

  describe('is refused', () => {
    it('a second time, with nothing written', async () => {
      const { body } = await begin();
      await handIn(body.id);
      const again = await begin();
      expectProblem(again, 409, 'quiz.attempt-limit-reached');
      expect(await attempts()).toHaveLength(1);
      expect(await overview()).toMatchObject({
        mayStart: false,
        refusal: 'quiz.attempt-limit-reached',
      });
    });

    it('once the final test or the quiz of a module has been begun', async () => {
      await begin('final-test');
      expectProblem(await begin(), 409, 'quiz.baseline-over');
      learner = await aLearner(app, cohort);
      await begin('m1-quiz');
      expectProblem(await begin(), 409, 'quiz.baseline-over');
      expect(await attempts()).toHaveLength(1);
      expect(await overview()).toMatchObject({ mayStart: false, refusal: 'quiz.baseline-over' });
    });

    it('when the second module has opened, to whoever is enrolled for a week', async () => {
      app.clock.set('2026-03-10T09:00:00.000Z');
      expectProblem(await begin(), 409, 'quiz.baseline-over');
      expect(await today()).toBeNull();
    });

    it('where the programme has none, as if there were no such address', async () => {
      const other = await aLearner(app, without);
      expectProblem(await begin('baseline', other.token), 404, 'not-found');
      const seen = await app.get<{ baseline: unknown }>('me/programme', { as: other.token });
      expect(seen.body.baseline).toBeNull();
    });

    it('to somebody else, to read as to write', async () => {
      const { body } = await begin();
      const other = (await aLearner(app, cohort)).token;
      expectProblem(
        await app.get(`me/attempts/${body.id}/review`, { as: other }),
        404,
        'not-found',
      );
      expectProblem(
        await app.post(`me/attempts/${body.id}/submission`, undefined, { as: other }),
        404,
        'not-found',
      );
      expectProblem(
        await app.post('me/quizzes/baseline/attempts', undefined),
        401,
        'not-signed-in',
      );
    });

    it('to be read before it has been handed in', async () => {
      const { body } = await begin();
      const review = await app.get(`me/attempts/${body.id}/review`, { as: learner.token });
      expectProblem(review, 409, 'quiz.attempt-open');
    });
  });

  it('is offered until it is sat, and is no part of what comes next or is missing', async () => {
    const read = () =>
      app.get<{ criteria: { missing: { key: string }[] }; next: { kind: string } }>('me/today', {
        as: learner.token,
      });
    const before = (await read()).body;
    expect(await today()).toMatchObject({ slug: 'baseline', items: 3, state: 'offered' });
    const { body } = await begin();
    expect(await today()).toMatchObject({ state: 'open' });
    await handIn(body.id);
    expect(await today()).toBeNull();
    const after = (await read()).body;
    expect(after.next).toEqual(before.next);
    expect(after.criteria).toEqual(before.criteria);
    expect(before.criteria.missing.map(({ key }) => key)).toEqual(['C1', 'C2', 'C3', 'C4']);
  });

  it('tells how many were right by module, and nothing of what is right', async () => {
    const { body } = await begin();
    expect(body.quiz).toMatchObject({ slug: 'baseline', baseline: true });
    await answer(body.id, 1, contentIds.item(5, 1), right(1));
    await answer(body.id, 2, contentIds.item(5, 5), right(6));
    await answer(body.id, 3, contentIds.item(5, 7), 'a');
    const review = await handIn(body.id);
    expect(review.body).toMatchObject({ right: 2, of: 3, items: [] });
    expect(
      review.body.modules!.map(({ module, right: count, of }) => [module?.code, count, of]),
    ).toEqual([
      ['M1', 1, 1],
      ['M2', 1, 2],
    ]);
    const told = JSON.stringify(review.body);
    for (const secret of ['Because of', 'The reason', 'Question', 'Answer ', contentIds.item(5, 1)])
      expect(told).not.toContain(secret);
    expect((await overview()).attempts[0]).toMatchObject({ right: 2, of: 3, passed: null });
  });

  describe('on paper', () => {
    const record = async (...sheets: { quiz: string; number: number; satOn: string }[]) => {
      const trainer = await aTrainer(app, cohort);
      const { enrolmentId } = learner;
      const attempts = sheets.map((sheet) => ({ ...sheet, enrolmentId, right: 1, of: 3 }));
      return app.post(
        `cohorts/${cohort.slug}/paper-evidence`,
        { attempts, reason: 'Answered on paper in room 2.' },
        { as: trainer.token },
      );
    };
    const sheet = (quiz: string, satOn: string, number = 1) => ({ quiz, number, satOn });
    beforeEach(() => app.clock.set('2026-03-20T09:00:00.000Z'));

    it('is recorded by a trainer, once, also after the moment', async () => {
      expect((await record(sheet('baseline', '2026-03-02'))).body).toEqual({ recorded: 1 });
      expectProblem(
        await record(sheet('baseline', '2026-03-02', 2)),
        409,
        'quiz.attempt-limit-reached',
      );
      expect((await overview()).attempts).toMatchObject([{ origin: 'paper', passed: null }]);
    });

    it('is refused when another quiz was sat on a day before, and nothing is taken', async () => {
      expectProblem(
        await record(sheet('final-test', '2026-03-01'), sheet('baseline', '2026-03-02')),
        409,
        'quiz.baseline-over',
      );
      expect(await attempts()).toEqual([]);
    });
  });

  it('leaves the other quizzes as they are, once it has been sat', async () => {
    await handIn((await begin()).body.id);
    expect((await begin('m1-quiz')).status).toBe(201);
    expect((await begin('final-test')).status).toBe(201);
  });

  it('keeps its version when another item of the bank changes', async () => {
    const versions = () =>
      app.rows(`SELECT number FROM quiz_version WHERE quiz_id = $1`, [contentIds.baseline]);
    const folder = withBaseline(aContentFolder());
    folder.edit('banks/final-test.yaml', 'Question 2 of set 5?', 'Question two of set 5?');
    await aPublishedProgramme(app, folder);
    expect(await versions()).toHaveLength(1);
    folder.edit('banks/final-test.yaml', 'Question 1 of set 5?', 'Question one of set 5?');
    await aPublishedProgramme(app, folder);
    expect(await versions()).toHaveLength(2);
  });
});
