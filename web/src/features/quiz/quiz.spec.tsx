import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import type { Catalogue } from '../../lib/i18n.js';
import { tellSignedInAgain } from '../../lib/back-again.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import { AttemptPage } from './attempt-page.js';
import type { AttemptView, QuizOverviewView } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { QuizPage } from './quiz-page.js';
import { ReviewPage } from './review-page.js';
import { anAttempt, anItem, anOverview, aReview, aReviewed, aRow } from './testing.js';

const catalogue: Catalogue = {
  en: () => Promise.resolve(english),
  sq: () => Promise.resolve(albanian),
};
const answers = '/me/attempts/{id}/answers/{seq}';
const submission = '/me/attempts/{id}/submission';
const signedOut = new ProblemError({ type: 'urn:problem:not-signed-in', status: 401 });
const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
const saved = ({ options }: Sent) => ({
  seq: options?.params?.['seq'],
  savedAt: '2026-11-22T09:42:00.000Z',
});

function anApi(attempt: AttemptView | ProblemError = anAttempt()): FakeHttp {
  return new FakeHttp()
    .on('get', '/me/quizzes/{quiz}', anOverview())
    .on('get', '/me/attempts/{id}', attempt)
    .on('get', '/me/attempts/{id}/review', aReview())
    .on('put', answers, saved)
    .on('post', submission, aReview());
}

async function open(api: FakeHttp, at: string, options: RenderOptions = {}) {
  const pages = (
    <Routes>
      <Route path="/learn/:programme/quiz/:quiz" element={<QuizPage />} />
      <Route path="/learn/:programme/quiz/:quiz/attempt/:id" element={<AttemptPage />} />
      <Route path="/learn/:programme/quiz/:quiz/attempt/:id/review" element={<ReviewPage />} />
    </Routes>
  );
  const result = await renderScreen(pages, {
    at: `/learn/digital-rights/quiz/${at}`,
    api,
    me: aMe(),
    catalogues: [catalogue],
    ...options,
  });
  await loaded(result.container);
  return result;
}

const openQuiz = (quiz: Partial<QuizOverviewView> = {}, options: RenderOptions = {}) =>
  open(anApi().on('get', '/me/quizzes/{quiz}', anOverview(quiz)), 'final-test', options);
const openAttempt = (api = anApi(), question = '', options: RenderOptions = {}) =>
  open(api, `m1-quiz/attempt/a-2${question}`, options);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const sentAnswers = (api: FakeHttp) =>
  api.sentTo('put', answers).map(({ body, options }) => [options?.params?.['seq'], body]);

describe('a quiz before it begins', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await openQuiz({ attempts: [aRow()] }, { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('says every rule', async () => {
    await openQuiz({ attempts: [aRow()] });
    const rules = within(screen.getByRole('region', { name: 'Before you begin' }));
    expect(rules.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '30 questions, one at a time. You can go back to each of them.',
      'To pass, at least 21 of 30 must be right.',
      'You have 60 minutes from the start. The clock goes on when you leave the page.',
      'You have 2 attempts left of 3.',
      'Between two attempts there must be 48 hours.',
      expect.stringContaining('Every answer is saved as you give it'),
    ]);
  });

  it('begins an attempt', async () => {
    const api = anApi().on('post', '/me/quizzes/{quiz}/attempts', anAttempt());
    await open(api, 'final-test');
    await press('Begin the quiz');
    expect(await screen.findByText('Question 1 of 3')).toBeVisible();
    // The paper came with the answer to starting; the page does not ask for it again.
    expect(api.sentTo('get', '/me/attempts/{id}')).toEqual([]);
  });

  it('continues an open attempt', async () => {
    await openQuiz({ open: 'a-2' });
    expect(screen.getByRole('link', { name: 'Continue the attempt' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/quiz/final-test/attempt/a-2',
    );
  });

  it.each([
    { refusal: 'quiz.attempt-limit-reached', text: /You have used all attempts/ },
    { refusal: 'quiz.evidence-closed', text: /Evidence has closed/ },
    { refusal: 'quiz.something-new', text: /rules of the programme/ },
  ])('says why not: $refusal', async ({ refusal, text }) => {
    await openQuiz({ mayStart: false, refusal });
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says from when another attempt is possible', async () => {
    await openQuiz({
      mayStart: false,
      refusal: 'quiz.too-soon',
      nextAttemptAt: '2026-11-24T08:00:00.000Z',
    });
    expect(
      screen.getByText('The next attempt is possible from 24 November 2026, 09:00.'),
    ).toBeVisible();
  });

  it('lists former attempts with their reasons, on paper without', async () => {
    await openQuiz({ attempts: [aRow(), aRow({ id: 'a-3', number: 2, origin: 'paper' })] });
    expect(screen.getByRole('link', { name: 'Answers and reasons of attempt 1' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/quiz/final-test/attempt/a-1/review',
    );
    expect(screen.getByText('Sat on paper')).toBeVisible();
  });

  it('that is still being written says so', async () => {
    const { container } = await openQuiz({ state: 'outline' });
    expect(screen.getByText('This test is still being written')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('that cannot be begun keeps the page and says why', async () => {
    const refused = new ProblemError({ type: 'urn:problem:quiz.too-soon', status: 409 });
    await open(anApi().on('post', '/me/quizzes/{quiz}/attempts', refused), 'final-test');
    await press('Begin the quiz');
    expect(await screen.findByRole('alert')).toHaveTextContent('some time between two attempts');
  });
});

describe('an attempt', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      for (const question of ['', '?question=2', '?question=check']) {
        const { container, unmount } = await openAttempt(anApi(), question, { locale });
        expect((await axe(container)).violations).toEqual([]);
        unmount();
      }
    }
  });

  it('shows one question at a time and moves the focus to it', async () => {
    await openAttempt();
    expect(screen.getByRole('group', { name: 'What are digital rights?' })).toBeVisible();
    await press('Next');
    const question = screen.getByRole('group', { name: 'What does a city owe?' });
    expect(question).toHaveFocus();
    expect(question).toHaveAccessibleDescription('Choose all that apply.');
    await press('Back');
    expect(screen.getByRole('group', { name: 'What are digital rights?' })).toHaveFocus();
  });

  it('saves each answer under its own number', async () => {
    const { api } = await openAttempt();
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Existing rights' }));
    await press('Next');
    await userEvent.click(screen.getByRole('checkbox', { name: 'To protect' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'To respect' }));
    expect(sentAnswers(api)).toEqual([
      [1, { itemId: 'i-1', answer: { choice: 'a' } }],
      [2, { itemId: 'i-1', answer: { choice: 'b' } }],
      [3, { itemId: 'i-2', answer: { choices: ['b'] } }],
      [4, { itemId: 'i-2', answer: { choices: ['a', 'b'] } }],
    ]);
    expect(await screen.findByText('Saved 10:42')).toBeVisible();
    expect(screen.getByText('2 of 3 answered')).toBeVisible();
  });

  it('goes on where another device stopped', async () => {
    const given = { 'i-1': { seq: 7, answer: { choice: 'a' } } };
    const { api } = await openAttempt(anApi(anAttempt({ lastSeq: 7, answers: given })));
    expect(screen.getByRole('radio', { name: 'New rights' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Existing rights' }));
    expect(sentAnswers(api)[0]?.[0]).toBe(8);
  });

  it('marks a question to come back to', async () => {
    await openAttempt();
    await press('Come back to this question');
    expect(screen.getByRole('button', { name: 'Come back to this question' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await press('Question 3, no answer yet');
    await press('Question 1, no answer yet, to come back to');
    expect(screen.getByText('Question 1 of 3')).toBeVisible();
  });

  it('says when a question is not in the reader’s language', async () => {
    const item = anItem({ stem: { en: 'Only in English?' } });
    await openAttempt(anApi(anAttempt({ items: [item] })), '', { locale: 'sq' });
    expect(screen.getByText(/nuk ekziston ende në gjuhën Shqip/)).toBeVisible();
    expect(screen.getByText('Only in English?')).toHaveAttribute('lang', 'en');
  });
});

describe('an attempt without a network', () => {
  it('keeps the answers, says so, and sends them when it is back', async () => {
    const api = anApi().on('put', answers, offline);
    await openAttempt(api);
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    expect((await screen.findAllByText('Not saved, still trying'))[0]).toBeInTheDocument();
    expect(screen.getByText(/your answers are kept on this device/)).toBeVisible();
    api.on('put', answers, saved);
    act(() => void window.dispatchEvent(new Event('online')));
    expect((await screen.findAllByText('Saved 10:42'))[0]).toBeInTheDocument();
    expect(sentAnswers(api).at(-1)).toEqual([1, { itemId: 'i-1', answer: { choice: 'a' } }]);
  });

  it('hands in only when every answer has arrived', async () => {
    const api = anApi().on('put', answers, offline);
    await openAttempt(api);
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    await press('Question 3, no answer yet');
    await press('Check your answers');
    await press('Hand in 1 of 3 answers');
    expect(screen.getByText(/1 answer has not reached the server yet/)).toBeVisible();
    expect(api.sentTo('post', submission)).toEqual([]);
    api.on('put', answers, saved);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByRole('heading', { name: '1 of 2 right' })).toBeVisible();
    expect(api.sentTo('post', submission)).toHaveLength(1);
  });

  it('can be told not to hand in after all', async () => {
    const api = anApi().on('put', answers, offline);
    await openAttempt(api);
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    await press('Question 3, no answer yet');
    await press('Check your answers');
    await press('Hand in 1 of 3 answers');
    await press('Do not hand in yet');
    api.on('put', answers, saved);
    act(() => void window.dispatchEvent(new Event('online')));
    expect((await screen.findAllByText('Saved 10:42'))[0]).toBeInTheDocument();
    expect(api.sentTo('post', submission)).toEqual([]);
  });
});

describe('an attempt whose sign-in has ended', () => {
  it('says so and not that the network is gone, keeps the answers, and sends them after signing in', async () => {
    const api = anApi().on('put', answers, signedOut);
    await openAttempt(api);
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    expect((await screen.findAllByText(/^Your sign-in has ended/))[0]).toBeInTheDocument();
    expect(screen.queryByText(/no connection/)).not.toBeInTheDocument();
    api.on('put', answers, saved);
    act(tellSignedInAgain);
    expect((await screen.findAllByText('Saved 10:42'))[0]).toBeInTheDocument();
    expect(sentAnswers(api).at(-1)).toEqual([1, { itemId: 'i-1', answer: { choice: 'a' } }]);
  });
});

describe('handing in', () => {
  it('names what has no answer and leads there', async () => {
    await openAttempt(anApi(), '?question=check');
    expect(screen.getByRole('heading', { name: 'Check your answers' })).toHaveFocus();
    expect(screen.getByText('3 questions have no answer. They count as not right.')).toBeVisible();
    await press('Question 2');
    expect(screen.getByRole('group', { name: 'What does a city owe?' })).toBeVisible();
  });

  it('that fails can be repeated and loses nothing', async () => {
    const api = anApi().on('post', submission, offline);
    await openAttempt(api, '?question=check');
    await press('Hand in 0 of 3 answers');
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing is lost');
    api.on('post', submission, aReview());
    await press('Hand in 0 of 3 answers');
    expect(await screen.findByRole('heading', { name: '1 of 2 right' })).toBeVisible();
  });

  it('leaves nothing of the attempt on the device', async () => {
    const { services } = await openAttempt();
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    await press('Question 3, no answer yet');
    await press('Check your answers');
    await press('Hand in 1 of 3 answers');
    await screen.findByRole('heading', { name: '1 of 2 right' });
    expect(services.storage.length).toBe(0);
  });
});

describe('the end of the time', () => {
  const late = { deadlineAt: '2026-11-22T10:00:00Z', serverNow: '2026-11-22T10:00:01Z' };

  it('is told in whole minutes, by the server’s clock', async () => {
    await openAttempt(anApi(anAttempt({ ...late, serverNow: '2026-11-22T09:18:30Z' })));
    expect(screen.getByText('42 minutes left')).toBeVisible();
  });

  it('closes the questions and says what counts', async () => {
    const { api } = await openAttempt(anApi(anAttempt(late)));
    expect(screen.getByText('The time is over')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'New rights' })).toBeDisabled();
    await press('See the result');
    expect(await screen.findByRole('heading', { name: '1 of 2 right' })).toBeVisible();
    expect(api.sentTo('post', submission)).toHaveLength(1);
  });

  it('says which answers came too late', async () => {
    const passed = new ProblemError({ type: 'urn:problem:quiz.deadline-passed', status: 409 });
    await openAttempt(anApi().on('put', answers, passed));
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    expect(
      await screen.findByText(/1 answer from this device reached the server too late/),
    ).toBeVisible();
    await press('See the result');
    expect(await screen.findByRole('heading', { name: '1 of 2 right' })).toBeVisible();
  });

  it('also comes by handing in on another device', async () => {
    const closed = new ProblemError({ type: 'urn:problem:quiz.attempt-closed', status: 409 });
    await openAttempt(anApi().on('put', answers, closed));
    await userEvent.click(screen.getByRole('radio', { name: 'New rights' }));
    expect(await screen.findByText(/has been handed in, perhaps in another window/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/quiz/m1-quiz/attempt/a-2/review',
    );
  });
});

describe('an attempt that cannot be shown', () => {
  it('because it has been handed in leads to its reasons', async () => {
    await openAttempt(anApi(anAttempt({ state: 'submitted' })));
    expect(await screen.findByRole('heading', { name: '1 of 2 right' })).toBeVisible();
  });

  it.each([
    { why: 'somebody else’s', status: 404, text: 'There is no such attempt of yours' },
    { why: 'mistyped address', status: 400, text: 'There is no such attempt of yours' },
    { why: 'no network', status: 0, text: 'The questions could not be loaded' },
  ])('says why: $why', async ({ status, text }) => {
    const error = new ProblemError({ type: 'urn:problem:x', status });
    const { container } = await openAttempt(anApi(error));
    expect(screen.getByText(text)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('answers and reasons', () => {
  const openReview = (api = anApi(), options: RenderOptions = {}) =>
    open(api, 'm1-quiz/attempt/a-2/review', options);

  it('have no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await openReview(anApi(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('say what was right, why, and where it is taught', async () => {
    await openReview();
    const [first] = screen.getAllByRole('article', { name: 'What are digital rights?' });
    const item = within(first ?? document.body);
    expect(item.getByText('Not right')).toBeVisible();
    expect(item.getByText('Your answer').closest('li')).toHaveTextContent(
      'The Guide creates no new rights.',
    );
    expect(item.getByText('Right answer').closest('li')).toHaveTextContent('Existing rights');
    expect(item.getByRole('link', { name: 'Read where it is taught' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/rights/two-doors?screen=same-right',
    );
    expect(item.getByRole('link', { name: 'Guide for local governments' })).toBeVisible();
  });

  it('tell no answer from a wrong one', async () => {
    const items = [aReviewed({ answered: false })];
    await openReview(anApi().on('get', '/me/attempts/{id}/review', aReview({ items })));
    expect(screen.getByText('No answer')).toBeVisible();
  });

  it('of an open attempt lead back to it', async () => {
    const stillOpen = new ProblemError({ type: 'urn:problem:quiz.attempt-open', status: 409 });
    await openReview(anApi().on('get', '/me/attempts/{id}/review', stillOpen));
    expect(await screen.findByText('Question 1 of 3')).toBeVisible();
  });

  it.each([
    {
      why: 'sat on paper',
      type: 'urn:problem:quiz.sat-on-paper',
      status: 409,
      text: /no answers to show/,
    },
    {
      why: 'mistyped address',
      type: 'urn:problem:wrong-shape',
      status: 400,
      text: /no answers to show/,
    },
    { why: 'no network', type: 'urn:problem:network', status: 0, text: /could not be loaded/ },
  ])('say why there are none: $why', async ({ type, status, text }) => {
    const error = new ProblemError({ type, status });
    await openReview(anApi().on('get', '/me/attempts/{id}/review', error));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(text);
  });
});
