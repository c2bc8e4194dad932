import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, configure, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../lib/problem-error.js';
import { FakeHttp } from '../testing/fake-http.js';
import { aCity, aMe } from '../testing/people.js';
import { renderScreen, type RenderOptions } from '../testing/render.js';
import { AppRoutes } from './app-routes.js';
import { SignedOutGuard, SignedOutSignal } from './signed-out-guard.js';

// An area is loaded when first entered, and the first test to enter it waits for the transformer.
configure({ asyncUtilTimeout: 4000 });

const nobody = new ProblemError({ type: 'urn:problem:people.not-signed-in', status: 401 });
const refused = new ProblemError({ type: 'urn:problem:people.sign-in-refused', status: 401 });

function anApi(): FakeHttp {
  return new FakeHttp()
    .on('get', '/me', nobody)
    .on('get', '/public-city', aCity({ specimen: true }));
}

function open(at: string, api: FakeHttp, options: RenderOptions = {}) {
  return renderScreen(<AppRoutes />, { at, api, ...options });
}

async function signIn(password: string) {
  await userEvent.type(screen.getByLabelText('Mail address'), 'ada@lindholm.example');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the sign-in page', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open('/sign-in', anApi(), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('says that a demonstration city is invented', async () => {
    await open('/sign-in', anApi());
    expect(await screen.findByText('Demonstration: everything here is invented')).toBeVisible();
    expect(document.title).toBe('Sign in – City of Lindholm');
  });

  it('asks for what is missing before it asks the server', async () => {
    const { api } = await open('/sign-in', anApi());
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('Enter your password.');
    expect(api.sentTo('post', '/sign-in')).toEqual([]);
  });

  it('keeps what was typed when it is refused', async () => {
    await open('/sign-in', anApi().on('post', '/sign-in', refused));
    await signIn('wrong');
    expect(await screen.findByRole('alert')).toHaveTextContent('do not belong together');
    expect(screen.getByLabelText('Mail address')).toHaveValue('ada@lindholm.example');
  });

  it('leads back to the page the reader came for', async () => {
    const me = aMe({ areas: ['teach', 'learn'] });
    const { api } = await open('/learn', anApi().on('post', '/sign-in', me));
    await screen.findByRole('heading', { name: 'Sign in' });
    await signIn('right');
    expect(await screen.findByRole('navigation', { name: 'Learning' })).toBeInTheDocument();
    expect(api.sentTo('post', '/sign-in')[0]?.body).toEqual({
      email: 'ada@lindholm.example',
      password: 'right',
    });
  });
});

describe('a new password', () => {
  it('is asked for without saying whether the address is known', async () => {
    await open('/forgot', anApi().on('post', '/password-resets', undefined));
    await userEvent.type(await screen.findByLabelText('Mail address'), 'who@lindholm.example');
    await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
    expect(await screen.findByRole('status')).toHaveTextContent(
      'If who@lindholm.example is known here',
    );
  });

  it('is set with the token behind the hash', async () => {
    const { api } = await open('/reset#t0ken', anApi().on('post', '/passwords', undefined));
    await userEvent.type(await screen.findByLabelText('New password'), 'four quiet words here');
    await userEvent.click(screen.getByRole('button', { name: 'Save the new password' }));
    expect(await screen.findByText(/Your new password is saved/)).toBeVisible();
    expect(api.sentTo('post', '/passwords')[0]?.body).toEqual({
      token: 't0ken',
      password: 'four quiet words here',
    });
  });

  it('is not asked for by an old link: that says so as soon as it is opened', async () => {
    const { api } = await open('/reset#old', anApi().on('post', '/link-checks', { usable: false }));
    expect(await screen.findByRole('link', { name: 'Ask for a new link' })).toBeVisible();
    expect(screen.queryByLabelText('New password')).not.toBeInTheDocument();
    expect(api.sentTo('post', '/link-checks')[0]?.body).toEqual({
      purpose: 'set-password',
      token: 'old',
    });
  });

  it('is refused by an old link, which says how to get a new one', async () => {
    const expired = new ProblemError({ type: 'urn:problem:people.link-expired', status: 409 });
    await open('/reset#old', anApi().on('post', '/passwords', expired));
    await userEvent.type(await screen.findByLabelText('New password'), 'four quiet words here');
    await userEvent.click(screen.getByRole('button', { name: 'Save the new password' }));
    expect(await screen.findByRole('link', { name: 'Ask for a new link' })).toHaveAttribute(
      'href',
      '/forgot',
    );
  });
});

describe('the signed-in areas', () => {
  it.each([
    ['a learner', [], '/administer/people'],
    ['a learner', [], '/administer'],
    ['an auditor', ['auditor'], '/administer/people'],
    ['a coordinator', ['coordinator'], '/administer/people/new/else'],
  ] as const)('are not there for %s %j at %s', async (_, roles, at) => {
    const me = aMe({
      roles: roles.map((role) => ({ role, scopeKind: 'city' as const, scopeId: null })),
    });
    const { api } = await open(at, anApi().on('get', '/me', me));
    expect(await screen.findByRole('heading', { name: 'Page not found', level: 1 })).toBeVisible();
    expect(api.sent.filter(({ path }) => path === '/people')).toEqual([]);
  });

  it('sign out and forget the person', async () => {
    const api = anApi().on('get', '/me', aMe()).on('delete', '/sign-in', undefined);
    await open('/learn', api);
    await userEvent.click(await screen.findByText('Ada'));
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
  });

  it('change the language in place and keep it in the profile', async () => {
    const api = anApi()
      .on('get', '/me', aMe())
      .on('patch', '/me', aMe({ locale: 'sq' }));
    await open('/learn', api);
    await userEvent.click(await screen.findByText('Ada'));
    await userEvent.click(screen.getByRole('button', { name: 'Shqip' }));
    expect(await screen.findByRole('navigation', { name: 'Mësimi' })).toBeInTheDocument();
    expect(api.sentTo('patch', '/me')[0]?.body).toEqual({ locale: 'sq' });
  });

  it('ask for the password over the page when the sign-in has ended', async () => {
    const signal = new SignedOutSignal();
    const api = anApi().on('post', '/sign-in', aMe());
    await renderScreen(<SignedOutGuard signal={signal} />, { api, me: aMe() });
    act(() => signal.raise());
    expect(await screen.findByRole('dialog', { name: 'Sign in again to go on' })).toBeVisible();
    await userEvent.type(screen.getByLabelText('Password'), 'right');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(api.sentTo('post', '/sign-in')).toHaveLength(1);
  });
});
