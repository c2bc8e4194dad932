import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import {
  aContentFolder,
  contentIds,
  openIds,
  withOpenContent,
} from '../../../test/content-folder.js';
import { aCohort, aLearner } from '../../../test/learning-builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { CriteriaVersions } from '../../certification/index.js';
import { Programmes } from '../../programmes/index.js';
import { PublishContent } from '../../publishing/index.js';
import type {
  SelfStudyLessonView,
  SelfStudyQuizView,
  SelfStudyView,
  TakenAlongView,
} from './self-study.dto.js';

const [first, second] = [openIds.lesson(1), openIds.lesson(2)];
const item = (at: number) => contentIds.item(9, at);
const kept = {
  stoa: 'my-place',
  version: 1,
  lessons: { [first]: { screen: 'two', decisions: {}, done: false } },
  quizzes: { [openIds.quiz]: { [item(1)]: { choice: 'a' } } },
};
const unknown = '0199c000-0000-7000-8000-00000000ffff';

describe('self-study in an account', () => {
  let app: TestApp;
  let resident: SignedInPerson;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    const { at } = withOpenContent(aContentFolder());
    await app.nest.get(PublishContent, { strict: false }).execute(at);
  }, 60_000);
  beforeEach(async () => {
    resident = await someoneSignedIn(app);
  });
  afterAll(() => app.stop());

  const take = (body: object = kept, as = resident) =>
    app.post<TakenAlongView>('me/self-study/taken-along', body, as);
  const all = async (as = resident) => (await app.get<SelfStudyView>('me/self-study', as)).body;
  const lessonsOf = async (as = resident) => (await all(as)).programmes[0]!.lessons;
  const read = async (as = resident) =>
    (
      await app.get<SelfStudyLessonView>(
        'me/self-study/programmes/my-street/lessons/street-1?locale=en',
        as,
      )
    ).body;
  const keep = (body: object, id = first, as = resident) =>
    app.put(`me/self-study/lessons/${id}`, body, as);
  const answer = (answers: object, id = openIds.quiz) =>
    app.put(`me/self-study/quizzes/${id}`, { answers }, resident);
  const rows = async () => {
    const tables = ['self_study', 'self_study_lesson', 'self_study_quiz'];
    const counts = await Promise.all(
      tables.map((table) => app.rows(`SELECT 1 FROM ${table} WHERE person_id = $1`, [resident.id])),
    );
    return counts.map(({ length }) => length);
  };
  const at = { screen: 'three', decisions: {}, done: false };

  it('is for those who have signed in', async () => {
    expectProblem(await app.get('me/self-study'), 401, 'not-signed-in');
    expectProblem(await app.post('me/self-study/taken-along', kept), 401, 'not-signed-in');
    expectProblem(await app.put(`me/self-study/lessons/${first}`, at), 401, 'not-signed-in');
    expectProblem(
      await app.put(`me/self-study/quizzes/${openIds.quiz}`, { answers: {} }),
      401,
      'not-signed-in',
    );
    expectProblem(await app.delete('me/self-study'), 401, 'not-signed-in');
  });

  it('shows what is open, and nothing of the city’s own programmes', async () => {
    const view = await all();
    expect(view).toMatchObject({ takenAlong: false, next: null });
    expect(view.programmes.map(({ slug }) => slug)).toEqual(['my-street']);
    const [programme] = view.programmes;
    expect(programme!.lessons).toMatchObject([
      {
        id: first,
        address: 'street-1',
        at: null,
        done: false,
        screens: ['one', 'two', 'three', 'four', 'five'],
      },
      { id: second, at: null, done: false },
    ]);
    expect(programme!.quizzes).toMatchObject([{ id: openIds.quiz, items: 12, answered: 0 }]);
    expect(view.quizzes).toMatchObject([{ id: openIds.openQuiz, slug: 'for-all', answered: 0 }]);
  });

  it('takes along what a device has kept, and says where to go on', async () => {
    const taken = await take();
    expect([taken.status, taken.body]).toEqual([200, { lessons: 1, quizzes: 1, left: 0 }]);
    const view = await all();
    expect(view).toMatchObject({
      takenAlong: true,
      next: { programme: 'my-street', address: 'street-1', title: { en: 'Lesson 1 of part 9 en' } },
    });
    expect(view.programmes[0]).toMatchObject({
      lessons: [{ at: 'two', done: false }, { at: null }],
      quizzes: [{ answered: 1 }],
    });
    const [audited] = await app.rows(
      `SELECT after FROM audit_event WHERE action = 'open.taken-along' AND actor_id = $1`,
      [resident.id],
    );
    expect(audited).toEqual({ after: { lessons: 1, quizzes: 1, left: 0 } });
  });

  it('takes it along once: again is the same, another one is refused', async () => {
    await take();
    expect((await take()).status).toBe(200);
    const other = { ...kept, lessons: { [second]: at } };
    expectProblem(await take(other), 409, 'self-study.taken-along-already');
    expect((await lessonsOf()).map((lesson) => lesson.at)).toEqual(['two', null]);
    const audited = await app.rows(
      `SELECT 1 FROM audit_event WHERE action = 'open.taken-along' AND actor_id = $1`,
      [resident.id],
    );
    expect(audited).toHaveLength(1);
  });

  it('takes one along of two that are sent at once', async () => {
    const other = { ...kept, lessons: { [second]: at } };
    const answers = await Promise.all([take(), take(other), take(), take(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
    expect(await rows()).toEqual([1, 1, 1]);
  });

  it('leaves out what is not offered, of another kind of programme too, and counts it', async () => {
    const taken = await take({
      ...kept,
      lessons: { ...kept.lessons, [unknown]: at, [contentIds.lesson(1, 1)]: at },
      quizzes: { [unknown]: {}, [contentIds.finalTest]: {} },
    });
    expect(taken.body).toEqual({ lessons: 1, quizzes: 0, left: 4 });
    expect(await rows()).toEqual([1, 1, 0]);
  });

  it('leaves out screens, choices and questions of an older version', async () => {
    await take({
      ...kept,
      lessons: { [first]: { screen: 'gone', decisions: { five: 'z', gone: 'a' }, done: true } },
      quizzes: { [openIds.quiz]: { [item(1)]: { choice: 'z' }, [unknown]: { choice: 'a' } } },
    });
    expect((await read()).position).toEqual({ screen: 'one', decisions: {}, done: true });
    expect((await all()).programmes[0]!.quizzes[0]!.answered).toBe(0);
  });

  it('keeps what was finished here already', async () => {
    await keep({ screen: 'five', decisions: { five: 'a' }, done: true });
    await answer({ [item(1)]: { choice: 'b' }, [item(2)]: { choice: 'c' } });
    await take();
    expect((await read()).position).toEqual({
      screen: 'five',
      decisions: { five: 'a' },
      done: true,
    });
    expect((await all()).programmes[0]!.quizzes[0]!.answered).toBe(2);
  });

  it.each([
    ['another file', { hello: 1 }, ['/hello', '/stoa', '/version', '/lessons', '/quizzes']],
    ['one of a later version', { ...kept, version: 2 }, ['/version']],
    ['lessons of another shape', { ...kept, lessons: [at] }, ['/lessons']],
    [
      'a name among the lessons',
      { ...kept, lessons: { [first]: { ...at, name: 'Ada' } } },
      ['/lessons'],
    ],
    [
      'answers of another shape',
      { ...kept, quizzes: { [openIds.quiz]: { [item(1)]: 'a' } } },
      ['/quizzes'],
    ],
    ['something beside', { ...kept, email: 'ada@mail.example' }, ['/email']],
  ])('refuses %s, and nothing is written', async (_, body, pointers) => {
    expect(pointersOf(expectProblem(await take(body), 400, 'wrong-shape'))).toEqual(
      new Set(pointers),
    );
    expect(await rows()).toEqual([0, 0, 0]);
  });

  it('refuses what is huge', async () => {
    expectProblem(await take({ ...kept, more: 'x'.repeat(300_000) }), 413, 'too-large');
    expect(await rows()).toEqual([0, 0, 0]);
  });

  it('keeps the place of somebody signed in, and takes no completion back', async () => {
    expect((await keep(at)).status).toBe(204);
    expect((await read()).position).toEqual({ ...at });
    await keep({ screen: 'five', decisions: { five: 'a' }, done: true });
    await keep({ screen: 'one', decisions: { five: 'b' }, done: false });
    expect((await read()).position).toEqual({
      screen: 'one',
      decisions: { five: 'b' },
      done: true,
    });
    expect((await all()).next).toMatchObject({ address: 'street-2' });
  });

  it('refuses places that are none, and lessons that are not open', async () => {
    expectProblem(await keep({ ...at, screen: 'nine' }), 422, 'self-study.not-as-published');
    expectProblem(
      await keep({ ...at, decisions: { five: 'z' } }),
      422,
      'self-study.not-as-published',
    );
    expectProblem(await keep(at, unknown), 404, 'not-found');
    expectProblem(await keep(at, contentIds.lesson(1, 1)), 404, 'not-found');
    expectProblem(await keep(at, 'street'), 400, 'wrong-shape');
    expect(
      pointersOf(
        expectProblem(await keep({ screen: '', decisions: [], done: 1 }), 400, 'wrong-shape'),
      ),
    ).toEqual(new Set(['/screen', '/decisions', '/done']));
    expect(await rows()).toEqual([0, 0, 0]);
  });

  it('keeps what was answered for practice, until it is begun again', async () => {
    const path = 'me/self-study/programmes/my-street/quizzes/street-quiz?locale=sq';
    const quiz = async () => (await app.get<SelfStudyQuizView>(path, resident)).body;
    expect((await answer({ [item(1)]: { choice: 'a' } })).status).toBe(204);
    expect(await quiz()).toMatchObject({
      ...{ id: openIds.quiz, title: 'Street quiz (sq)', programme: { slug: 'my-street' } },
      answers: { [item(1)]: { choice: 'a' } },
    });
    await answer({});
    expect((await quiz()).answers).toEqual({});
    expectProblem(await answer({ [item(1)]: { choice: 'z' } }), 422, 'self-study.not-as-published');
    expectProblem(await answer({ [unknown]: { choice: 'a' } }), 422, 'self-study.not-as-published');
    expectProblem(await answer({}, contentIds.finalTest), 404, 'not-found');
    expectProblem(await answer([]), 400, 'wrong-shape');
  });

  it('has the quizzes for everybody, too', async () => {
    await answer({ [contentIds.item(8, 2)]: { choice: 'c' } }, openIds.openQuiz);
    const { body } = await app.get<SelfStudyQuizView>(
      'me/self-study/quizzes/for-all?locale=en',
      resident,
    );
    expect(body).toMatchObject({
      programme: null,
      answers: { [contentIds.item(8, 2)]: { choice: 'c' } },
    });
    expect(body.items).toHaveLength(5);
  });

  it('reads a lesson in the language asked for, with what comes after it', async () => {
    const path = (lesson: string) => `me/self-study/programmes/my-street/lessons/${lesson}`;
    const sq = await app.get<SelfStudyLessonView>(`${path('street-2')}?locale=sq`, resident);
    expect(sq.body).toMatchObject({
      ...{ id: second, language: 'sq', state: 'draft', next: null },
      quiz: { address: 'street-quiz' },
      programme: { slug: 'my-street' },
      position: { screen: null, decisions: {}, done: false },
    });
    expect((await read()).next).toMatchObject({ address: 'street-2' });
    expectProblem(await app.get(`${path('street-2')}?locale=de`, resident), 400, 'wrong-shape');
    expectProblem(await app.get(path('street-2'), resident), 400, 'wrong-shape');
    expectProblem(await app.get(`${path('none')}?locale=en`, resident), 404, 'not-found');
    const staff = 'me/self-study/programmes/first-steps/lessons/lesson-1?locale=en';
    expectProblem(await app.get(staff, resident), 404, 'not-found');
  });

  it('is nobody else’s', async () => {
    await take();
    const other = await someoneSignedIn(app);
    expect(await all(other)).toMatchObject({ takenAlong: false, next: null });
    expect((await read(other)).position.screen).toBeNull();
    await app.delete('me/self-study', other);
    expect(await rows()).toEqual([1, 1, 1]);
  });

  it('counts for no certificate, even where the lessons of a module do', async () => {
    const { programmeId, versionId } = await app.nest
      .get(Programmes, { strict: false })
      .latestVersion('my-street');
    const { id: criteriaVersionId } = await app.nest
      .get(CriteriaVersions, { strict: false })
      .latestOf(programmeId);
    const cohort = await aCohort(app, {
      ...{ programmeId, programmeVersionId: versionId, criteriaVersionId },
      modules: [{ moduleId: openIds.module, opensOn: '2026-03-01' }],
    });
    const { token: as } = await aLearner(app, cohort);
    const through = { screen: 'five', decisions: { five: 'a' }, done: true };
    const met = async () => {
      const { body } = await app.get<{ criteria: { state: string }[] }>('me/certificate', { as });
      return body.criteria.map(({ state }) => state);
    };
    for (const lesson of [first, second])
      await app.put(`me/self-study/lessons/${lesson}`, through, { as });
    expect(await met()).toEqual(['not-yet']);
    for (const lesson of [first, second])
      await app.put(`me/lessons/${lesson}/position`, { screen: 'five', done: true }, { as });
    expect(await met()).toEqual(['met']);
  });

  it('is deleted when its owner wishes, and can then come along anew', async () => {
    await take();
    expect((await app.delete('me/self-study', resident)).status).toBe(204);
    expect(await rows()).toEqual([0, 0, 0]);
    expect(await all()).toMatchObject({ takenAlong: false, next: null });
    expect((await app.delete('me/self-study', resident)).status).toBe(204);
    expect((await take()).status).toBe(200);
  });
});
