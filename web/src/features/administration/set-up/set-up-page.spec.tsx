import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { FakeHttp } from '../../../testing/fake-http.js';
import type { SetUpStep } from '../api-types.js';
import { open } from '../testing.js';
import { SetUpPage } from './set-up-page.js';

const steps = (done: boolean): SetUpStep[] => [
  { key: 'city', done, count: 0 },
  { key: 'words', done, count: done ? 0 : 4 },
  { key: 'departments', done, count: done ? 12 : 0 },
  { key: 'mail', done, count: 0 },
  { key: 'coordinators', done: true, count: 1 },
  { key: 'begin', done, count: done ? 2 : 0 },
];
const anApi = (done = false) => new FakeHttp().on('get', '/set-up', { steps: steps(done) });

describe('setting up the city', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(<SetUpPage />, { api: anApi(), locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('says when the steps cannot be loaded', async () => {
    await open(<SetUpPage />, { api: new FakeHttp() });
    expect(screen.getByRole('alert')).toHaveTextContent('The steps could not be loaded');
  });

  it('says of each step whether it is done, how much there is, and where it is taken', async () => {
    await open(<SetUpPage />, { api: anApi() });
    expect(screen.getByText('1 of 6 steps done')).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Say what your law is *: to do$/ })).toBeVisible();
    expect(screen.getByText(/4 are still general\.$/)).toBeVisible();
    expect(
      screen.getByRole('heading', { name: /^Let somebody coordinate *: done$/ }),
    ).toBeVisible();
    expect(screen.getByText(/It may be you\. There is one\.$/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the departments' })).toHaveAttribute(
      'href',
      '/administer/departments',
    );
  });

  it('says when nothing is left to do', async () => {
    await open(<SetUpPage />, { api: anApi(true) });
    expect(screen.getByText('The city is set up.')).toBeVisible();
    expect(screen.queryByText(/steps done/)).toBeNull();
    expect(screen.getByText(/There are 12\.$/)).toBeVisible();
  });
});
