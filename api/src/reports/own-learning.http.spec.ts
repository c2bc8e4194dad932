import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aTrainer } from '../../test/attendance-builders.js';
import { aCity, aPerson, signInAs } from '../../test/builders.js';
import { aContentFolder, withBaseline } from '../../test/content-folder.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
  type Learner,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { sitQuiz } from '../../test/sitting-builders.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { OwnLearningView } from './own-learning.dto.js';

describe('what one has learnt oneself', () => {
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
    app.clock.set('2026-03-02T09:00:00.000Z');
    learner = await aLearner(app, cohort);
  });

  const read = async (as = learner.token) =>
    (await app.get<OwnLearningView>('me/learning', { as })).body;

  it('is refused to whoever is not signed in or learns nowhere, and of a cohort of others', async () => {
    expectProblem(await app.get('me/learning'), 401, 'not-signed-in');
    const as = await signInAs(app, (await aPerson(app)).id);
    expectProblem(await app.get('me/learning', { as }), 404, 'not-found');
    expectProblem(
      await app.get(`me/learning?cohort=${without.slug}`, { as: learner.token }),
      404,
      'not-found',
    );
    expectProblem(
      await app.get(`me/learning?cohort=${'x'.repeat(101)}`, { as: learner.token }),
      400,
      'wrong-shape',
    );
  });

  it('is empty before anything is sat, and names no baseline where there is none', async () => {
    expect(await read()).toMatchObject({
      ...{ programmeSlug: 'first-steps', baseline: { slug: 'baseline' } },
      ...{ start: null, now: null, modules: [], repeat: [] },
    });
    expect((await read((await aLearner(app, without)).token)).baseline).toBeNull();
  });

  it('puts the beginning and the latest final test side by side, in one statement for both', async () => {
    await sitQuiz(app, learner, 'baseline', 3);
    expect(await read()).toMatchObject({
      start: { right: 3, of: 3, onPaper: false },
      now: null,
      repeat: [],
    });
    app.clock.set('2026-03-20T09:00:00.000Z');
    await sitQuiz(app, learner, 'final-test', 5);
    app.clock.set('2026-03-24T09:00:00.000Z');
    const attemptId = await sitQuiz(app, learner, 'final-test', 0);
    const view = await read();
    expect(view.now).toMatchObject({ attemptId, number: 2, right: 0, of: 5 });
    expect(view.modules.map(({ module, before, after }) => [module?.slug, before, after])).toEqual([
      ['part-1', { right: 1, of: 1 }, { right: 0, of: 3 }],
      ['part-2', { right: 2, of: 2 }, { right: 0, of: 2 }],
    ]);
    expect(view.repeat.map(({ code }) => code)).toEqual(['M1', 'M2']);
    expect(JSON.stringify(view)).not.toContain('Because of');
    const statements = await statementsOf(app, () => read());
    expect(statements.filter((sql) => sql.includes('FROM attempt'))).toHaveLength(1);
  });

  it('says of paper how many were right, and nothing by module', async () => {
    app.clock.set('2026-03-20T09:00:00.000Z');
    const { token } = await aTrainer(app, cohort);
    const { enrolmentId } = learner;
    await app.post(
      `cohorts/${cohort.slug}/paper-evidence`,
      {
        attempts: [
          { enrolmentId, quiz: 'baseline', number: 1, right: 1, of: 3, satOn: '2026-03-02' },
          { enrolmentId, quiz: 'final-test', number: 1, right: 4, of: 5, satOn: '2026-03-19' },
        ],
        reason: 'Answered on paper in room 2.',
      },
      { as: token },
    );
    expect(await read()).toMatchObject({
      ...{ start: { right: 1, onPaper: true }, now: { right: 4, onPaper: true } },
      ...{ modules: [], repeat: [] },
    });
  });
});
