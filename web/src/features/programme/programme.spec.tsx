import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import { AfterLesson } from './after-lesson.js';
import type { ProgrammeView } from './api-types.js';
import { catalogue } from './catalogue.js';
import { catalogue as colonnade } from './colonnade-catalogue.js';
import { OwnProgramme, ProgrammePage } from './programme-page.js';
import { aModule, aProgramme } from './testing.js';

async function open(
  answer: ProgrammeView | ProblemError = aProgramme(),
  options: RenderOptions = {},
) {
  const page = (
    <Routes>
      <Route path="/learn/programme" element={<OwnProgramme />} />
      <Route path="/learn/:programme" element={<ProgrammePage />} />
      <Route path="/learn/:programme/:module/:lesson" element={<AfterLesson />} />
    </Routes>
  );
  const result = await renderScreen(page, {
    at: '/learn/digital-rights',
    api: new FakeHttp().on('get', '/me/programme', answer),
    me: aMe(),
    catalogues: [catalogue, colonnade],
    ...options,
  });
  await loaded(result.container);
  return result;
}

describe('the programme', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(aProgramme(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('offers the questions before one begins, as long as they are open', async () => {
    const title = { en: 'Before you begin', sq: 'Para se të filloni' };
    const { unmount } = await open(
      aProgramme({ baseline: { slug: 'baseline', title, items: 10, state: 'offered' } }),
    );
    expect(screen.getByRole('link', { name: 'Before you begin' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/quiz/baseline',
    );
    expect(screen.getByText(/10 questions show where you start/)).toBeVisible();
    unmount();
    await open();
    expect(screen.queryByRole('link', { name: 'Before you begin' })).not.toBeInTheDocument();
  });

  it('speaks of no prompt where a module has none', async () => {
    const minutes = { lessons: 24, live: 120, task: 0 };
    const { unmount } = await open(aProgramme({ modules: [aModule({ prompt: null, minutes })] }));
    expect(screen.getByText('Reading 24 min · live session 120 min')).toBeInTheDocument();
    unmount();
    await open(aProgramme({ modules: [aModule()] }));
    expect(screen.getByText(/live session 75 min · prompt 15 min/)).toBeInTheDocument();
  });

  it('shows its modules as columns that lead to them', async () => {
    await open();
    const columns = screen.getByRole('list', { name: 'Your programme, 3 modules' });
    expect(
      within(columns).getByRole('link', { name: 'M1, Rights travel with people: not begun' }),
    ).toHaveAttribute('href', '/learn/digital-rights#rights');
  });

  it('has the current module open, with its lessons, quiz, prompt and session', async () => {
    await open();
    const module = screen.getByRole('heading', { name: /^M1/ }).closest('details');
    expect(module).toHaveAttribute('open');
    const links = within(module ?? document.body).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/learn/digital-rights/rights/two-doors',
      '/learn/digital-rights/rights/who-owes',
      '/learn/digital-rights/quiz/m1-quiz',
      '/learn/prompts/p-1',
      '/learn/sessions',
    ]);
  });

  it('opens the module that the address names, and keeps the cohort in its links', async () => {
    await open(aProgramme(), { at: '/learn/digital-rights?cohort=autumn#data' });
    const module = screen.getByRole('heading', { name: /^M2/ }).closest('details');
    expect(module).toHaveAttribute('open');
    expect(module).toHaveTextContent('Opens on 1 December 2026.');
    expect(within(module ?? document.body).getAllByRole('link')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Final test' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/quiz/final-test?cohort=autumn',
    );
  });

  it('says that an outlined module is taught live', async () => {
    await open(aProgramme({ modules: [aModule({ state: 'outline', lessons: [], quiz: null })] }), {
      at: '/learn/digital-rights#rights',
    });
    expect(
      screen.getByText('This module is taught in the live session; its lessons are being written.'),
    ).toBeVisible();
  });

  it('says how far the final test and the assignment are', async () => {
    await open();
    expect(screen.getByText('Attempts used: 1 of 3')).toBeVisible();
    expect(screen.getByText('Handed in. It is being read.')).toBeVisible();
  });
});

describe('a programme that cannot be shown', () => {
  it('of another cohort leads to one’s own', async () => {
    await open(aProgramme(), { at: '/learn/other' });
    expect(
      screen.getByRole('link', { name: 'Digital rights for public officials' }),
    ).toHaveAttribute('href', '/learn/digital-rights');
  });

  it('is explained to somebody who takes part in none', async () => {
    const none = new ProblemError({ type: 'urn:problem:not-found', status: 404 });
    const { container } = await open(none);
    expect(screen.getByText('You are in no cohort yet')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('for want of a network can be tried again', async () => {
    await open(new ProblemError({ type: 'urn:problem:network', status: 0 }));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByText('What you have done is kept.')).toBeVisible();
  });
});

it('one’s own programme is found without its name', async () => {
  await open(aProgramme(), { at: '/learn/programme' });
  expect(
    await screen.findByRole('heading', { name: 'Digital rights for public officials' }),
  ).toBeVisible();
});

it('after a lesson the next one is offered first, then quiz and prompt', async () => {
  await open(aProgramme(), { at: '/learn/digital-rights/rights/two-doors' });
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Next lesson: Who owes what, 8 minutes',
    'Sit the quiz of this module',
    'Answer the prompt of this module',
    'Back to the programme',
  ]);
});
