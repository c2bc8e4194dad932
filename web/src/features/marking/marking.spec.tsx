import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import type { QueueItem, SubmissionView } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { QueuePage } from './queue-page.js';
import { SubmissionPage } from './submission-page.js';

const catalogues = [catalogueOf(english, albanian)];
const queuePath = '/cohorts/{slug}/submissions';
const reviews = '/submissions/{id}/reviews';

const anItem = (id: string, name: string): QueueItem => ({
  id,
  enrolmentId: id,
  name,
  number: 1,
  submittedOn: '2026-03-24',
  origin: 'online',
  readers: 2,
  reviews: 0,
  reviewedByMe: false,
  mayReview: true,
  state: 'awaiting-reader',
});

const aQueue = (items: QueueItem[], counts = { waiting: items.length, done: 0 }) => ({
  asked: true,
  mayRead: true,
  counts,
  items,
});

const aSubmission = (id: string, over: Partial<SubmissionView> = {}): SubmissionView => ({
  id,
  enrolmentId: id,
  cohort: { slug: 'spring' },
  task: {},
  template: [],
  name: id === 's1' ? 'Ada Hoxha' : 'Ben Kola',
  number: 1,
  origin: 'online',
  submittedOn: '2026-03-24',
  text: 'The parking app asks for more than it needs.',
  file: { id: 'f1', fileName: 'check.pdf', bytes: 120_000 },
  title: { en: 'Rights check', sq: 'Kontroll i të drejtave' },
  rubric: ['people', 'measures'].map((key) => ({
    key,
    title: { en: `About ${key}`, sq: key },
    levels: ['none', 'some', 'good', 'best'].map((level) => ({ en: `${key} ${level}`, sq: level })),
  })),
  readers: 2,
  result: { state: 'awaiting-reader', points: null, outOf: 12, passed: false, zeroLines: [] },
  reviews: [],
  mayReview: true,
  ...over,
});

const anApi = () =>
  new FakeHttp()
    .on('get', queuePath, aQueue([anItem('s1', 'Ada Hoxha'), anItem('s2', 'Ben Kola')]))
    .on('get', '/submissions/{id}', ({ options }: Sent) =>
      aSubmission(String(options?.params?.['id'])),
    )
    .on('post', reviews, { id: 'r1' });

const open = (api: FakeHttp, at: string) =>
  renderInCohort(
    <Routes>
      <Route path="/teach/spring/marking" element={<QueuePage />} />
      <Route path="/teach/spring/marking/:submission" element={<SubmissionPage />} />
    </Routes>,
    { api, at, catalogues },
  );
const save = () =>
  userEvent.click(screen.getByRole('button', { name: 'Save the review and go on' }));
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }));

describe('the queue', () => {
  it('shows what waits, and the other lists by their own address', async () => {
    const { api, container } = await open(anApi(), '/teach/spring/marking');
    expect(await screen.findByRole('link', { name: 'Ada Hoxha' })).toHaveAttribute(
      'href',
      '/teach/spring/marking/s1',
    );
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'What has a result');
    expect(api.sentTo('get', queuePath).map(({ options }) => options?.query)).toEqual([
      { state: 'waiting' },
      { state: 'done' },
    ]);
  });

  it('says when nothing waits', async () => {
    await open(anApi().on('get', queuePath, aQueue([])), '/teach/spring/marking');
    expect(await screen.findByText('Nothing waits for you')).toBeInTheDocument();
  });
});

describe('the queue of a programme without an assignment', () => {
  it('says that nothing is handed in', async () => {
    const { container } = await open(
      anApi().on('get', queuePath, { ...aQueue([]), asked: false }),
      '/teach/spring/marking',
    );
    expect(await screen.findByText('This programme has no assignment')).toBeVisible();
    expect(screen.queryByLabelText('Show')).not.toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('the queue of a cohort that one runs and does not train', () => {
  it('says how many there are, who reads them, and where to name oneself', async () => {
    const counts = { waiting: 3, done: 1 };
    const { container } = await open(
      anApi().on('get', queuePath, { ...aQueue([], counts), mayRead: false }),
      '/teach/spring/marking',
    );
    expect(await screen.findByText(/^3 submissions wait/)).toBeInTheDocument();
    expect(screen.getByText('1 submission has a result.')).toBeInTheDocument();
    expect(screen.getByText(/read by the trainers of this cohort alone/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Name yourself as a trainer' })).toHaveAttribute(
      'href',
      '/teach/spring/people',
    );
    expect(screen.queryByLabelText('Show')).not.toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('a submission', () => {
  it.each([404, 400])(
    'that is not there for the reader says so, answered with %i',
    async (status) => {
      const none = new ProblemError({ type: 'urn:problem:none', status });
      await open(anApi().on('get', '/submissions/{id}', none), '/teach/spring/marking/s9');
      expect(
        await screen.findByRole('heading', { name: 'This submission is not here for you' }),
      ).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
      expect(screen.getByRole('link', { name: 'To the list' })).toBeInTheDocument();
    },
  );

  it('has no barrier that a program can find', async () => {
    const { container } = await open(anApi(), '/teach/spring/marking/s1');
    await screen.findByRole('heading', { name: 'Ada Hoxha' });
    expect((await axe(container)).violations).toEqual([]);
    expect(screen.getByRole('link', { name: 'Download check.pdf (120 kB)' })).toHaveAttribute(
      'href',
      '/api/v1/submissions/s1/file',
    );
  });

  it('is read line by line, and the next one follows', async () => {
    const { api } = await open(anApi(), '/teach/spring/marking/s1');
    await choose(/people good/);
    await choose(/measures none/);
    expect(screen.getByText('2 of 6 points')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Comment for the writer'), 'Name an owner.');
    await save();
    expect(api.sentTo('post', reviews)[0]?.body).toEqual({
      lines: { people: 2, measures: 0 },
      comment: 'Name an owner.',
    });
    expect(await screen.findByRole('heading', { name: 'Ben Kola' })).toBeInTheDocument();
    expect(screen.getByText(/This is the next one/)).toBeInTheDocument();
  });

  it('asks for every line before it is saved', async () => {
    const { api } = await open(anApi(), '/teach/spring/marking/s1');
    await choose(/people good/);
    await save();
    await userEvent.click(
      within(screen.getByRole('alert')).getByRole('link', {
        name: 'Choose a level for “About measures”.',
      }),
    );
    expect(screen.getByRole('group', { name: 'About measures' })).toHaveFocus();
    expect(api.sentTo('post', reviews)).toEqual([]);
  });

  it('keeps what was chosen and written when saving is refused', async () => {
    const refused = new ProblemError({
      type: 'urn:problem:assignments.already-reviewed',
      status: 409,
    });
    const { services } = await open(
      anApi().on('post', reviews, refused),
      '/teach/spring/marking/s1',
    );
    await choose(/people good/);
    await choose(/measures best/);
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('You have read this one already');
    expect(screen.getByRole('radio', { name: /people good/ })).toBeChecked();
    expect(services.storage.length).toBe(1);
  });

  it('shows the other readers when one has read it oneself', async () => {
    const given = aSubmission('s1', {
      mayReview: false,
      result: { state: 'passed', points: 11, outOf: 12, passed: true, zeroLines: [] },
      reviews: [
        {
          reader: 'Ben Kola',
          mine: false,
          agreed: false,
          lines: { people: 3, measures: 2 },
          comment: 'Clear.',
          total: 5,
          reviewedAt: '2026-03-25T09:00:00Z',
        },
      ],
    });
    await open(anApi().on('get', '/submissions/{id}', given), '/teach/spring/marking/s1');
    expect(await screen.findByText('Passed with 11 of 12 points.')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Ben Kola, 25 March 2026, 10:00' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('ends with the list when nothing else waits', async () => {
    await open(anApi().on('get', queuePath, aQueue([])), '/teach/spring/marking/s1');
    await choose(/people good/);
    await choose(/measures best/);
    await save();
    expect(
      await screen.findByText('Your review is saved. Nothing else waits for you.'),
    ).toBeInTheDocument();
  });
});
