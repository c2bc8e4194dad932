import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { tellSignedInAgain } from '../../lib/back-again.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { PromptAnswerView, PromptView } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { PromptPage } from './prompt-page.js';
import { PromptsPage } from './prompts-page.js';
import { aPrompt } from './testing.js';

const catalogue = { en: () => Promise.resolve(english), sq: () => Promise.resolve(albanian) };
const text = 'The bus pass, because Teuta cannot renew it.';

/** Keeps what is saved like the server: each text is one version more than the one it was written upon. */
function anApi(...prompts: readonly PromptView[]): FakeHttp {
  let items = prompts;
  const saves =
    (state: PromptAnswerView['state']) =>
    ({ body, options }: Sent): PromptAnswerView => {
      const sent = body as { readonly text: string; readonly version: number };
      const answer = { text: sent.text, version: sent.version + 1 };
      items = items.map((item) =>
        item.id === options?.params?.['id'] ? { ...item, state, answer } : item,
      );
      return { state, ...answer, answeredOn: null, updatedAt: '2026-11-22T09:42:00Z' };
    };
  return new FakeHttp()
    .on('get', '/me/prompts', () => ({ items }))
    .on('put', '/me/prompts/{id}', saves('draft'))
    .on('post', '/me/prompts/{id}/answer', saves('answered'));
}

async function open(at: string, api: FakeHttp, options: RenderOptions = {}) {
  const pages = (
    <Routes>
      <Route path="/learn/prompts" element={<PromptsPage />} />
      <Route path="/learn/prompts/:id" element={<PromptPage />} />
    </Routes>
  );
  const me = aMe();
  const shown = await renderScreen(pages, { at, api, me, catalogues: [catalogue], ...options });
  await loaded(shown.container);
  return shown;
}

const box = () => screen.getByRole('textbox', { name: 'Your answer' });

describe('the list of prompts', () => {
  const all = [
    aPrompt({ state: 'answered', origin: 'paper', answeredOn: '2026-10-01' }),
    aPrompt({ id: 'p-2', moduleCode: 'M2' }),
  ];

  it('says how each one stands, in both languages and without a barrier', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open('/learn/prompts', anApi(...all), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
    await open('/learn/prompts', anApi(...all));
    expect(screen.getByText('Answered on paper')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1 of 2');
  });

  it('keeps the cohort that was chosen', async () => {
    const { api } = await open('/learn/prompts?cohort=spring', anApi(...all));
    expect(api.sentTo('get', '/me/prompts')[0]?.options?.query).toEqual({ cohort: 'spring' });
    expect(screen.getByRole('link', { name: 'Prompt of module M2' })).toHaveAttribute(
      'href',
      '/learn/prompts/p-2?cohort=spring',
    );
  });

  it('says why it is empty, and what failed', async () => {
    const { unmount } = await open('/learn/prompts', anApi());
    expect(screen.getByText('Your programme has no prompts')).toBeVisible();
    unmount();
    const failed = new ProblemError({ type: 'urn:problem:unexpected', status: 500 });
    await open('/learn/prompts', new FakeHttp().on('get', '/me/prompts', failed));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('a prompt', () => {
  it('warns of names above the text, in both languages and without a barrier', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open('/learn/prompts/p-1', anApi(aPrompt()), { locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
    await open('/learn/prompts/p-1', anApi(aPrompt()));
    expect(box()).toHaveAccessibleDescription('No residents’ data, no names');
    expect(document.title).toBe('Prompt of module M1 – Stoa');
  });

  it('saves the draft by itself and says so', async () => {
    const { api, services } = await open('/learn/prompts/p-1', anApi(aPrompt()));
    await userEvent.type(box(), 'The bus');
    expect(services.storage.length).toBe(1);
    expect(await screen.findByText(/^Saved/, {}, { timeout: 3000 })).toBeVisible();
    expect(api.sentTo('put', '/me/prompts/{id}').at(-1)?.body).toEqual({
      text: 'The bus',
      version: 0,
    });
    expect(services.storage.length).toBe(0);
  });

  it('is not answered with too few words, and keeps them', async () => {
    const { api } = await open('/learn/prompts/p-1', anApi(aPrompt()));
    await userEvent.type(box(), 'Too short');
    await userEvent.click(screen.getByRole('button', { name: 'Answer this prompt' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('You have written 2 words');
    expect(box()).toHaveValue('Too short');
    expect(api.sentTo('post', '/me/prompts/{id}/answer')).toEqual([]);
  });

  it('is answered, can be read, and leads to the next one', async () => {
    const next = aPrompt({ id: 'p-2', moduleCode: 'M2' });
    await open('/learn/prompts/p-1', anApi(aPrompt(), next));
    await userEvent.type(box(), text);
    await userEvent.click(screen.getByRole('button', { name: 'Answer this prompt' }));
    expect(await screen.findByText('The prompt is answered.')).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the prompt of module M2' })).toBeVisible();
  });

  it('keeps the text when the network is gone at the last moment', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    const api = anApi(aPrompt()).on('post', '/me/prompts/{id}/answer', offline);
    const { services } = await open(
      '/learn/prompts/p-1',
      api.on('put', '/me/prompts/{id}', offline),
    );
    await userEvent.type(box(), text);
    await userEvent.click(screen.getByRole('button', { name: 'Answer this prompt' }));
    expect((await screen.findAllByText(/There is no connection/))[0]).toBeVisible();
    expect(box()).toHaveValue(text);
    expect(JSON.stringify(services.storage.getItem(services.storage.key(0) ?? ''))).toContain(
      'The bus pass',
    );
  });

  it('says that the sign-in has ended, keeps the text, and saves it after signing in', async () => {
    const signedOut = new ProblemError({ type: 'urn:problem:not-signed-in', status: 401 });
    const api = anApi(aPrompt());
    const { services } = await open('/learn/prompts/p-1', api);
    api.on('put', '/me/prompts/{id}', signedOut).on('post', '/me/prompts/{id}/answer', signedOut);
    await userEvent.type(box(), text);
    await userEvent.click(screen.getByRole('button', { name: 'Answer this prompt' }));
    expect((await screen.findAllByText(/^Your sign-in has ended/))[0]).toBeVisible();
    expect(screen.queryByText(/no connection/)).not.toBeInTheDocument();
    expect(box()).toHaveValue(text);
    expect(services.storage.length).toBe(1);
    const kept = {
      state: 'draft',
      text,
      version: 1,
      answeredOn: null,
      updatedAt: '2026-11-22T09:42:00Z',
    };
    api.on('put', '/me/prompts/{id}', kept);
    act(tellSignedInAgain);
    expect((await screen.findAllByText(/^Saved/))[0]).toBeVisible();
    expect(services.storage.length).toBe(0);
  });

  it('shows both texts when it was changed elsewhere', async () => {
    const theirs = aPrompt({ state: 'draft', answer: { text: 'From the phone', version: 4 } });
    const stale = new ProblemError({ type: 'urn:problem:assignments.stale', status: 409 });
    const api = anApi(aPrompt({ state: 'draft', answer: { text: 'Begun', version: 3 } }));
    await open('/learn/prompts/p-1', api);
    api.on('put', '/me/prompts/{id}', stale).on('get', '/me/prompts', { items: [theirs] });
    await userEvent.type(box(), ' here');
    expect(
      await screen.findByRole('heading', { name: 'There are two texts' }, { timeout: 3000 }),
    ).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /Keep both/ }));
    expect(box()).toHaveValue('Begun here\n\nFrom the phone');
  });

  it('that was answered changes only when it is sent again', async () => {
    const answer = { text, version: 2 };
    const api = anApi(aPrompt({ state: 'answered', origin: 'online', answer }));
    await open('/learn/prompts/p-1', api);
    await userEvent.click(screen.getByRole('button', { name: 'Change the answer' }));
    await userEvent.type(box(), ' And Ardit.');
    expect(screen.getByText('Kept on this device until you send it')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save the changed answer' }));
    await waitFor(() => expect(screen.getByText(`${text} And Ardit.`)).toBeVisible());
    expect(api.sentTo('put', '/me/prompts/{id}')).toEqual([]);
  });

  it('answered on paper says so and asks for nothing', async () => {
    const paper = aPrompt({ state: 'answered', origin: 'paper', answeredOn: '2026-10-01' });
    await open('/learn/prompts/p-1', anApi(paper));
    expect(screen.getByText(/on paper on 1 October 2026/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('of another programme leads back to the list', async () => {
    await open('/learn/prompts/p-9', anApi(aPrompt()));
    expect(screen.getAllByRole('link', { name: 'All prompts' })[0]).toHaveAttribute(
      'href',
      '/learn/prompts',
    );
  });
});

jest.setTimeout(10_000);
