import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { catalogue as steps } from '../../lib/lesson/catalogue.js';
import { catalogue as practice } from '../../lib/practice/catalogue.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe, aStorage } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import { catalogue } from './catalogue.js';
import { StudyLessonPage } from './lesson-page.js';
import { StudyQuizPage } from './quiz-page.js';
import { aStudyLesson, aStudyQuiz, ids } from './testing.js';

const lessonPath = '/me/self-study/programmes/{programme}/lessons/{lesson}';
const quizPath = '/me/self-study/programmes/{programme}/quizzes/{quiz}';
const keepLesson = '/me/self-study/lessons/{id}';
const keepQuiz = '/me/self-study/quizzes/{id}';
const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });

const anApi = () =>
  new FakeHttp()
    .on('get', lessonPath, aStudyLesson())
    .on('get', quizPath, aStudyQuiz())
    .on('get', '/me/self-study/quizzes/{quiz}', aStudyQuiz({ programme: null }))
    .on('put', keepLesson, undefined)
    .on('put', keepQuiz, undefined);

async function open(path: string, api = anApi(), options: RenderOptions = {}) {
  const page = (
    <Routes>
      <Route path="/learn/self-study/quiz/:quiz" element={<StudyQuizPage />} />
      <Route path="/learn/self-study/:programme/quiz/:quiz" element={<StudyQuizPage />} />
      <Route path="/learn/self-study/:programme/:lesson" element={<StudyLessonPage />} />
    </Routes>
  );
  const catalogues = [catalogue, steps, practice];
  const at = `/learn/self-study/${path}`;
  const result = await renderScreen(page, { at, api, me: aMe(), catalogues, ...options });
  await loaded(result.container);
  return result;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const bodies = (api: FakeHttp, path: string) => api.sentTo('put', path).map(({ body }) => body);

describe('an open lesson in an account', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open('my-street/lesson-1', anApi(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('keeps each screen and each choice, and goes on from there', async () => {
    const { api } = await open('my-street/lesson-1');
    await press('Next');
    await userEvent.click(screen.getByRole('radio', { name: 'Renew the pass.' }));
    await press('See what follows');
    await press('Next');
    await waitFor(() =>
      expect(bodies(api, keepLesson).at(-1)).toMatchObject({ decisions: { choice: 'b' } }),
    );
    expect(bodies(api, keepLesson)[0]).toEqual({ screen: 'door', decisions: {}, done: false });
    expect(api.sentTo('put', keepLesson)[0]!.options?.params).toEqual({ id: ids.lesson(1) });
  });

  it('opens where the account says, with what was chosen', async () => {
    const position = { screen: 'choice', decisions: { choice: 'c' }, done: false };
    const { api } = await open(
      'my-street/lesson-1',
      anApi().on('get', lessonPath, aStudyLesson({ position })),
    );
    expect(screen.getByRole('radio', { name: 'Lend her your phone.' })).toBeChecked();
    expect(bodies(api, keepLesson)).toEqual([]);
  });

  it('keeps on the device what the network lost, and sends it later', async () => {
    const storage = aStorage();
    const api = anApi().on('put', keepLesson, offline);
    const { unmount } = await open('my-street/lesson-1', api, { storage });
    await press('Next');
    expect(await screen.findAllByText('Not saved, still trying')).not.toHaveLength(0);
    unmount();
    const later = anApi();
    await open('my-street/lesson-1', later, { storage });
    await waitFor(() =>
      expect(bodies(later, keepLesson)).toContainEqual({
        ...{ screen: 'choice', decisions: {}, done: false },
      }),
    );
    await act(() => Promise.resolve());
    expect(storage).toHaveLength(0);
  });

  it('lets go of what cannot be kept any more', async () => {
    const storage = aStorage();
    const changed = new ProblemError({
      type: 'urn:problem:self-study.not-as-published',
      status: 422,
    });
    await open('my-street/lesson-1', anApi().on('put', keepLesson, changed), { storage });
    await press('Next');
    await waitFor(() => expect(storage).toHaveLength(0));
    expect(screen.getByText('Screen 2 of 4')).toBeVisible();
  });

  it('reads what a device kept of something else as nothing', async () => {
    const storage = aStorage();
    storage.setItem(`stoa.self-study.${aMe().id}.${ids.lesson(1)}`, '{"screen":7}');
    await open('my-street/lesson-1', anApi(), { storage });
    expect(screen.getByText('Screen 1 of 4')).toBeVisible();
  });

  it('is asked for in the other language at the same screen', async () => {
    const { api } = await open('my-street/lesson-1');
    await press('Next');
    api.on('get', lessonPath, aStudyLesson({ language: 'en', title: 'Pesë pyetje' }));
    await press('Shqip');
    expect(await screen.findByText(/does not exist in Shqip yet/)).toBeVisible();
    expect(screen.getByText('Screen 2 of 4')).toBeVisible();
    expect(api.sentTo('get', lessonPath).at(-1)!.options?.query).toEqual({ locale: 'sq' });
  });

  it.each([
    ['there is none', 404, 'There is no such lesson or quiz'],
    ['it could not be loaded', 500, 'This could not be loaded'],
  ])('says so where %s', async (_, status, words) => {
    const refused = new ProblemError({ type: 'urn:problem:x', status });
    await open('my-street/none', new FakeHttp().on('get', lessonPath, refused));
    expect(screen.getByText(words)).toBeVisible();
  });
});

describe('a quiz for practice in an account', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open('my-street/quiz/street', anApi(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('keeps what was checked, and nothing once it is begun again', async () => {
    const { api } = await open('my-street/quiz/street');
    await userEvent.click(screen.getAllByRole('radio', { name: 'Answer b' })[0]!);
    await userEvent.click(screen.getAllByRole('button', { name: 'Check my answer' })[0]!);
    expect(screen.getByText(/You have checked 1 of 3 questions; 0/)).toBeVisible();
    await press('Begin again');
    await waitFor(() =>
      expect(bodies(api, keepQuiz)).toEqual([
        { answers: { [ids.item(1)]: { choice: 'b' } } },
        { answers: {} },
      ]),
    );
    expect(screen.getByText(/You have checked 0 of 3/)).toBeVisible();
  });

  it('shows again what was answered elsewhere', async () => {
    const answers = { [ids.item(1)]: { choice: 'a' } };
    await open('my-street/quiz/street', anApi().on('get', quizPath, aStudyQuiz({ answers })));
    expect(screen.getByText(/You have checked 1 of 3 questions; 1/)).toBeVisible();
  });

  it('may be one for everybody', async () => {
    const { api } = await open('quiz/for-all');
    expect(screen.getByRole('link', { name: 'My self-study' })).toBeVisible();
    expect(api.sentTo('get', '/me/self-study/quizzes/{quiz}')[0]!.options?.params).toEqual({
      quiz: 'for-all',
    });
  });

  it('says so where there is none', async () => {
    const refused = new ProblemError({ type: 'urn:problem:not-found', status: 404 });
    await open('my-street/quiz/none', new FakeHttp().on('get', quizPath, refused));
    expect(screen.getByText('There is no such lesson or quiz')).toBeVisible();
  });
});
