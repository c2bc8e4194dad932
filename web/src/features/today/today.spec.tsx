import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Catalogue } from '../../lib/i18n.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe, aStorage } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { TodayView } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { aNext, aSession, aToday } from './testing.js';
import { TodayPage } from './today-page.js';

const catalogue: Catalogue = {
  en: () => Promise.resolve(english),
  sq: () => Promise.resolve(albanian),
};

async function open(answer: TodayView | ProblemError = aToday(), options: RenderOptions = {}) {
  const result = await renderScreen(<TodayPage />, {
    at: '/learn',
    api: new FakeHttp().on('get', '/me/today', answer),
    me: aMe(),
    catalogues: [catalogue],
    ...options,
  });
  await loaded(result.container);
  return result;
}

describe('today', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(aToday(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('names the one next thing, how long it takes and where it is', async () => {
    await open();
    const next = within(screen.getByRole('region', { name: 'Read “One street, two doors”' }));
    expect(next.getByText('8 minutes')).toBeVisible();
    expect(next.getByRole('link', { name: 'Read the lesson' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/rights/two-doors',
    );
  });

  it('offers whoever has left nothing to do, and the way to what they have', async () => {
    const today = aToday();
    await open({ ...today, cohort: { ...today.cohort, state: 'withdrawn' } });
    expect(screen.getByText(/You no longer take part in this cohort/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'My certificate' })).toHaveAttribute(
      'href',
      '/learn/certificate',
    );
    expect(screen.queryByRole('link', { name: 'Read the lesson' })).toBeNull();
  });

  it('says when, where and how the next session takes place', async () => {
    await open(aToday({ session: aSession({ today: true }) }));
    const session = within(screen.getByRole('region', { name: 'Next session' }));
    expect(session.getByText('Today')).toBeVisible();
    expect(session.getByText(/Tuesday,? 24 November, 10:00–11:15/)).toBeVisible();
    expect(session.getByText('In the room (Town hall, room 2) or online')).toBeVisible();
    expect(session.getByRole('link', { name: 'Join online' })).toHaveAttribute(
      'href',
      'https://meet.lindholm.example/m2',
    );
    expect(session.getByRole('link', { name: 'Add sessions to calendar' })).toHaveAttribute(
      'href',
      '/api/v1/me/sessions.ics',
    );
  });

  it('lists what waits, but not what is next already', async () => {
    const { unmount } = await open();
    expect(
      screen.getByRole('link', { name: 'Prompt of module M1: Rights travel' }),
    ).toHaveAttribute('href', '/learn/prompts/p-1');
    unmount();
    await open(aToday({ next: aNext({ kind: 'prompt', target: 'p-1' }) }));
    expect(screen.queryByText('Waits for your answer')).not.toBeInTheDocument();
  });

  describe('before one begins', () => {
    const offer = {
      slug: 'baseline',
      title: { en: 'Before you begin: ten questions', sq: 'Para se të filloni' },
      items: 10,
      state: 'offered' as const,
    };
    const card = () => screen.queryByRole('region', { name: offer.title.en });

    it('offers the questions without asking for them', async () => {
      const { container } = await open(aToday({ baseline: offer }));
      expect(within(card()!).getByRole('link', { name: 'Answer the questions' })).toHaveAttribute(
        'href',
        '/learn/digital-rights/quiz/baseline',
      );
      expect(within(card()!).getByText(/They count for nothing/)).toBeVisible();
      expect((await axe(container)).violations).toEqual([]);
    });

    it('does not ask again on this device once they were passed over', async () => {
      const storage = aStorage();
      const today = aToday({ baseline: offer });
      const { unmount } = await open(today, { storage });
      await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
      expect(screen.getByRole('status')).toHaveTextContent(/stand in your programme/);
      unmount();
      const again = await open(today, { storage });
      expect(card()).not.toBeInTheDocument();
      again.unmount();
      // Begun elsewhere, they are worth finishing.
      await open(aToday({ baseline: { ...offer, state: 'open' } }), { storage });
      expect(within(card()!).getByRole('link', { name: 'Go on with the questions' })).toBeVisible();
    });
  });

  it('says in one line what is missing for the certificate', async () => {
    await open();
    expect(screen.getByText('3 of 4 criteria met · missing: Live sessions')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See why, and what is missing' })).toHaveAttribute(
      'href',
      '/learn/certificate',
    );
  });

  it('says so when nothing is next and no session is planned', async () => {
    await open(
      aToday({
        next: null,
        session: null,
        certificates: 2,
        criteria: { met: 4, total: 4, missing: [] },
      }),
    );
    expect(screen.getByText('Nothing is next just now')).toBeVisible();
    expect(screen.getByText('No session is planned any more.')).toBeVisible();
    expect(screen.getByText('4 of 4 criteria met')).toBeVisible();
    expect(screen.getByText('You have 2 valid certificates.')).toBeVisible();
  });

  it('lets somebody in several cohorts choose, and keeps the choice', async () => {
    const one = aToday();
    const other = { ...one.cohort, slug: 'spring', title: { en: 'Spring 2026' }, synthetic: true };
    const { api } = await open(
      { ...one, cohort: other, cohorts: [one.cohort, other] },
      { at: '/learn?cohort=spring' },
    );
    expect(api.sentTo('get', '/me/today')[0]?.options?.query).toEqual({ cohort: 'spring' });
    const cohorts = within(screen.getByRole('navigation', { name: 'Your cohorts' }));
    expect(cohorts.getByRole('link', { name: 'Spring 2026' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(screen.getByRole('link', { name: 'Read the lesson' })).toHaveAttribute(
      'href',
      '/learn/digital-rights/rights/two-doors?cohort=spring',
    );
    expect(screen.getByText('The people of this cohort are invented')).toBeVisible();
  });
});

describe('today that cannot be shown', () => {
  it('is explained to somebody who takes part in nothing', async () => {
    const none = new ProblemError({ type: 'urn:problem:not-found', status: 404 });
    const { container } = await open(none);
    expect(screen.getByText('You are in no cohort yet')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('can be tried again, with the number to give', async () => {
    await open(
      new ProblemError({ type: 'urn:problem:unavailable', status: 503, requestId: 'r-42' }),
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByText(/r-42/)).toBeVisible();
  });
});
