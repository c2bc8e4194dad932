import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../../lib/problem-error.js';
import { FakeHttp, type Sent } from '../../../testing/fake-http.js';
import type { PersonRow } from '../api-types.js';
import { aDepartment, aPerson, open } from '../testing.js';
import { AddPersonPage } from './add-person-page.js';
import { PeoplePage } from './people-page.js';

const aRow = (over: Partial<PersonRow> = {}): PersonRow => ({
  id: 'p1',
  givenName: 'Besa',
  familyName: 'Çela',
  email: 'besa@lindholm.example',
  state: 'active',
  department: { id: 'd1', code: 'WATER', name: { en: 'Water', sq: 'Uji' } },
  roles: ['trainer', 'auditor'],
  ...over,
});

const listing = (...items: PersonRow[]) => ({ items, nextCursor: null });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the list of people', () => {
  const anApi = (answer: unknown = listing(aRow())) => new FakeHttp().on('get', '/people', answer);

  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(<PeoplePage />, { api: anApi(), locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('leads to each person and says what they do', async () => {
    await open(<PeoplePage />, { api: anApi() });
    expect(document.title).toMatch(/^People/);
    expect(screen.getByRole('link', { name: 'Çela, Besa' })).toHaveAttribute(
      'href',
      '/administer/people/p1',
    );
    expect(screen.getByRole('row', { name: /Çela/ })).toHaveTextContent(/Water.*Trainer, Auditor/);
  });

  it('asks for what stands in the address, and keeps there what is searched for', async () => {
    const { api } = await open(<PeoplePage />, { api: anApi(listing()), at: '/?query=deda' });
    expect(screen.getByText(/No name and no address contains “deda”/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Name or mail address'));
    await userEvent.type(screen.getByLabelText('Name or mail address'), ' cela{Enter}');
    await screen.findByText(/contains “cela”/);
    expect(api.sentTo('get', '/people').map(({ options }) => options?.query)).toEqual([
      { query: 'deda' },
      { query: 'cela' },
    ]);
  });

  it('grows page by page', async () => {
    const pages = ({ options }: Sent) =>
      options?.query?.['cursor'] === 'next'
        ? listing(aRow({ id: 'p2', familyName: 'Deda' }))
        : { items: [aRow()], nextCursor: 'next' };
    await open(<PeoplePage />, { api: anApi(pages) });
    await press('Show more');
    expect(await screen.findByRole('link', { name: 'Deda, Besa' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Çela, Besa' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says when it cannot be loaded, and tries again', async () => {
    let down = true;
    const answer = () => {
      if (down) throw new ProblemError({ type: 'urn:problem:network', status: 0 });
      return listing(aRow());
    };
    await open(<PeoplePage />, { api: anApi(answer) });
    expect(screen.getByRole('alert')).toHaveTextContent('The people could not be loaded');
    down = false;
    await press('Try again');
    expect(await screen.findByRole('link', { name: 'Çela, Besa' })).toBeVisible();
  });
});

describe('adding a person', () => {
  const anApi = (answer: unknown = aPerson({ id: 'p9' })) =>
    new FakeHttp()
      .on('get', '/departments', { items: [aDepartment()], nextCursor: null })
      .on('post', '/people', answer);
  const fillIn = async () => {
    await userEvent.type(screen.getByLabelText('Given name'), 'Besa');
    await userEvent.type(screen.getByLabelText('Family name'), 'Çela');
    await userEvent.type(screen.getByLabelText('Mail address'), 'besa@lindholm.example');
  };

  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(<AddPersonPage />, { api: anApi(), locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('names what is missing and sends nothing', async () => {
    const { api } = await open(<AddPersonPage />, { api: anApi() });
    await press('Add the person');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter the mail address.');
    expect(api.sentTo('post', '/people')).toEqual([]);
  });

  it('sends the person with an invitation and leads to the page of the person', async () => {
    const { api } = await open(<AddPersonPage />, { api: anApi() });
    await fillIn();
    await userEvent.selectOptions(screen.getByLabelText('Department'), 'Water');
    await press('Add the person');
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(api.sentTo('post', '/people')[0]?.body).toEqual({
      givenName: 'Besa',
      familyName: 'Çela',
      email: 'besa@lindholm.example',
      locale: 'en',
      departmentId: 'd1',
      externalId: null,
      invite: true,
    });
  });

  it('shows at the field that the address is taken, and loses nothing', async () => {
    const taken = new ProblemError({ type: 'urn:problem:people.email-taken', status: 409 });
    await open(<AddPersonPage />, { api: anApi(taken) });
    await fillIn();
    await userEvent.click(screen.getByLabelText(/Write to the person/));
    await press('Add the person');
    expect(await screen.findByLabelText('Mail address')).toBeInvalid();
    expect(screen.getByLabelText('Family name')).toHaveValue('Çela');
    expect(screen.getByLabelText(/Write to the person/)).not.toBeChecked();
  });
});
