import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { keptPlaceKey, writePlace } from '../../lib/kept-place.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe, aStorage } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import { catalogue } from './catalogue.js';
import { EnterPage } from './enter-page.js';
import { JoinedPage } from './joined-page.js';
import { JoinPage } from './join-page.js';

const refusal = (code: string, status: number) =>
  new ProblemError({ type: `urn:problem:${code}`, status });

const anApi = () =>
  new FakeHttp()
    .on('get', '/joining', { age: { en: '16 years', sq: '16 vjeç' } })
    .on('post', '/joining', undefined)
    .on('post', '/joining/confirmation', aMe())
    .on('post', '/sign-in-links', undefined)
    .on('post', '/sign-in-links/use', aMe());

const open = (at: string, api = anApi(), storage = aStorage()) =>
  renderScreen(
    <Routes>
      <Route path="/join" element={<JoinPage />} />
      <Route path="/joined" element={<JoinedPage />} />
      <Route path="/enter" element={<EnterPage />} />
      <Route path="/learn" element={<p>Learning</p>} />
      <Route path="/learn/self-study" element={<p>Self-study</p>} />
    </Routes>,
    { api, at, storage, catalogues: [catalogue] },
  );

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function fillIn() {
  await userEvent.type(screen.getByLabelText('Given name'), 'Drita');
  await userEvent.type(screen.getByLabelText('Family name'), 'Leka');
  await userEvent.type(screen.getByLabelText('Mail address'), 'drita@mail.example');
}

describe('asking for an account', () => {
  it('asks for the age as yes or no, and names what is missing', async () => {
    const { api, container } = await open('/join');
    expect(await screen.findByText('Are you 16 years old or older?')).toBeVisible();
    await press('Send me the mail');
    expect(screen.getAllByText('Answer the question about your age.')[0]).toBeVisible();
    expect(api.sentTo('post', '/joining')).toEqual([]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says that a mail is on its way, and nothing else', async () => {
    const { api } = await open('/join');
    await fillIn();
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await press('Send me the mail');
    expect(await screen.findByText(/A mail is on its way to drita@mail.example/)).toBeVisible();
    expect(api.sentTo('post', '/joining')[0]!.body).toEqual({
      ...{ givenName: 'Drita', familyName: 'Leka', email: 'drita@mail.example' },
      ...{ oldEnough: true, locale: 'en' },
    });
  });

  it('says kindly that somebody is too young, and keeps what was typed only on the screen', async () => {
    await open('/join', anApi().on('post', '/joining', refusal('people.too-young', 422)));
    await fillIn();
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await press('Send me the mail');
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing of what you typed');
  });
});

describe('the link in the mail', () => {
  it('makes the account with a password that is long enough', async () => {
    const { api, container } = await open('/joined#token-of-the-mail');
    await userEvent.type(screen.getByLabelText('Password'), 'short');
    await press('Make the account with this password');
    expect(api.sentTo('post', '/joining/confirmation')).toEqual([]);
    await userEvent.type(screen.getByLabelText('Password'), ' but no longer');
    await press('Make the account with this password');
    expect(await screen.findByText('Learning')).toBeVisible();
    expect(api.sentTo('post', '/joining/confirmation')[0]!.body).toEqual({
      ...{ token: 'token-of-the-mail', password: 'short but no longer' },
    });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('makes it without one', async () => {
    const { api } = await open('/joined#token-of-the-mail');
    await press('Make the account without a password');
    expect(await screen.findByText('Learning')).toBeVisible();
    expect(api.sentTo('post', '/joining/confirmation')[0]!.body).toMatchObject({ password: null });
  });

  it('sends nothing of what this device keeps, and leads to where that is asked', async () => {
    const storage = aStorage();
    const id = '01990000-0000-7000-8000-0000000000a1';
    const lessons = { [id]: { screen: 'one', decisions: {}, done: false } };
    storage.setItem(keptPlaceKey, writePlace({ lessons, quizzes: {} }));
    const { api } = await open('/joined#token-of-the-mail', anApi(), storage);
    await press('Make the account without a password');
    expect(await screen.findByText('Self-study')).toBeVisible();
    expect(JSON.stringify(api.sent)).not.toContain(id);
  });

  it.each([
    ['there is none in the address', '/joined', anApi()],
    [
      'it has been used',
      '/joined#used',
      anApi().on('post', '/joining/confirmation', refusal('people.link-expired', 409)),
    ],
  ])('says what to do where %s', async (_, at, api) => {
    await open(at, api);
    const button = screen.queryByRole('button', { name: 'Make the account without a password' });
    if (button !== null) await userEvent.click(button);
    expect(await screen.findByText('Ask for a new mail')).toBeVisible();
  });
});

describe('signing in by mail link', () => {
  it('asks for one, and says the same for every address', async () => {
    const { container } = await open('/enter');
    await userEvent.type(screen.getByLabelText('Mail address'), 'drita@mail.example');
    await press('Send me a link');
    expect(await screen.findByText(/If drita@mail.example has an account/)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('uses it when the button is pressed, and not before', async () => {
    const { api } = await open('/enter#token');
    expect(api.sentTo('post', '/sign-in-links/use')).toEqual([]);
    await press('Sign in');
    expect(await screen.findByText('Learning')).toBeVisible();
  });

  it('offers another where it has ended', async () => {
    const api = anApi().on('post', '/sign-in-links/use', refusal('people.link-expired', 409));
    await open('/enter#token', api);
    await press('Sign in');
    expect(await screen.findByText(/Ask for a new one/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send me a link' })).toBeVisible();
  });
});

describe('a link that is spent', () => {
  it.each([
    ['/joined#t0ken', 'join'],
    ['/enter#t0ken', 'sign-in'],
  ])('says so as soon as it is opened: %s', async (at, purpose) => {
    const { api } = await open(at, anApi().on('post', '/link-checks', { usable: false }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(api.sentTo('post', '/link-checks')[0]?.body).toEqual({ purpose, token: 't0ken' });
    expect(screen.queryByLabelText(/password/i)).not.toBeInTheDocument();
  });
});
