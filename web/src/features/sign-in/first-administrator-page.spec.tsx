import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { renderScreen } from '../../testing/render.js';
import { ResetPage } from './reset-page.js';

const path = '/first-administrator';

async function open(api: FakeHttp, locale: 'en' | 'sq' = 'en') {
  const rendered = await renderScreen(<ResetPage />, { api, locale, at: '/reset#first-t0ken' });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

async function fillIn() {
  await userEvent.type(screen.getByLabelText('Given name'), 'Mira');
  await userEvent.type(screen.getByLabelText('Family name'), ' Deda ');
  await userEvent.type(screen.getByLabelText('Mail address'), 'mira@lindholm.example');
  await userEvent.type(screen.getByLabelText('Password'), 'four quiet words here');
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Make the account' }));

describe('becoming the first administrator', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(new FakeHttp(), locale);
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('says that a link is spent as soon as it is opened', async () => {
    await open(new FakeHttp().on('post', '/link-checks', { usable: false }));
    expect(await screen.findByRole('alert')).toHaveTextContent('has been used or is too old');
    expect(screen.queryByLabelText('Given name')).not.toBeInTheDocument();
  });

  it('names what is missing and sends nothing', async () => {
    const { api } = await open(new FakeHttp());
    await submit();
    expect(screen.getByRole('alert')).toHaveTextContent('Enter your mail address.');
    expect(screen.getByLabelText('Given name')).toBeInvalid();
    expect(api.sentTo('post', path)).toEqual([]);
  });

  it('makes the account with the token behind the hash and leads to signing in', async () => {
    const { api } = await open(new FakeHttp().on('post', path, undefined));
    await fillIn();
    await submit();
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/sign-in',
    );
    expect(api.sentTo('post', path)[0]?.body).toEqual({
      token: 't0ken',
      givenName: 'Mira',
      familyName: 'Deda',
      email: 'mira@lindholm.example',
      password: 'four quiet words here',
      locale: 'en',
    });
  });

  it('keeps what was typed when the network fails', async () => {
    const gone = new ProblemError({ type: 'urn:problem:network', status: 0 });
    await open(new FakeHttp().on('post', path, gone));
    await fillIn();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection');
    expect(screen.getByLabelText('Given name')).toHaveValue('Mira');
    expect(screen.getByLabelText('Password')).toHaveValue('four quiet words here');
  });

  it('says how to get another link when this one is used', async () => {
    const used = new ProblemError({ type: 'urn:problem:people.link-expired', status: 409 });
    await open(new FakeHttp().on('post', path, used));
    await fillIn();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('Start Stoa again');
  });
});
