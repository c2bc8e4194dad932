import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import type { Catalogue } from '../../lib/i18n.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { AttemptReviewView, QuizOverviewView } from './api-types.js';
import { AttemptPage } from './attempt-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { QuizPage } from './quiz-page.js';
import { ReviewPage } from './review-page.js';
import { anAttempt, anItem, anOverview, aReview, aRow } from './testing.js';

const catalogue: Catalogue = {
  en: () => Promise.resolve(english),
  sq: () => Promise.resolve(albanian),
};
const title = { en: 'Before you begin: ten questions', sq: 'Para se të filloni: dhjetë pyetje' };
const module = (code: string, en: string) => ({ slug: en, code, title: { en } });
const ended = aReview({
  quiz: { slug: 'baseline', title, baseline: true },
  ...{ right: 2, of: 4, items: [] },
  modules: [
    { module: module('M1', 'Rights'), right: 1, of: 1 },
    { module: module('M2', 'Data'), right: 0, of: 1 },
    { module: null, right: 1, of: 2 },
  ],
});

async function open(
  at: string,
  quiz: Partial<QuizOverviewView> = {},
  review: AttemptReviewView = ended,
  options: RenderOptions = {},
) {
  const api = new FakeHttp()
    .on(
      'get',
      '/me/quizzes/{quiz}',
      anOverview({
        ...{ slug: 'baseline', title, baseline: true, items: 10, minutes: null, rightAtLeast: 0 },
        ...{ attemptsAllowed: 1, hoursBetween: 0, ...quiz },
      }),
    )
    .on(
      'get',
      '/me/attempts/{id}',
      anAttempt({ quiz: { slug: 'baseline', title, baseline: true }, items: [anItem()] }),
    )
    .on('get', '/me/attempts/{id}/review', review)
    .on('post', '/me/attempts/{id}/submission', review);
  const result = await renderScreen(
    <Routes>
      <Route path="/learn/:programme/quiz/:quiz" element={<QuizPage />} />
      <Route path="/learn/:programme/quiz/:quiz/attempt/:id" element={<AttemptPage />} />
      <Route path="/learn/:programme/quiz/:quiz/attempt/:id/review" element={<ReviewPage />} />
    </Routes>,
    {
      at: `/learn/digital-rights/quiz/baseline${at}`,
      ...{ api, me: aMe(), catalogues: [catalogue] },
      ...options,
    },
  );
  await loaded(result.container);
  return result;
}

describe('a baseline', () => {
  it('has no barrier that a program can find, before and after, in either language', async () => {
    for (const locale of ['en', 'sq'] as const)
      for (const at of ['', '/attempt/a-2/review']) {
        const { container, unmount } = await open(at, {}, ended, { locale });
        expect((await axe(container)).violations).toEqual([]);
        unmount();
      }
  });

  it('says that it counts for nothing, and names no mark to reach', async () => {
    await open('');
    const rules = within(screen.getByRole('region', { name: 'Before you begin' }));
    expect(rules.getByText(/They count for nothing/)).toBeVisible();
    expect(rules.queryByText(/To pass/)).not.toBeInTheDocument();
    expect(rules.getByRole('button', { name: 'Begin' })).toBeVisible();
    expect(screen.queryByText('Your attempts')).not.toBeInTheDocument();
  });

  it('says when it is too late for one', async () => {
    await open('', { mayStart: false, refusal: 'quiz.baseline-over' });
    expect(screen.getByText(/The beginning is over/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).not.toBeInTheDocument();
  });

  it('leads to where one starts once it has been sat, and to nothing when it was on paper', async () => {
    const sat = aRow({ right: 4, of: 10, passed: null });
    const { unmount } = await open('', { attempts: [sat], mayStart: false });
    expect(screen.getByText('You have answered: 4 of 10 right.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See where you start' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/quiz/baseline/attempt/a-1/review',
    );
    unmount();
    await open('', { attempts: [{ ...sat, origin: 'paper' }], mayStart: false });
    expect(screen.queryByRole('link', { name: 'See where you start' })).not.toBeInTheDocument();
    expect(screen.getByText('Sat on paper')).toBeVisible();
  });

  it('promises no reasons before it is handed in', async () => {
    await open('/attempt/a-2?question=check');
    expect(screen.getByText(/how many were right in each module/)).toBeVisible();
    expect(screen.queryByText(/which are right and why/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Hand in 0 of 1 answers' }));
    expect(
      await screen.findByRole('heading', { name: '2 of 4 right: this is where you start' }),
    ).toBeVisible();
  });

  it('shows the counts by module in words, without passing or failing anybody', async () => {
    await open('/attempt/a-2/review');
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'M1 RightsThe one question: right',
      'M2 DataThe one question: not yet',
      'Across several modules1 of 2 right',
    ]);
    expect(screen.queryByText('Not passed')).not.toBeInTheDocument();
  });
});
