import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import { catalogue } from './catalogue.js';
import { OpenCohortsPage } from './open-cohorts-page.js';
import type { OpenCohort } from './queries.js';

const cohort = (over: Partial<OpenCohort> = {}): OpenCohort => ({
  ...{ id: 'c1', slug: 'spring', title: { en: 'Spring', sq: 'Pranverë' }, locale: 'sq' },
  ...{ startsOn: '2026-03-01', endsOn: '2026-04-30', placesLeft: 3, joined: false },
  ...{ programme: 'my-street', programmeTitle: { en: 'My street', sq: 'Rruga ime' } },
  ...{ zone: 'Europe/Tirane', sessions: 1, first: null },
  ...over,
});

const anApi = (...items: OpenCohort[]) =>
  new FakeHttp()
    .on('get', '/me/open-cohorts', { items, nextCursor: null })
    .on('put', '/me/open-cohorts/{slug}', undefined)
    .on('delete', '/me/open-cohorts/{slug}', undefined);

const open = (api: FakeHttp) =>
  renderScreen(<OpenCohortsPage />, { api, me: aMe(), catalogues: [catalogue] });

describe('the open cohorts', () => {
  it('are joined by one press, which is named', async () => {
    const { api, container } = await open(anApi(cohort()));
    expect(await screen.findByText('3 places are left.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Join Spring' }));
    expect(api.sentTo('put', '/me/open-cohorts/{slug}')[0]!.options!.params).toEqual({
      slug: 'spring',
    });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('say what they are, and when and where they begin', async () => {
    const first = {
      ...{ startsAt: '2026-03-05T17:00:00.000Z', endsAt: '2026-03-05T19:00:00.000Z' },
      ...{ mode: 'room' as const, place: 'City library' },
    };
    await open(anApi(cohort({ first })));
    expect(await screen.findByText('My street')).toBeVisible();
    expect(
      screen.getByText('Thursday 5 March, 18:00–20:00, City library · 1 session'),
    ).toBeVisible();
    expect(screen.getByText('1 March – 30 April 2026')).toBeVisible();
    expect(screen.getByText('In Albanian')).toBeVisible();
  });

  it('name the day of a single evening once, and a language of which the reader’s has no word by itself', async () => {
    const first = {
      ...{ startsAt: '2026-03-05T17:00:00.000Z', endsAt: '2026-03-05T19:00:00.000Z' },
      ...{ mode: 'room' as const, place: null },
    };
    const day = { startsOn: '2026-03-05', endsOn: '2026-03-05' };
    await open(anApi(cohort({ ...day, first, locale: 'el' })));
    expect(await screen.findByText(/Thursday 5 March/)).toBeVisible();
    expect(screen.queryByText('5 March 2026')).toBeNull();
    expect(screen.getByText('Language: Ελληνικά')).toBeVisible();
  });

  it('are left, and say what becomes of what was done', async () => {
    const { api } = await open(anApi(cohort({ joined: true })));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave Spring' }));
    expect(screen.getByText(/What you have done is kept/)).toBeVisible();
    expect(api.sentTo('delete', '/me/open-cohorts/{slug}')).toHaveLength(1);
  });

  it('offer nothing to press where no place is left, and say when the last has just been taken', async () => {
    const full = await open(anApi(cohort({ placesLeft: 0 })));
    expect(await screen.findByText('0 places are left.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    full.unmount();
    const taken = new ProblemError({ type: 'urn:problem:cohorts.no-place-left', status: 409 });
    await open(anApi(cohort()).on('put', '/me/open-cohorts/{slug}', taken));
    await userEvent.click(await screen.findByRole('button', { name: 'Join Spring' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('just been taken');
  });

  it('say so where there is none, and where they do not come', async () => {
    const none = await open(anApi());
    expect(await screen.findByText('No cohort is open just now')).toBeVisible();
    none.unmount();
    await open(new FakeHttp());
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
