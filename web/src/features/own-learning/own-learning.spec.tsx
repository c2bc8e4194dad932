import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Catalogue } from '../../lib/i18n.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { OwnLearning } from './api-types.js';
import { LearningPage } from './learning-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

const catalogue: Catalogue = {
  en: () => Promise.resolve(english),
  sq: () => Promise.resolve(albanian),
};
const module = (code: string, en: string) => ({ slug: en.toLowerCase(), code, title: { en } });
const sitting = (right: number, of: number, over = {}) => ({
  ...{ attemptId: 'a-1', number: 1, satOn: '2026-11-02', right, of, onPaper: false },
  ...over,
});

function aLearning(over: Partial<OwnLearning> = {}): OwnLearning {
  return {
    programmeSlug: 'digital-rights',
    baseline: { slug: 'baseline', title: { en: 'Before you begin' } },
    finalTest: { slug: 'final-test', title: { en: 'Final test' } },
    start: sitting(4, 10),
    now: sitting(26, 30, { attemptId: 'a-9', number: 2 }),
    modules: [
      { module: module('M1', 'Rights'), before: { right: 1, of: 1 }, after: { right: 3, of: 3 } },
      { module: module('M2', 'Data'), before: { right: 0, of: 1 }, after: { right: 1, of: 3 } },
      { module: null, before: null, after: { right: 2, of: 3 } },
    ],
    repeat: [module('M2', 'Data')],
    ...over,
  };
}

async function open(answer: OwnLearning | ProblemError = aLearning(), options: RenderOptions = {}) {
  const result = await renderScreen(<LearningPage />, {
    at: '/learn/learning',
    api: new FakeHttp().on('get', '/me/learning', answer),
    ...{ me: aMe(), catalogues: [catalogue] },
    ...options,
  });
  await loaded(result.container);
  return result;
}

describe('what one has learnt oneself', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(aLearning(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('puts both results side by side, with their days', async () => {
    await open();
    const before = within(screen.getByRole('region', { name: 'Before you began' }));
    expect(before.getByText('4 of 10 right')).toBeVisible();
    const after = within(screen.getByRole('region', { name: 'In the final test, attempt 2' }));
    expect(after.getByText('26 of 30 right')).toBeVisible();
    expect(screen.getByText('You know more than when you began.')).toBeVisible();
  });

  it('counts by module instead of reckoning shares', async () => {
    const { container } = await open();
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows.slice(1)).toEqual([
      expect.stringMatching(/^M1 Rights.*1 of 1 right.*3 of 3 right$/),
      expect.stringMatching(/^M2 Data.*0 of 1 right.*1 of 3 right$/),
      expect.stringMatching(/^Across several modules.*–.*2 of 3 right$/),
    ]);
    expect(container).not.toHaveTextContent('%');
  });

  it('leads to what is worth reading again, and to the reasons', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'M2 Data' })).toHaveAttribute(
      'href',
      '/learn/digital-rights#data',
    );
    expect(
      screen.getByRole('link', { name: 'Answers and reasons of the final test' }),
    ).toHaveAttribute('href', '/learn/digital-rights/quiz/final-test/attempt/a-9/review');
  });

  it.each([
    { now: sitting(12, 30), words: 'In numbers you stand where you began.' },
    { now: sitting(6, 30), words: 'In numbers this is less than at the beginning.' },
  ])('stays kind: $words', async ({ now, words }) => {
    await open(aLearning({ now }));
    expect(screen.getByText(new RegExp(words))).toBeVisible();
  });

  it('shows a beginning alone, without telling what to repeat', async () => {
    await open(aLearning({ now: null, repeat: [] }));
    expect(screen.getByText(/You have not sat the final test yet/)).toBeVisible();
    expect(screen.queryByText('Worth reading again')).not.toBeInTheDocument();
  });

  it('does not hold it against anybody that there is no beginning', async () => {
    await open(aLearning({ start: null }));
    expect(screen.getByText(/That is no loss/)).toBeVisible();
    expect(screen.queryByText(/You know more/)).not.toBeInTheDocument();
  });

  it('says of paper why there is nothing by module', async () => {
    await open(aLearning({ modules: [], repeat: [], now: sitting(20, 30, { onPaper: true }) }));
    expect(screen.getByText(/single questions are not known/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says that nothing has to be repeated where all was right', async () => {
    await open(aLearning({ repeat: [] }));
    expect(screen.getByText(/nothing you would have to repeat/)).toBeVisible();
  });

  it.each([
    { over: {}, words: /stand here side by side/ },
    { over: { baseline: null }, words: /Your programme asks nothing before it begins/ },
  ])('is empty before anything was sat: $words', async ({ over, words }) => {
    await open(aLearning({ start: null, now: null, modules: [], repeat: [], ...over }));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'To the programme' })[0]).toHaveAttribute(
      'href',
      '/learn/digital-rights',
    );
  });

  it('says what failed, and that nobody takes part yet', async () => {
    const { unmount } = await open(new ProblemError({ type: 'urn:problem:network', status: 0 }));
    expect(screen.getByText('Where you started could not be loaded')).toBeVisible();
    unmount();
    await open(new ProblemError({ type: 'urn:problem:not-found', status: 404 }));
    expect(screen.getByText('You are not taking part in a programme yet')).toBeVisible();
  });
});
