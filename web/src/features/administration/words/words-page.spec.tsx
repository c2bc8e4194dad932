import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../../lib/problem-error.js';
import { FakeHttp } from '../../../testing/fake-http.js';
import type { LocalWords, LocalWordsItem } from '../api-types.js';
import { open } from '../testing.js';
import { WordsPage } from './words-page.js';

const both = (en: string, sq = `${en} (sq)`) => ({ en, sq });
const refusal = (code: string, status = 409) =>
  new ProblemError({ type: `urn:problem:${code}`, status });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const anItem = (over: Partial<LocalWordsItem> = {}): LocalWordsItem => ({
  key: 'law.data_protection',
  title: both('law on personal data'),
  standing: 'country',
  value: both('Law 124'),
  source: 'Official Gazette',
  checkBy: '2027-01-31',
  check: 'soon',
  countrys: both('Law 124'),
  uses: 12,
  ...over,
});
const words = (...items: LocalWordsItem[]): LocalWords => ({
  jurisdiction: 'al',
  jurisdictions: [
    { country: 'al', title: both('Albania') },
    { country: 'ie', title: both('Ireland') },
  ],
  items,
});
const anApi = (...items: LocalWordsItem[]) =>
  new FakeHttp()
    .on('get', '/local-words', words(...(items.length > 0 ? items : [anItem()])))
    .on('get', '/city', { version: 7, jurisdiction: 'al' })
    .on('put', '/local-words/{key}', undefined)
    .on('delete', '/local-words/{key}', undefined)
    .on('put', '/local-words/jurisdiction', undefined);
const changes = [
  { kind: 'lesson', items: ['M1 rights', 'M2 data'] },
  { kind: 'programme', items: ['digital-rights'] },
];

describe('local words', () => {
  it('have no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(<WordsPage />, {
        api: anApi(anItem(), anItem({ key: 'case.breach', standing: 'city', check: 'due' })),
        locale,
      });
      await userEvent.click(
        screen.getAllByRole('button', { name: locale === 'en' ? /^Change/ : /^Ndryshoni/ })[1]!,
      );
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('say when they cannot be loaded', async () => {
    await open(<WordsPage />, { api: new FakeHttp() });
    expect(screen.getByRole('alert')).toHaveTextContent('The words could not be loaded');
  });

  it.each([
    { standing: 'city', check: 'none', checkBy: null, says: ['the city’s own', 'no day'] },
    {
      standing: 'country',
      check: 'soon',
      checkBy: '2027-01-31',
      says: ['shipped for the country', 'soon: 31 January 2027'],
    },
    { standing: 'country', check: 'later', checkBy: '2027-05-22', says: ['22 May 2027'] },
    {
      standing: 'general',
      check: 'due',
      checkBy: '2026-01-02',
      says: ['general, to be filled', 'due since 2 January 2026'],
    },
  ] as const)('of $standing that are $check say so', async ({ says, ...over }) => {
    await open(<WordsPage />, { api: anApi(anItem(over)) });
    const row = screen.getByRole('row', { name: /law on personal data/ });
    for (const text of says) expect(within(row).getByText(text)).toBeVisible();
    expect(within(row).getByText('Source: Official Gazette')).toBeVisible();
    expect(within(row).getByText('12')).toBeVisible();
  });

  it('are written in both languages, with the rest cleared where it is empty', async () => {
    const { api } = await open(<WordsPage />, { api: anApi() });
    await press('Change law on personal data');
    await userEvent.clear(screen.getByLabelText('The texts say (Albanian)'));
    await press('Save the words');
    expect(screen.getByLabelText('The texts say (Albanian)')).toBeInvalid();
    expect(api.sentTo('put', '/local-words/{key}')).toEqual([]);
    await userEvent.type(screen.getByLabelText('The texts say (Albanian)'), ' Ligji ynë ');
    await userEvent.clear(screen.getByLabelText('Where it is written (optional)'));
    await userEvent.clear(screen.getByLabelText('Look again by'));
    await press('Save the words');
    expect(api.sentTo('put', '/local-words/{key}')).toMatchObject([
      {
        body: { value: { en: 'Law 124', sq: 'Ligji ynë' }, source: null, checkBy: null },
        options: { params: { key: 'law.data_protection' } },
      },
    ]);
    expect(screen.queryByRole('button', { name: 'Save the words' })).toBeNull();
  });

  it('of the city can be taken back, after reading what would stand instead', async () => {
    const { api } = await open(<WordsPage />, {
      api: anApi(anItem({ standing: 'city', countrys: both('Law 124') })),
    });
    await press('Change law on personal data');
    expect(screen.getByText('Without words of the city, the texts say: “Law 124”.')).toBeVisible();
    await press('Take back the city’s words');
    expect(api.sentTo('delete', '/local-words/{key}')).toHaveLength(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of the country have nothing to take back', async () => {
    await open(<WordsPage />, { api: anApi() });
    await press('Change law on personal data');
    expect(screen.queryByRole('button', { name: 'Take back the city’s words' })).toBeNull();
  });

  it('follow another country, unless somebody changed the city in the meantime', async () => {
    const api = anApi();
    await open(<WordsPage />, { api });
    await userEvent.selectOptions(screen.getByLabelText('Law of'), 'Ireland');
    expect(await screen.findByText(/The texts follow once you publish/)).toBeVisible();
    expect(api.sentTo('put', '/local-words/jurisdiction')[0]?.body).toEqual({
      jurisdiction: 'ie',
      version: 7,
    });
    api.on('put', '/local-words/jurisdiction', refusal('stale-version'));
    await userEvent.selectOptions(screen.getByLabelText('Law of'), 'Ireland');
    expect(await screen.findByRole('alert')).toHaveTextContent('choose once more');
  });

  it('come into the texts after a look at what changes', async () => {
    const api = anApi()
      .on('get', '/publications/next', { changes })
      .on('post', '/publications', { changes });
    await open(<WordsPage />, { api });
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
    await press('See what would change');
    expect(await screen.findByText('2 lessons')).toBeVisible();
    expect(screen.getByText('1 programme')).toBeVisible();
    await press('Publish');
    expect(await screen.findByText(/^Published\./)).toBeVisible();
    expect(api.sentTo('post', '/publications')).toHaveLength(1);
  });

  it('say when nothing would change, and when the folder has mistakes', async () => {
    const api = anApi().on('get', '/publications/next', { changes: [] });
    await open(<WordsPage />, { api });
    await press('See what would change');
    expect(await screen.findByText(/Nothing would change/)).toBeVisible();
    api.on('get', '/publications/next', refusal('publishing.content-refused', 422));
    await press('See what would change');
    expect(await screen.findByRole('alert')).toHaveTextContent('nothing was published');
  });
});
