import { expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { MySessionView } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { SessionsPage } from './sessions-page.js';
import { aSession } from './testing.js';

const catalogue = { en: () => Promise.resolve(english), sq: () => Promise.resolve(albanian) };

async function open(api: FakeHttp, options: RenderOptions = {}) {
  const at = '/learn/sessions';
  const me = aMe();
  const shown = await renderScreen(<SessionsPage />, {
    ...{ at, api, me, catalogues: [catalogue] },
    ...options,
  });
  await loaded(shown.container);
  return shown;
}

const anApi = (...items: readonly MySessionView[]) =>
  new FakeHttp().on('get', '/me/sessions', { items });

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const running = aSession({ startsAt: hours(-0.5), endsAt: hours(0.5) });
const missed = aSession({
  id: 's-1',
  code: 'M1',
  title: { en: 'Rights travel with people' },
  startsAt: '2025-10-01T09:00:00Z',
  endsAt: '2025-10-01T10:15:00Z',
  mark: { mark: 'absent', mode: null, arrangement: 'none' },
});

it('shows what is today, what is past, and the own mark in words', async () => {
  await open(anApi(running, missed));
  const today = screen.getByRole('region', { name: 'Today' });
  expect(within(today).getByText('Running now')).toBeVisible();
  expect(within(today).getByRole('link', { name: 'Join online' })).toHaveAttribute(
    'href',
    'https://meet.example.org/m4',
  );
  const past = screen.getByRole('region', { name: 'Past' });
  expect(within(past).getByText('You were not there')).toBeVisible();
  expect(within(past).getByText('1 October 2025, 11:00–12:15')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'If you missed a session' })).toBeVisible();
});

it('has no barrier that a program can find, in either language', async () => {
  for (const locale of ['en', 'sq'] as const) {
    const { container, unmount } = await open(anApi(running, missed), { locale });
    expect((await axe(container)).violations).toEqual([]);
    unmount();
  }
});

it('names the zone where the reader’s clock shows another time', async () => {
  await open(anApi(aSession({ zone: 'Pacific/Auckland' })));
  expect(screen.getByText(/^Time of the cohort: New Zealand/)).toBeVisible();
});

it('offers the sessions of the chosen cohort as a calendar', async () => {
  await open(anApi(missed), { at: '/learn/sessions?cohort=spring' });
  expect(screen.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute(
    'href',
    '/api/v1/me/sessions.ics?cohort=spring',
  );
});

it('says why there is nothing, and what failed', async () => {
  const { unmount } = await open(anApi());
  expect(screen.getByText('No session is planned yet')).toBeVisible();
  unmount();
  const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
  const api = new FakeHttp().on('get', '/me/sessions', offline);
  await open(api);
  api.on('get', '/me/sessions', { items: [missed] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('You were not there')).toBeVisible();
});
