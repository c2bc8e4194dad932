import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { CohortWaves, ReadableWave } from './api-types.js';
import { daysLater, lastHeld, waveTitle } from './cohort-ask.js';
import { CohortWavesPage } from './cohort-waves-page.js';
import { DepartmentPage } from './department-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { ReadResultsPage } from './read-results-page.js';
import { aWave, both, renderPage, someResults } from './testing.js';
import { CohortWaveLayout } from './wave-layout.js';
import { WavePage } from './wave-page.js';

const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
const catalogues = [catalogueOf(english, albanian)];
const readable = (over: Partial<ReadableWave> = {}): ReadableWave => ({
  ...{ id: 'w1', kind: 'needs', surveyTitle: both('Needs survey'), title: both('Spring') },
  ...{ opensOn: '2026-03-01', closesOn: '2026-03-20', synthetic: false, answers: 24, cohort: null },
  ...over,
});
const pulse = { slug: 'pulse', kind: 'pulse' as const, title: both('Pulse'), minutes: 1 };
const asked = (over: Partial<CohortWaves> = {}): CohortWaves => ({
  ...{ today: '2026-03-10', people: 8, surveys: [pulse], waves: [] },
  ...over,
});
const path = '/cohorts/{slug}/survey-waves';
const cohortApi = (waves: CohortWaves | ProblemError, readables: ReadableWave[] = []) =>
  new FakeHttp()
    .on('get', path, waves)
    .on('get', '/survey-results', { items: readables, nextCursor: null });
const cohortPage = (api: FakeHttp) => renderInCohort(<CohortWavesPage />, { api, catalogues });

describe('the surveys of a cohort', () => {
  it('ask everybody who takes part, for a week, with a name in both languages', async () => {
    const api = cohortApi(asked()).on('post', path, { id: 'w7' });
    const { container } = await cohortPage(api);
    expect(
      await screen.findByText('This cohort has not been asked anything yet.'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Last day')).toHaveValue('2026-03-17');
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ask 8 people' }));
    expect(api.sentTo('post', path)[0]?.body).toEqual({
      ...{ survey: 'pulse', title: both('Pulse'), closesOn: '2026-03-17' },
    });
  });

  it('say so where four take part, and offer nothing to press', async () => {
    await cohortPage(cohortApi(asked({ people: 4 })));
    expect(
      await screen.findByText(/4 people take part. Nothing could be shown/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('keep what was chosen when the server refuses', async () => {
    const refused = new ProblemError({ type: 'urn:problem:surveys.already-open', status: 409 });
    await cohortPage(cohortApi(asked()).on('post', path, refused));
    fireEvent.change(await screen.findByLabelText('Last day'), { target: { value: '2026-03-12' } });
    await userEvent.click(screen.getByRole('button', { name: 'Ask 8 people' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('is open for this cohort already');
    expect(screen.getByLabelText('Last day')).toHaveValue('2026-03-12');
  });

  it('lead to what is open, to results of what has closed, and to what the city was asked', async () => {
    const row = { ...aWave(), title: both('Pulse: M1') };
    const waves = asked({
      waves: [row, { ...row, id: 'w2', title: both('Pulse: M2'), state: 'open', standing: 'open' }],
    });
    await cohortPage(
      cohortApi(waves, [readable({ id: 'w3' }), readable({ id: 'w4', cohort: 'x' })]),
    );
    const link = async (name: string) => screen.findByRole('link', { name });
    expect(await link('Pulse: M1')).toHaveAttribute('href', '/teach/spring/surveys/w1/results');
    expect(await link('Pulse: M2')).toHaveAttribute('href', '/teach/spring/surveys/w2');
    expect(await link('Spring')).toHaveAttribute('href', '/teach/spring/surveys/w3/results');
    expect(screen.getAllByRole('link')).toHaveLength(3);
  });

  it('say what could not be loaded', async () => {
    await cohortPage(cohortApi(offline));
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });

  it('are run from their page: address, mails, closing, and back', async () => {
    const api = new FakeHttp().on(
      'get',
      '/survey-waves/{id}',
      aWave({ state: 'open', standing: 'open', answers: null, clusters: [] }),
    );
    await renderInCohort(
      <Routes>
        <Route path="/teach/:cohort/surveys/:wave" element={<CohortWaveLayout />}>
          <Route index element={<WavePage />} />
        </Route>
      </Routes>,
      { api, catalogues, at: '/teach/spring/surveys/w1' },
    );
    expect(await screen.findByRole('link', { name: /\/en\/ask\/abc/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Surveys of this cohort' })).toHaveAttribute(
      'href',
      '/teach/spring/surveys',
    );
    expect(screen.getByRole('link', { name: 'Type papers in' })).toHaveAttribute(
      'href',
      '/teach/spring/surveys/w1/papers',
    );
    expect(screen.getByRole('button', { name: 'Close the wave now' })).toBeInTheDocument();
  });
});

describe('what a wave of a cohort is about', () => {
  const session = (
    code: string,
    startsAt: string,
    state: 'planned' | 'cancelled' = 'planned',
  ): Parameters<typeof lastHeld>[0][number] => ({
    ...{ id: code, code, title: both(code), startsAt, endsAt: startsAt, state },
    ...{ mode: 'room', place: 'Room 4', joinUrl: null, origin: 'programme', movedFrom: null },
  });
  const sessions = [
    session('M1', '2026-03-01T08:00:00Z'),
    session('M2', '2026-03-08T08:00:00Z'),
    session('M3', '2026-03-09T08:00:00Z', 'cancelled'),
    session('M4', '2026-03-15T08:00:00Z'),
  ];
  it.each([
    { why: 'the last one held', now: '2026-03-10T08:00:00Z', code: 'M2' },
    { why: 'the first where none was', now: '2026-02-01T08:00:00Z', code: 'M1' },
    { why: 'the last of all', now: '2027-01-01T08:00:00Z', code: 'M4' },
  ])('is $why', ({ now, code }) => {
    expect(lastHeld(sessions, Date.parse(now))?.code).toBe(code);
  });

  it('is nothing where there are no sessions, and is cut where it would be too long', () => {
    expect(lastHeld([], 0)).toBeUndefined();
    const long = { ...pulse, title: { en: 'x'.repeat(119), sq: 'y' } };
    expect(waveTitle(long, sessions[0])).toEqual({ en: `${'x'.repeat(119)}:`, sq: 'y: M1 (sq)' });
    expect(daysLater('2026-12-28', 7)).toBe('2027-01-04');
  });
});

describe('results for whoever leads a department', () => {
  const read = (results: object) =>
    renderPage(
      <Routes>
        <Route path="/department/:wave" element={<ReadResultsPage back="/department" />} />
      </Routes>,
      {
        api: new FakeHttp().on('get', '/survey-waves/{id}/results', results),
        at: '/department/w1',
      },
    );

  it('are listed: those in which the department was asked, and not those of cohorts', async () => {
    const api = new FakeHttp().on('get', '/survey-results', {
      items: [
        readable({ answers: null }),
        readable({ id: 'w2', cohort: 'x', title: both('Pulse') }),
      ],
      nextCursor: null,
    });
    const { container } = await renderPage(<DepartmentPage />, { api });
    expect(await screen.findByRole('link', { name: 'Spring' })).toHaveAttribute(
      'href',
      '/department/w1',
    );
    expect(screen.getByText('fewer than 5')).toBeInTheDocument();
    expect(screen.queryByText('Pulse')).not.toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('are not there yet, or cannot be loaded, and it says so', async () => {
    const none = new FakeHttp().on('get', '/survey-results', { items: [], nextCursor: null });
    const { unmount } = await renderPage(<DepartmentPage />, { api: none });
    expect(await screen.findByText('There are no results yet')).toBeInTheDocument();
    unmount();
    await renderPage(<DepartmentPage />, {
      api: new FakeHttp().on('get', '/survey-results', offline),
    });
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });

  it('say that they hold the own group, and nothing that was written', async () => {
    await read({ ...someResults(), reach: 'own-department', texts: [] });
    expect(await screen.findByText(/in the group that your department is in/)).toBeInTheDocument();
    expect(screen.queryByText('A moment?')).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Shown for'), 'Where?');
    expect(await screen.findByText('9 (64%)')).toBeInTheDocument();
  });

  it('hold what was written for those who teach', async () => {
    await read(someResults());
    expect(await screen.findByText('A form asked for too much.')).toBeInTheDocument();
  });
});
