import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { renderInCohort } from '../../testing/cohort.js';
import type { RenderOptions } from '../../testing/render.js';
import type { SessionMaterials } from './api-types.js';
import { catalogue } from './catalogue.js';
import { HandoutPage } from './handout-page.js';
import { RunSheetPage } from './run-sheet-page.js';

const path = '/cohorts/{slug}/sessions/{code}';

function materials(over: Partial<SessionMaterials> = {}): SessionMaterials {
  const text = (title: string, says: string) => ({
    title,
    state: title === 'Plan' ? ('source' as const) : ('draft' as const),
    materials: ['pens', 'paper'],
    fallback: 'Go on with paper.',
    introHtml: '<p>Two people run this.</p>',
    steps: [
      { from: 0, to: 5, whatHtml: 'Welcome', saysHtml: says },
      { from: 5, to: 75, whatHtml: 'The case', saysHtml: says },
    ],
  });
  return {
    session: {
      id: '01990000-0000-7000-8000-00000000e001',
      code: 'M1',
      title: { en: 'Rights travel', sq: 'Të drejtat udhëtojnë' },
      startsAt: '2026-02-03T09:00:00.000Z',
      endsAt: '2026-02-03T10:15:00.000Z',
      mode: 'hybrid',
      place: 'Room 2',
      joinUrl: null,
      state: 'planned',
      origin: 'programme',
      movedFrom: null,
    },
    module: { slug: 'rights', code: 'M1', title: { en: 'Rights' } },
    plan: {
      ...{ minutes: 75, groupAtLeast: 12, groupAtMost: 50 },
      locales: { en: text('Plan', 'You may pass.'), sq: text('Plani', 'Mund të kaloni.') },
    },
    handouts: [
      {
        slug: 'map',
        paper: 'A4',
        locales: { en: { title: 'Counter map', state: 'source', html: '<h2>How to</h2>' } },
      },
    ],
    ...over,
  };
}

async function open(answer: SessionMaterials | ProblemError, at = '', options: RenderOptions = {}) {
  const shown = await renderInCohort(
    <Routes>
      <Route path="/sessions/:session" element={<RunSheetPage />} />
      <Route path="/sessions/:session/handouts/:handout" element={<HandoutPage />} />
    </Routes>,
    {
      api: new FakeHttp().on('get', path, answer),
      at: `/sessions/M1${at}`,
      catalogues: [catalogue],
      ...options,
    },
  );
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

const steps = () => within(screen.getByRole('region', { name: 'Minute by minute' }));
/** Only the clock on the wall is ours; everything else goes on by itself. */
const allTimers = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const),
  ...(['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
  ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
];
const at = (time: string) => jest.setSystemTime(new Date(`2026-02-03T${time}Z`));

describe('the run sheet', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: allTimers, now: new Date('2026-02-03T07:00:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says what to bring and when each step begins, by the clock of the cohort', async () => {
    const { container } = await open(materials());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('M1: Rights travel');
    expect(screen.getByText('pens')).toBeVisible();
    expect(steps().getByText('10:05')).toBeVisible();
    expect(steps().getByRole('status')).toHaveTextContent('The clock runs from');
    jest.useRealTimers();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('shows the step that is on while the planned time lasts', async () => {
    at('09:06:00');
    await open(materials());
    expect(steps().getByRole('status')).toHaveTextContent('Step 2 of 2 is on.');
    const running = steps().getByText('The case').closest('li');
    expect(running).toHaveAttribute('aria-current', 'step');
    expect(within(running!).getByText('69:00')).toBeVisible();
  });

  it('runs from when the trainer says so, and remembers it on this device', async () => {
    const shown = await open(materials());
    act(() => steps().getByRole('button', { name: 'We begin now' }).click());
    expect(steps().getByRole('status')).toHaveTextContent('Step 1 of 2 is on.');
    expect(steps().getByText('08:00')).toBeVisible();
    expect(shown.services.storage.getItem('stoa.begun.01990000-0000-7000-8000-00000000e001')).toBe(
      '2026-02-03T07:00:00.000Z',
    );
    act(() => steps().getByRole('button', { name: 'Back to the planned time' }).click());
    expect(steps().getByRole('status')).toHaveTextContent('The clock runs from');
  });

  it('is read in the other language without changing that of the page', async () => {
    await open(materials());
    act(() => screen.getByRole('button', { name: 'Shqip' }).click());
    expect(steps().getAllByText('Mund të kaloni.')[0]).toBeVisible();
    expect(
      screen.getByText('This translation is a draft: no person has reviewed it yet.'),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Minute by minute' })).toBeVisible();
  });

  it('says so when there is no plan, no such session, or no answer', async () => {
    const none = await open(materials({ plan: null, handouts: [] }));
    expect(screen.getByText(/There is no plan for this session/)).toBeVisible();
    none.unmount();
    const gone = await open(new ProblemError({ type: 'urn:problem:not-found', status: 404 }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such sheet');
    gone.unmount();
    await open(new ProblemError({ type: 'urn:problem:internal', status: 500 }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('a handout', () => {
  it('is the sheet and the way back', async () => {
    const { container } = await open(materials(), '/handouts/map');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Counter map');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('How to');
    expect(screen.getByRole('link', { name: 'Run sheet of M1' })).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says so when there is no such sheet', async () => {
    await open(materials(), '/handouts/other');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such sheet');
  });
});
