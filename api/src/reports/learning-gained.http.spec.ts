import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aTrainer } from '../../test/attendance-builders.js';
import { aCity } from '../../test/builders.js';
import { aContentFolder, withBaseline } from '../../test/content-folder.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
  type Learner,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { aDepartment } from '../../test/organisation-builders.js';
import { someoneSignedIn } from '../../test/people-builders.js';
import { sitQuiz } from '../../test/sitting-builders.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { LearningGainedView } from './learning-gained.dto.js';

const start = '2026-03-02T09:00:00.000Z';
const end = '2026-03-20T09:00:00.000Z';

describe('what a cohort has learnt', () => {
  let app: TestApp;
  let without: Cohort;
  let cohort: Cohort;
  let trainer: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    const folder = await aPublishedProgramme(app, aContentFolder());
    without = await aCohort(app);
    await aPublishedProgramme(app, withBaseline(folder));
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set(start);
    cohort = await aCohort(app);
    trainer = (await aTrainer(app, cohort)).token;
  });

  const path = (of = cohort) => `cohorts/${of.slug}/learning-gained`;
  const read = async (of = cohort, as = trainer) =>
    (await app.get<LearningGainedView>(path(of), { as })).body;
  const make = (people: unknown, as: string | undefined = trainer) =>
    app.post<LearningGainedView>(path(), { people }, as ? { as } : {});
  const file = (locale = 'en', as = trainer) =>
    app.get<string>(`${path()}-file?locale=${locale}`, { as });
  const kept = () =>
    app.rows(`SELECT release FROM learning_gained WHERE cohort_id = $1`, [cohort.id]);
  /** So many people who sat the baseline, and those of them who sat the final test four weeks later. */
  const peopleWho = async (before: readonly number[], after: readonly (number | null)[]) => {
    app.clock.set(start);
    const learners: Learner[] = [];
    for (const right of before) {
      const learner = await aLearner(app, cohort);
      await sitQuiz(app, learner, 'baseline', right);
      learners.push(learner);
    }
    app.clock.set(end);
    for (const [at, right] of after.entries())
      if (right !== null) await sitQuiz(app, learners[at]!, 'final-test', right);
    return learners;
  };
  const into = (department: string, learners: readonly Learner[]) =>
    app.rows(`UPDATE enrolment SET department_id = $1 WHERE id = ANY($2::uuid[])`, [
      department,
      learners.map(({ enrolmentId }) => enrolmentId),
    ]);

  describe('is refused', () => {
    it('to whoever is not signed in, does not train the cohort, or learns in it', async () => {
      const learner = await aLearner(app, cohort);
      const other = (await aTrainer(app, without)).token;
      const director = (await someoneSignedIn(app, 'director')).as;
      expectProblem(await app.get(path()), 401, 'not-signed-in');
      expectProblem(await app.post(path(), { people: 5 }), 401, 'not-signed-in');
      for (const as of [learner.token, other, director]) {
        expectProblem(await app.get(path(), { as }), 404, 'not-found');
        expectProblem(await make(5, as), 404, 'not-found');
        expectProblem(await file('en', as), 404, 'not-found');
      }
    });

    it.each([[-1], ['five'], [null], [2.5], [1e9]])('for the number %s', async (people) => {
      expectProblem(await make(people), 400, 'wrong-shape');
      expectProblem(await file('xx'), 400, 'wrong-shape');
    });

    it('below five people, and nothing is kept', async () => {
      await peopleWho([0, 1, 2, 3, 1], [5, 5, 5, 5, null]);
      expect(await read()).toMatchObject({
        ...{ people: 5, satBaseline: 5, satFinalTest: 4, satBoth: 4, release: null },
      });
      expectProblem(await make(4), 409, 'reports.gain-too-few');
      expect(await kept()).toEqual([]);
      expectProblem(await file(), 409, 'reports.gain-not-made');
    });

    it('when it is another number of people than was seen', async () => {
      await peopleWho([0, 1, 2, 3, 1], [5, 5, 5, 5, 4]);
      expect(expectProblem(await make(6), 409, 'reports.gain-changed').params).toEqual({
        people: 5,
      });
      expect(await kept()).toEqual([]);
    });

    it('a second time, also to two at once', async () => {
      await peopleWho([0, 1, 2, 3, 1], [5, 5, 5, 5, 4]);
      const both = await Promise.all([make(5), make(5)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expectProblem(await make(5), 409, 'reports.gain-made');
      expect(await kept()).toHaveLength(1);
    });
  });

  it('says so where the programme asks nothing before people begin', async () => {
    const as = (await aTrainer(app, without)).token;
    expect(await read(without, as)).toMatchObject({
      hasBaseline: false,
      satBoth: 0,
      release: null,
    });
  });

  it('is made of five: counts, shares, the interval, module by module', async () => {
    await peopleWho([0, 1, 2, 3, 0], [5, 5, 4, 5, 3]);
    const { body } = await make(5);
    const { overall, modules, clusters, paperLeftOut } = body.release!;
    expect(overall).toMatchObject({
      people: 5,
      before: { right: 6, of: 15, share: 0.4 },
      after: { right: 22, of: 25, share: 0.88 },
      difference: 0.48,
    });
    expect(overall.interval!.from).toBeLessThan(0.48);
    expect(
      modules.map(({ module, people, before, after }) => [
        module?.code,
        people,
        before.of,
        after.of,
      ]),
    ).toEqual([
      ['M1', 5, 5, 15],
      ['M2', 5, 10, 10],
    ]);
    expect(modules.reduce((sum, { after }) => sum + after.right, 0)).toBe(22);
    expect([clusters, paperLeftOut]).toEqual([[], false]);
    expect(
      (
        await app.rows<{ after: object }>(
          `SELECT after FROM audit_event WHERE action = 'reports.learning-gained-made' AND cohort_id = $1`,
          [cohort.id],
        )
      )[0],
    ).toEqual({ after: { people: 5 } });
  });

  it('stays as it was made when somebody sits later, and cannot be changed by anybody', async () => {
    const learners = await peopleWho([0, 1, 2, 3, 0, 2], [5, 5, 4, 5, 3, null]);
    await make(5);
    await sitQuiz(app, learners[5]!, 'final-test', 0);
    const after = await read();
    expect([after.satBoth, after.release!.overall.people]).toEqual([6, 5]);
    await expect(
      app.rows(`UPDATE learning_gained SET release = '{}' WHERE cohort_id = $1`, [cohort.id]),
    ).rejects.toThrow(/append-only/);
  });

  it('counts the first final test of each, and nobody who has left', async () => {
    const learners = await peopleWho([0, 0, 0, 0, 0, 0], [5, 5, 5, 5, 5, 5]);
    app.clock.set('2026-03-24T09:00:00.000Z');
    await sitQuiz(app, learners[0]!, 'final-test', 0);
    await app.rows(`UPDATE enrolment SET state = 'withdrawn' WHERE id = $1`, [
      learners[5]!.enrolmentId,
    ]);
    const { release } = (await make(5)).body;
    expect(release!.overall).toMatchObject({
      people: 5,
      after: { right: 25, of: 25 },
      interval: null,
    });
  });

  it('joins departments until there are five, by the names they had', async () => {
    const learners = await peopleWho(Array(11).fill(1), Array(11).fill(4));
    const { id: small } = await aDepartment(app, { name: { en: 'Archive' } });
    const { id: large } = await aDepartment(app, { name: { en: 'Water' } });
    await into(small, learners.slice(0, 3));
    await into(large, learners.slice(5));
    const { clusters } = (await make(11)).body.release!;
    await app.rows(`UPDATE department SET name = '{"en":"Renamed"}' WHERE id = $1`, [large]);
    const names = (given: typeof clusters) =>
      given.map(({ departments, people }) => [departments.map(({ name }) => name?.['en']), people]);
    expect(names(clusters)).toEqual([
      [[undefined, 'Archive'], 5],
      [['Water'], 6],
    ]);
    expect(names((await read()).release!.clusters)).toEqual(names(clusters));
  });

  it('comes as a file with the same figures, in either language', async () => {
    await peopleWho([3, 3, 3, 3, 3], [0, 1, 0, 0, 0]);
    await make(5);
    const english = await file();
    const lines = english.body.trim().split('\n');
    expect(english.headers['content-disposition']).toContain(`learning-gained-${cohort.slug}.csv`);
    expect(lines[1]).toMatch(/^all,everybody who sat both,5,15,15,100,1,25,4,-96,-100,-84.9$/);
    expect(lines).toHaveLength(4);
    expect((await file('sq')).body).toContain('kushdo që bëri të dyja');
  });

  it('asks the database as often for eight people as for two', async () => {
    await peopleWho([1, 1], [4, 4]);
    const few = await statementsOf(app, () => read());
    await peopleWho(Array(6).fill(1), Array(6).fill(4));
    const more = await statementsOf(app, () => read());
    expect(more.length).toBe(few.length);
  });
});
