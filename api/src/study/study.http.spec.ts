import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
import { LessonProgress } from './lesson-progress.js';
import type { LessonView } from './study.dto.js';

const lesson = contentIds.lesson(1, 1);
const address = 'me/modules/part-1/lessons/lesson-1';

describe('studying a lesson', () => {
  let app: TestApp;
  let folder: ContentFolder;
  let cohort: Cohort;
  let learner: Learner;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    folder = await aPublishedProgramme(app);
    cohort = await aCohort(app);
    learner = await aLearner(app, cohort);
  });
  afterAll(() => app.stop());

  const read = (as = learner.token, at = address) => app.get<LessonView>(at, { as });
  const place = (body: object, as = learner.token, id = lesson) =>
    app.put(`me/lessons/${id}/position`, body, { as });
  const decide = (screen: string, choice: string, as = learner.token) =>
    app.put(`me/lessons/${lesson}/decisions/${screen}`, { choice }, { as });

  it('is refused without a sign-in, and with one that has ended', async () => {
    expectProblem(await app.get(address), 401, 'not-signed-in');
    expectProblem(
      await app.put(`me/lessons/${lesson}/position`, { screen: 'one' }),
      401,
      'not-signed-in',
    );
    expectProblem(
      await app.put(`me/lessons/${lesson}/decisions/five`, { choice: 'a' }),
      401,
      'not-signed-in',
    );
    expectProblem(await read('ended'), 401, 'not-signed-in');
  });

  it('is not there for who is not enrolled, nor under an address that does not exist', async () => {
    const stranger = await signInAs(app, (await aPerson(app)).id);
    expectProblem(await read(stranger), 404, 'not-found');
    expectProblem(await place({ screen: 'one' }, stranger), 404, 'not-found');
    expectProblem(await decide('five', 'a', stranger), 404, 'not-found');
    expectProblem(
      await read(learner.token, 'me/modules/part-1/lessons/lesson-9'),
      404,
      'not-found',
    );
    expectProblem(await read(learner.token, `${address}?cohort=another`), 404, 'not-found');
    expectProblem(
      await place({ screen: 'one' }, learner.token, contentIds.module(1)),
      404,
      'not-found',
    );
  });

  it('refuses what has the wrong shape, and screens and choices that the lesson does not have', async () => {
    expectProblem(await place({ screen: 7, done: 'yes' }), 400, 'wrong-shape');
    expectProblem(await place({ screen: 'one' }, learner.token, 'not-an-id'), 400, 'wrong-shape');
    expectProblem(await decide('five', 'all'), 400, 'wrong-shape');
    expectProblem(await place({ screen: 'nowhere' }), 422, 'study.unknown-screen');
    expectProblem(await decide('nowhere', 'a'), 422, 'study.unknown-screen');
    expectProblem(await decide('five', 'c'), 422, 'study.unknown-choice');
    expectProblem(await decide('one', 'a'), 422, 'study.unknown-choice');
    expect(
      await app.rows(`SELECT 1 FROM lesson_progress UNION ALL SELECT 1 FROM lesson_decision`),
    ).toEqual([]);
  });

  it('shows the lesson in every language, with its surroundings', async () => {
    const { body } = await read();
    expect(body).toMatchObject({
      ...{
        id: lesson,
        slug: 'lesson-1',
        title: { en: 'Lesson 1 of part 1 en', sq: 'Lesson 1 of part 1 sq' },
        minutes: 8,
      },
      locales: { en: { state: 'source' }, sq: { state: 'draft' } },
      module: { slug: 'part-1', code: 'M1' },
      glossary: [{ key: 'duty', term: { en: 'duty', sq: 'detyrë' } }],
      sources: [{ key: 'GUIDE', title: 'A guide', url: 'https://guide.example/' }],
      checks: [{ screen: 'two', checkBy: '2026-02-01', past: true }],
      position: { screen: 'one', decisions: {}, completedAt: null },
      previous: null,
      next: { module: 'part-1', lesson: 'lesson-2' },
    });
    expect(body.locales.en!.screens.map(({ key }) => key)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    expect(JSON.stringify(body)).toContain('Law 124');
  });

  it('keeps a module closed until its day in the cohort’s zone', async () => {
    const at = 'me/modules/part-2/lessons/lesson-1';
    const inModule2 = contentIds.lesson(2, 1);
    app.clock.set('2026-03-09T22:59:00Z');
    expect(
      expectProblem(await read(learner.token, at), 409, 'study.module-not-open').params,
    ).toEqual({ opensOn: '2026-03-10' });
    expectProblem(
      await place({ screen: 'one' }, learner.token, inModule2),
      409,
      'study.module-not-open',
    );
    app.clock.set('2026-03-09T23:00:00Z');
    expect((await read(learner.token, at)).status).toBe(200);
    expect((await place({ screen: 'one' }, learner.token, inModule2)).status).toBe(204);
  });

  it('remembers the last screen and choice, and what is done stays done', async () => {
    expect((await place({ screen: 'three' })).status).toBe(204);
    expect((await decide('five', 'b')).status).toBe(204);
    expect((await decide('five', 'a')).status).toBe(204);
    expect((await read()).body.position).toEqual({
      screen: 'three',
      decisions: { five: 'a' },
      completedAt: null,
    });
    const doneAt = app.clock.now().toISOString();
    expect((await place({ screen: 'five', done: true })).status).toBe(204);
    app.clock.pass({ hours: 1 });
    await place({ screen: 'one', done: true });
    await place({ screen: 'two', done: false });
    expect((await read()).body.position).toEqual({
      screen: 'two',
      decisions: { five: 'a' },
      completedAt: doneAt,
    });
  });

  it('tells other features what has been completed, for many people in one statement', async () => {
    const other = await aLearner(app, cohort);
    const completed = await app.nest
      .get(LessonProgress, { strict: false })
      .completedLessons([learner.enrolmentId, other.enrolmentId], 'Europe/Tirane');
    expect(completed).toEqual([{ lessonId: lesson, completedOn: '2026-03-10', people: [0] }]);
  });

  it('shows nobody the position of somebody else', async () => {
    const other = await aLearner(app, cohort);
    expect((await read(other.token)).body.position).toEqual({
      screen: 'one',
      decisions: {},
      completedAt: null,
    });
  });

  it('takes no completion away when a later version has other screens, and leaves a running cohort on its version', async () => {
    for (const locale of ['en', 'sq']) {
      folder.edit(
        `programmes/first-steps/modules/01-part-1/lessons/01-lesson-1.${locale}.md`,
        '{#two}',
        '{#second}',
      );
      folder.edit(
        `programmes/first-steps/modules/01-part-1/lessons/01-lesson-1.${locale}.md`,
        'screen: two',
        'screen: second',
      );
    }
    const quiz = 'programmes/first-steps/modules/01-part-1/quiz.yaml';
    for (let item = 0; item < 12; item += 1) folder.edit(quiz, 'lesson-1#two', 'lesson-1#second');
    await aPublishedProgramme(app, folder);
    const screens = async () => (await read()).body.locales.en!.screens.map(({ key }) => key);
    expect(await screens()).toContain('two');
    await app.rows(
      `UPDATE cohort SET programme_version_id = (SELECT id FROM programme_version ORDER BY number DESC LIMIT 1) WHERE id = $1`,
      [cohort.id],
    );
    expect(await screens()).toContain('second');
    expect((await read()).body.position).toMatchObject({
      screen: 'one',
      completedAt: expect.any(String),
      decisions: { five: 'a' },
    });
    expectProblem(await place({ screen: 'two' }), 422, 'study.unknown-screen');
    expect((await place({ screen: 'second' })).status).toBe(204);
  });

  it('reads and writes with one statement beside that of the sign-in', async () => {
    for (const call of [
      () => read(),
      () => place({ screen: 'three' }),
      () => decide('five', 'b'),
    ]) {
      expect(await statementsOf(app, call)).toHaveLength(2);
    }
  });
});
