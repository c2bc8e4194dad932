import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../../lib/problem-error.js';
import { FakeHttp } from '../../../testing/fake-http.js';
import type { CityProfile, Department } from '../api-types.js';
import { aDepartment, open } from '../testing.js';
import { CityPage } from './city-page.js';
import { DepartmentsPage } from './departments-page.js';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const refusal = (code: string) => new ProblemError({ type: `urn:problem:${code}`, status: 409 });

describe('departments', () => {
  const anApi = (...items: Department[]) =>
    new FakeHttp().on('get', '/departments', { items, nextCursor: null });

  it('have no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(<DepartmentsPage />, {
        api: anApi(aDepartment()),
        locale,
      });
      await userEvent.click(
        screen.getByRole('button', { name: locale === 'en' ? /Change/ : /Ndryshoni/ }),
      );
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('say what to do first when there is none, and when they cannot be loaded', async () => {
    const { unmount } = await open(<DepartmentsPage />, { api: anApi() });
    expect(screen.getByText('No department yet')).toBeVisible();
    unmount();
    await open(<DepartmentsPage />, { api: new FakeHttp() });
    expect(screen.getByRole('alert')).toHaveTextContent('The departments could not be loaded');
  });

  it('are added with a name in both languages', async () => {
    const { api } = await open(<DepartmentsPage />, {
      api: anApi().on('post', '/departments', aDepartment()),
    });
    await press('Add a department');
    await userEvent.type(screen.getByLabelText('Name (English)'), 'Roads');
    await userEvent.type(screen.getByLabelText('Code'), 'two words');
    await press('Add the department');
    expect(screen.getByLabelText('Name (Albanian)')).toBeInvalid();
    expect(screen.getByLabelText('Code')).toBeInvalid();
    await userEvent.type(screen.getByLabelText('Name (Albanian)'), 'Rrugët');
    await userEvent.clear(screen.getByLabelText('Code'));
    await userEvent.type(screen.getByLabelText('Code'), 'ROADS');
    await press('Add the department');
    expect(api.sentTo('post', '/departments').map(({ body }) => body)).toEqual([
      { code: 'ROADS', name: { en: 'Roads', sq: 'Rrugët' } },
    ]);
    expect(screen.queryByRole('button', { name: 'Add the department' })).toBeNull();
  });

  it('are changed with their version; a code that is taken stands at its field', async () => {
    const api = anApi(aDepartment()).on(
      'patch',
      '/departments/{id}',
      refusal('organisation.department-code-taken'),
    );
    await open(<DepartmentsPage />, { api });
    await press('Change Water');
    await userEvent.type(screen.getByLabelText('Code'), '-2');
    await press('Save the department');
    expect(await screen.findByRole('alert')).toHaveTextContent('already has this code');
    expect(screen.getByLabelText('Code')).toHaveValue('WATER-2');
    expect(api.sentTo('patch', '/departments/{id}')[0]?.body).toEqual({
      code: 'WATER-2',
      name: { en: 'Water', sq: 'Uji' },
      version: 3,
    });
  });
});

describe('the city', () => {
  const aCity = (over: Partial<CityProfile> = {}): CityProfile => ({
    slug: 'lindholm',
    name: { en: 'Lindholm', sq: 'Lindholmi' },
    zone: 'Europe/Tirane',
    locales: ['en', 'sq'],
    defaultLocale: 'en',
    jurisdiction: 'al',
    specimen: false,
    signatories: [{ name: 'Mira Deda', role: { en: 'Mayor', sq: 'Kryetare' } }],
    barrierContact: 'access@lindholm.example',
    version: 7,
    ...over,
  });
  const anApi = (city = aCity()) =>
    new FakeHttp().on('get', '/city', city).on('patch', '/city', city);

  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(<CityPage />, { api: anApi(), locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('says when it cannot be loaded', async () => {
    await open(<CityPage />, { api: new FakeHttp() });
    expect(screen.getByRole('alert')).toHaveTextContent('The city could not be loaded');
  });

  it('sends what was changed; an empty address clears it', async () => {
    const { api } = await open(<CityPage />, { api: anApi() });
    await userEvent.clear(screen.getByLabelText('Mail address for reports of barriers'));
    await press('Save the city');
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(api.sentTo('patch', '/city')[0]?.body).toEqual({ barrierContact: null, version: 7 });
  });

  it('moves to another zone and greets visitors in another language', async () => {
    const { api } = await open(<CityPage />, { api: anApi() });
    await userEvent.selectOptions(screen.getByLabelText('Time zone'), 'Europe/Dublin');
    await userEvent.selectOptions(screen.getByLabelText('First language'), 'Albanian');
    await press('Save the city');
    await screen.findByText('Saved.');
    expect(api.sentTo('patch', '/city')[0]?.body).toEqual({
      zone: 'Europe/Dublin',
      defaultLocale: 'sq',
      version: 7,
    });
  });

  it('has at most two signatories, each complete', async () => {
    const { api } = await open(<CityPage />, { api: anApi() });
    await press('Add a signatory');
    expect(screen.queryByRole('button', { name: 'Add a signatory' })).toBeNull();
    await press('Save the city');
    const summary = screen.getByRole('alert');
    expect(within(summary).getByText('Enter the name of the signatory.')).toBeVisible();
    await press('Remove Mira Deda');
    await userEvent.type(screen.getByLabelText('Name of signatory 1'), 'Arben Lleshi');
    await userEvent.type(screen.getByLabelText('Office (English)'), 'Mayor');
    await userEvent.type(screen.getByLabelText('Office (Albanian)'), 'Kryetar');
    await press('Save the city');
    await screen.findByText('Saved.');
    expect(api.sentTo('patch', '/city').map(({ body }) => body)).toEqual([
      {
        signatories: [{ name: 'Arben Lleshi', role: { en: 'Mayor', sq: 'Kryetar' } }],
        version: 7,
      },
    ]);
  });

  it('keeps what was typed when somebody was quicker', async () => {
    await open(<CityPage />, { api: anApi().on('patch', '/city', refusal('stale-version')) });
    await userEvent.type(screen.getByLabelText('Name (English)'), ' on Sea');
    await press('Save the city');
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed this');
    expect(screen.getByLabelText('Name (English)')).toHaveValue('Lindholm on Sea');
  });
});
