import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { mountAsk } from './islands/ask.js';
import type { AskItem, PageOf } from './public-page.js';
import { renderPublicPage } from './render-public-page.js';

const both = (en: string) => ({ en, sq: `${en} (sq)` });
const keyed = (...keys: string[]) => keys.map((key) => ({ key, text: both(key) }));
const common = { help: null, optional: true, showIf: null };
const items: AskItem[] = [
  {
    ...common,
    key: 'online',
    type: 'one',
    text: both('Do you serve people online?'),
    options: keyed('yes', 'no'),
  },
  {
    ...common,
    key: 'how',
    type: 'one',
    text: both('How?'),
    options: keyed('well', 'badly'),
    showIf: { item: 'online', is: 'yes' },
  },
  {
    ...common,
    key: 'worries',
    type: 'several',
    atMost: 2,
    text: both('Which worries?'),
    options: keyed('a', 'b', 'c'),
  },
  {
    ...common,
    key: 'knowledge',
    type: 'matrix',
    text: both('What do you know?'),
    rows: keyed('M1', 'M2'),
    columns: keyed('k0', 'k1'),
  },
  {
    ...common,
    key: 'sure',
    type: 'scale5',
    text: both('How sure?'),
    labels: ['1', '2', '3', '4', '5'].map(both),
  },
  { ...common, key: 'visits', type: 'number', text: both('How many visits?'), from: 0, to: 9 },
  { ...common, key: 'moment', type: 'open', text: both('A moment?'), lettersAtMost: 10 },
];
const aPage = (over: Partial<PageOf<'ask'>> = {}, locale = 'en'): PageOf<'ask'> => ({
  kind: 'ask',
  locale,
  city: {
    name: both('Lindholm'),
    slug: 'lindholm',
    specimen: false,
    zone: 'Europe/Tirane',
    locales: ['en', 'sq'],
  },
  ...{ code: 'abc', title: both('What do you need?'), minutes: 3, promise: both('No names.') },
  ...{ opensOn: '2026-03-01', closesOn: '2026-03-20', synthetic: false, state: 'open', items },
  ...over,
});

let sent: { url: string; init: RequestInit | undefined }[] = [];
let answer: () => Promise<Response>;

function open(over: Partial<PageOf<'ask'>> = {}): void {
  document.body.innerHTML = renderPublicPage(aPage(over)).html;
  mountAsk(document.querySelector<HTMLElement>('[data-island="ask"]')!);
}

const reply = (status: number, body: object = {}) =>
  ({
    ok: status < 300,
    status,
    json: async () => body,
    text: async () => '',
  }) as unknown as Response;
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send my answers' }));
const status = () => document.querySelector('[data-status]')!;

beforeEach(() => {
  sent = [];
  answer = async () => reply(204);
  localStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.fetch = (async (url: string, init?: RequestInit) => {
    sent.push({ url, init });
    return answer();
  }) as typeof fetch;
});
afterEach(() => localStorage.clear());

describe('the page of a survey', () => {
  it('says the promise before the first question, and is whole without scripts', async () => {
    const { html, islands, noindex } = renderPublicPage(aPage());
    expect([islands.includes('ask'), noindex]).toEqual([true, true]);
    expect(html.indexOf('No names.')).toBeLessThan(html.indexOf('Do you serve people online?'));
    expect(html).toContain('action="/en/ask/abc"');
    document.body.innerHTML = html;
    expect((await axe(document.body)).violations).toEqual([]);
  });

  it.each([
    { state: 'closed' as const, words: 'This survey closed on 20 March 2026.' },
    {
      state: 'closed' as const,
      words: 'This survey has closed. Thank you for coming.',
      more: { closedEarly: true },
    },
    {
      state: 'closed' as const,
      words: 'Your answers were not taken',
      more: { late: true },
    },
    { state: 'not-yet' as const, words: 'This survey opens on 1 March 2026.' },
    { state: 'sent' as const, words: 'Your answers are in.' },
  ])('has no questions when it is $state: $words', ({ state, words, more = {} }) => {
    const { html } = renderPublicPage(aPage({ state, items: [], ...more }));
    expect(html).toContain(words);
    expect(html).not.toContain('<form');
  });

  it('shows again what a form without scripts sent, and what was wrong with it', () => {
    const returned = {
      given: { online: 'yes', worries: ['a'], knowledge: { M1: 'k1' }, moment: 'too long a text' },
      faults: [{ item: 'moment', kind: 'too-long' as const, limit: 10 }],
    };
    const page = renderPublicPage(aPage({ returned }));
    document.body.innerHTML = page.html;
    expect(page.status).toBe(422);
    expect(screen.getByLabelText('yes')).toBeChecked();
    expect(screen.getByLabelText('a')).toBeChecked();
    expect(screen.getByText('This text is too long. Shorten it.')).toBeVisible();
    expect(screen.getByDisplayValue('too long a text')).toBeInTheDocument();
  });

  it('is there on paper, with what depends on what', async () => {
    document.body.innerHTML = renderPublicPage(aPage({ state: 'paper' })).html;
    expect(screen.getByText('Only if you marked “yes” in question 1.')).toBeInTheDocument();
    expect((await axe(document.body)).violations).toEqual([]);
  });
});

describe('answering', () => {
  it('asks what follows only where it applies, and sends no more', async () => {
    open();
    const how = document.querySelector('[data-question="how"]');
    expect(how).not.toBeVisible();
    await userEvent.click(screen.getByLabelText('yes'));
    expect(how).toBeVisible();
    await userEvent.click(screen.getByLabelText('badly'));
    await userEvent.click(screen.getByLabelText('no'));
    await userEvent.type(screen.getByLabelText(/How many visits/), '4');
    await userEvent.click(screen.getAllByLabelText('k1')[1]!);
    await userEvent.click(screen.getByLabelText('a'));
    await send();
    expect(sent.map(({ url }) => url)).toEqual(['/api/v1/ask/abc/answers']);
    expect(sent[0]!.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(JSON.parse(String(sent[0]!.init!.body))).toEqual({
      answers: { online: 'no', worries: ['a'], knowledge: { M2: 'k1' }, visits: 4 },
    });
  });

  it('takes no more than so many, and lets an answer be taken back', async () => {
    open();
    await userEvent.click(screen.getByLabelText('a'));
    await userEvent.click(screen.getByLabelText('b'));
    expect(screen.getByLabelText('c')).toBeDisabled();
    expect(screen.getByText('2 of 2 picked')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('a'));
    expect(screen.getByLabelText('c')).toBeEnabled();
    await userEvent.click(screen.getByLabelText('no'));
    await userEvent.click(screen.getByRole('button', { name: 'Take my answer back' }));
    expect(screen.getByLabelText('no')).not.toBeChecked();
  });

  it('keeps a draft on this device until it is sent, and wipes it then', async () => {
    open();
    await userEvent.click(screen.getByLabelText('no'));
    await userEvent.type(screen.getByLabelText(/A moment/), 'mine');
    open();
    expect(screen.getByLabelText('no')).toBeChecked();
    expect(screen.getByLabelText(/A moment/)).toHaveValue('mine');
    expect(status()).toHaveTextContent('kept on this device only');
    await send();
    await waitFor(() => expect(screen.getByText('Thank you. Your answers are in.')).toHaveFocus());
    expect(localStorage).toHaveLength(0);
    open();
    expect(screen.getByLabelText('no')).not.toBeChecked();
  });

  it('wipes everything when asked to', async () => {
    open();
    await userEvent.click(screen.getByLabelText('no'));
    await userEvent.click(screen.getByRole('button', { name: 'Wipe everything on this page' }));
    expect(screen.getByLabelText('no')).not.toBeChecked();
    expect(localStorage).toHaveLength(0);
    expect(sent).toEqual([]);
  });

  it('says so where the browser keeps nothing, and goes on', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('off');
      },
    });
    open();
    await userEvent.click(screen.getByLabelText('no'));
    expect(status()).toHaveTextContent('This browser keeps nothing.');
    await send();
    await waitFor(() => expect(screen.getByText('Thank you. Your answers are in.')).toBeVisible());
    Object.defineProperty(globalThis, 'localStorage', real);
  });

  it('says so where there is no room for a draft any more, once, and sends all the same', async () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    open();
    await userEvent.type(screen.getByLabelText(/A moment/), 'mine');
    expect(status()).toHaveTextContent('This browser keeps nothing.');
    expect(screen.getByLabelText(/A moment/)).toHaveValue('mine');
    await send();
    await waitFor(() => expect(screen.getByText('Thank you. Your answers are in.')).toBeVisible());
    expect(sent).toHaveLength(1);
    Storage.prototype.setItem = real;
  });

  it.each([
    {
      why: 'there is no network',
      given: () => Promise.reject(new TypeError('offline')),
      words: 'there is no connection',
    },
    {
      why: 'the survey closed in the meantime',
      given: async () => reply(409, { type: 'urn:problem:surveys.closed' }),
      words: 'This survey has closed. Nothing was sent.',
    },
    {
      why: 'there is too much text',
      given: async () => reply(413),
      words: 'there is too much text',
    },
    {
      why: 'the server fails',
      given: async () => reply(500),
      words: 'something went wrong on our side',
    },
    {
      why: 'nothing was answered',
      given: async () => reply(422, { type: 'urn:problem:surveys.nothing-answered' }),
      words: 'Nothing was answered yet.',
    },
  ])('keeps what was typed when $why', async ({ given, words }) => {
    answer = given;
    open();
    await userEvent.type(screen.getByLabelText(/A moment/), 'mine');
    await send();
    await waitFor(() => expect(status()).toHaveTextContent(words));
    expect(screen.getByLabelText(/A moment/)).toHaveValue('mine');
    expect(localStorage).toHaveLength(1);
  });

  it('marks the question that cannot be taken', async () => {
    const faults = [{ item: 'moment', kind: 'too-long', limit: 10 }];
    answer = async () =>
      reply(422, { type: 'urn:problem:surveys.answers-refused', params: { faults } });
    open();
    await userEvent.type(screen.getByLabelText(/A moment/), 'twelve letters');
    expect(screen.getByText('4 letters too many')).toBeInTheDocument();
    await send();
    await waitFor(() =>
      expect(screen.getByText('This text is too long. Shorten it.')).toBeVisible(),
    );
    expect(screen.getByLabelText(/A moment/)).toHaveFocus();
  });

  it('changes the language in place, with every answer where it was', async () => {
    open();
    await userEvent.click(screen.getByLabelText('no'));
    const albanian = renderPublicPage(aPage({}, 'sq'));
    const whole = `<html lang="sq"><head><title>${albanian.title}</title></head><body>${albanian.html}</body></html>`;
    answer = async () =>
      ({ ok: true, status: 200, text: async () => whole }) as unknown as Response;
    await userEvent.click(screen.getByRole('link', { name: 'Shqip' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Dërgoni përgjigjet e mia' })).toBeVisible(),
    );
    expect(document.documentElement.lang).toBe('sq');
    expect(screen.getByLabelText('no (sq)')).toBeChecked();
    expect(window.location.pathname).toBe('/sq/ask/abc');
    answer = () => Promise.reject(new TypeError('offline'));
    await userEvent.click(screen.getByRole('button', { name: 'Dërgoni përgjigjet e mia' }));
    await waitFor(() => expect(status()).toHaveTextContent('nuk ka lidhje'));
    window.history.replaceState(null, '', '/');
    document.documentElement.lang = 'en';
  });
});
