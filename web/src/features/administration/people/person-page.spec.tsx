import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../../lib/problem-error.js';
import { FakeHttp } from '../../../testing/fake-http.js';
import type { Grant, Person } from '../api-types.js';
import { aDepartment, aPerson, open } from '../testing.js';
import { PersonPage } from './person-page.js';

const path = '/people/{id}';
const page = { path: '/people/:id', at: '/people/p1' };

const aGrant = (over: Partial<Grant> = {}): Grant => ({
  id: 'g1',
  role: 'trainer',
  scopeKind: 'cohort',
  cohort: { slug: 'spring', title: { en: 'Spring', sq: 'Pranvera' } },
  department: null,
  grantedAt: '2026-01-05T08:00:00.000Z',
  ...over,
});

const anApi = (person: Partial<Person> = {}) =>
  new FakeHttp()
    .on('get', path, aPerson(person))
    .on('get', '/departments', { items: [aDepartment()], nextCursor: null });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const refusal = (code: string, status = 409) =>
  new ProblemError({ type: `urn:problem:${code}`, status });

describe('the page of a person', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const api = anApi({ grants: [aGrant()] });
      const { container, unmount } = await open(<PersonPage />, { api, ...page, locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it.each([
    [404, 'There is nothing here for you'],
    [400, 'There is nothing here for you'],
    [500, 'This person could not be loaded'],
  ])('says when the person is not there, or could not be loaded: %i', async (status, words) => {
    const error = new ProblemError({ type: 'urn:problem:x', status });
    await open(<PersonPage />, { api: new FakeHttp().on('get', '/people/{id}', error), ...page });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('link', { name: 'All people' })).toBeVisible();
  });

  it('shows a coordinator the details and offers nothing to change', async () => {
    await open(<PersonPage />, { api: anApi({ allowed: [], grants: [aGrant()] }), ...page });
    expect(screen.getByRole('heading', { level: 1, name: 'Besa Çela' })).toBeVisible();
    expect(screen.getByText('besa@lindholm.example')).toBeVisible();
    expect(screen.getByText('Trainer for Spring')).toBeVisible();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('sends what was changed, and nothing else', async () => {
    const { api } = await open(<PersonPage />, {
      api: anApi().on('patch', path, aPerson()),
      ...page,
    });
    await userEvent.clear(screen.getByLabelText('Family name'));
    await userEvent.type(screen.getByLabelText('Family name'), 'Deda');
    await userEvent.selectOptions(await screen.findByLabelText('Department'), 'd1');
    await press('Save the details');
    expect(await screen.findByText(/^Saved\./)).toBeVisible();
    expect(api.sentTo('patch', path)[0]?.body).toEqual({
      familyName: 'Deda',
      departmentId: 'd1',
      version: 4,
    });
  });

  it('keeps what was typed when somebody was quicker, and then sends the newer version', async () => {
    let version = 4;
    const api = anApi().on('get', path, () => aPerson({ version }));
    api.on('patch', path, () => {
      if (version === 5) return aPerson();
      version = 5;
      throw refusal('stale-version');
    });
    await open(<PersonPage />, { api, ...page });
    await userEvent.type(screen.getByLabelText('Given name'), 'na');
    await press('Save the details');
    expect(await screen.findByText(/Somebody changed this in the meantime/)).toBeVisible();
    expect(screen.getByLabelText('Given name')).toHaveValue('Besana');
    await press('Save the details');
    expect(await screen.findByText(/^Saved\./)).toBeVisible();
    expect(api.sentTo('patch', path)[1]?.body).toEqual({ givenName: 'Besana', version: 5 });
  });
});

describe('roles', () => {
  it('are given for a cohort by its short name', async () => {
    const grants = '/people/{id}/grants';
    const { api } = await open(<PersonPage />, {
      api: anApi().on('post', grants, aPerson()),
      ...page,
    });
    await press('Give the role');
    expect(screen.getByLabelText('Short name of the cohort')).toBeInvalid();
    await userEvent.type(screen.getByLabelText('Short name of the cohort'), 'spring');
    await press('Give the role');
    expect(await screen.findByLabelText('Short name of the cohort')).toHaveValue('');
    expect(api.sentTo('post', grants)[0]?.body).toEqual({
      role: 'trainer',
      scopeKind: 'cohort',
      cohort: 'spring',
    });
  });

  it('are offered only for what they are given for', async () => {
    await open(<PersonPage />, { api: anApi(), ...page });
    await userEvent.selectOptions(screen.getByLabelText('Role'), 'Director');
    const scopes = within(screen.getByLabelText('For')).getAllByRole('option');
    expect(scopes.map(({ textContent }) => textContent)).toEqual([
      'one department',
      'the whole city',
    ]);
    expect(await screen.findAllByRole('option', { name: 'Water' })).toHaveLength(2);
  });

  it('say at the field that there is no such cohort', async () => {
    const api = anApi().on('post', '/people/{id}/grants', refusal('people.scope-unknown', 422));
    await open(<PersonPage />, { api, ...page });
    await userEvent.type(screen.getByLabelText('Short name of the cohort'), 'autumn');
    await press('Give the role');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such cohort');
    expect(screen.getByLabelText('Short name of the cohort')).toHaveValue('autumn');
  });

  it('are withdrawn, unless nobody else could administer', async () => {
    const administrator = aGrant({ role: 'administrator', scopeKind: 'city', cohort: null });
    const api = anApi({ grants: [administrator] }).on(
      'delete',
      '/people/{id}/grants/{grantId}',
      refusal('people.last-administrator'),
    );
    await open(<PersonPage />, { api, ...page });
    await press('Withdraw Administrator for the whole city');
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody must stay administrator');
  });
});

describe('the account', () => {
  it('gets a link for a password by mail', async () => {
    const link = '/people/{id}/password-link';
    const { api } = await open(<PersonPage />, {
      api: anApi().on('post', link, undefined),
      ...page,
    });
    await press('Send a link for choosing a password');
    expect(await screen.findByText(/on its way to besa@lindholm.example/)).toBeVisible();
    expect(api.sentTo('post', link)).toHaveLength(1);
  });

  it('is closed after a question', async () => {
    const { api } = await open(<PersonPage />, {
      api: anApi().on('put', '/people/{id}/closure', undefined),
      ...page,
    });
    await press('Close the account');
    const dialog = screen.getByRole('dialog', { name: 'Close the account of Besa Çela?' });
    expect(api.sentTo('put', '/people/{id}/closure')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close the account' }));
    expect(api.sentTo('put', '/people/{id}/closure')).toHaveLength(1);
  });

  it('is opened again without one', async () => {
    const { api } = await open(<PersonPage />, {
      api: anApi({ state: 'closed' }).on('delete', '/people/{id}/closure', undefined),
      ...page,
    });
    expect(screen.queryByRole('button', { name: /Send a link/ })).toBeNull();
    await press('Open the account again');
    expect(api.sentTo('delete', '/people/{id}/closure')).toHaveLength(1);
  });
});
