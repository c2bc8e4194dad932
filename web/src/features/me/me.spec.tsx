import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { SignInView } from './api-types.js';
import { MePage } from './me-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { inOrder, whoSeesWhat } from './model.js';

const catalogue = { en: () => Promise.resolve(english), sq: () => Promise.resolve(albanian) };

function aSignIn(over: Partial<SignInView> = {}): SignInView {
  return {
    id: 'here',
    device: 'Firefox, Windows',
    createdAt: '2026-11-01T08:00:00Z',
    lastSeenAt: '2026-11-22T09:42:00Z',
    current: true,
    ...over,
  };
}

const phone = aSignIn({ id: 'phone', device: 'Safari, iOS', current: false });
const library = aSignIn({ id: 'library', device: 'Chrome, Linux', current: false });

function anApi(...first: readonly SignInView[]): FakeHttp {
  let items = first;
  return new FakeHttp()
    .on('get', '/me/sign-ins', () => ({ items }))
    .on('delete', '/me/sign-ins/{id}', ({ options }: Sent) => {
      items = items.filter(({ id }) => id !== options?.params?.['id']);
    })
    .on('patch', '/me', ({ body }: Sent) => aMe(body as { readonly locale: string }));
}

async function open(api = anApi(aSignIn(), phone, library), options: RenderOptions = {}) {
  const at = '/learn/me';
  const all = { at, api, me: aMe(), catalogues: [catalogue], ...options };
  const shown = await renderScreen(<MePage />, all);
  await loaded(shown.container);
  return shown;
}

it('has no barrier that a program can find, in either language', async () => {
  for (const locale of ['en', 'sq'] as const) {
    const { container, unmount } = await open(undefined, { locale });
    expect((await axe(container)).violations).toEqual([]);
    unmount();
  }
});

describe('the language', () => {
  it('changes at once and is kept in the profile', async () => {
    const { api } = await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Shqip' }));
    expect(await screen.findByRole('heading', { name: 'Kush çfarë sheh' })).toBeVisible();
    expect(api.sentTo('patch', '/me')[0]?.body).toEqual({ locale: 'sq' });
  });

  it('says when it could not be kept', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    await open(anApi(aSignIn()).on('patch', '/me', offline));
    await userEvent.click(screen.getByRole('radio', { name: 'Shqip' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Gjuha u ndryshua këtu');
  });
});

describe('the devices', () => {
  it('end one by one', async () => {
    const { api } = await open();
    await userEvent.click(screen.getByRole('button', { name: /End this sign-in ?: Safari/ }));
    expect(await screen.findByText(/^Ended/)).toBeVisible();
    expect(screen.queryByText('Safari, iOS')).toBeNull();
    expect(api.sentTo('delete', '/me/sign-ins/{id}')).toHaveLength(1);
  });

  it('end all but this one', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'End all 2 other sign-ins' }));
    expect(await screen.findByText(/^Ended/)).toBeVisible();
    expect(screen.getByText('This device')).toBeVisible();
    expect(screen.queryByRole('button', { name: /End this sign-in/ })).toBeNull();
  });

  it('that cannot be loaded do not take the page down', async () => {
    const failed = new ProblemError({ type: 'urn:problem:unexpected', status: 500 });
    await open(new FakeHttp().on('get', '/me/sign-ins', failed));
    expect(screen.getByText('The devices could not be loaded')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Who sees what' })).toBeVisible();
  });

  it('begin with this one', () => {
    expect(inOrder([phone, aSignIn({ lastSeenAt: '2026-01-01T00:00:00Z' })])[0]?.id).toBe('here');
  });
});

it('says of everything who sees it', async () => {
  await open();
  const table = screen.getByRole('table', { name: 'Who sees what' });
  expect(within(table).getAllByRole('row')).toHaveLength(whoSeesWhat.length + 1);
  const marks = within(table).getByRole('row', { name: /^Attendance marks/ });
  const cells = within(marks).getAllByRole('cell');
  expect(cells.map((cell) => cell.querySelector('.table__value')?.textContent)).toEqual([
    'yes',
    'yes',
    'yes',
    'no',
    'no',
    'no',
  ]);
});

describe('leaving', () => {
  const begin = 'Leave and delete my data';

  it('names what goes and what stays, and wants the own address typed', async () => {
    const differs = { type: 'urn:problem:people.leave-by-asking', status: 409 };
    const api = anApi(aSignIn()).on('post', '/me/leaving', new ProblemError(differs));
    const { container } = await open(api);
    await userEvent.click(screen.getByRole('button', { name: begin }));
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    expect(dialog.getByText(/Deleted at once and for good/)).toBeInTheDocument();
    const deed = dialog.getByText('Delete everything and leave');
    expect(deed).toBeDisabled();
    await userEvent.type(dialog.getByLabelText('Type your mail address to confirm'), aMe().email);
    await userEvent.click(deed);
    expect(api.sentTo('post', '/me/leaving')[0]!.body).toEqual({ email: aMe().email });
    expect(await dialog.findByText(/Ask an administrator/)).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('is not offered to those with a role', async () => {
    const roles = [{ role: 'trainer' as const, scopeKind: 'city' as const, scopeId: null }];
    await open(anApi(aSignIn()), { me: aMe({ roles }) });
    expect(screen.queryByRole('button', { name: begin })).toBeNull();
  });
});
