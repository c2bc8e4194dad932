import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import { catalogue } from './catalogue.js';
import { SheetPage } from './sheet-page.js';
import { SheetsPage } from './sheets-page.js';

const paths = {
  all: '/me/sheets',
  ofProgramme: '/me/sheets/{sheet}',
  ofModule: '/me/modules/{module}/sheets/{sheet}',
};
const row = { slug: 'map', title: { en: 'Counter map', sq: 'Harta' }, paper: 'A4' };
const groups = [
  { module: null, code: null, title: { en: 'Programme' }, sheets: [{ ...row, slug: 'strong' }] },
  { module: 'rights', code: 'M1', title: { en: 'Rights' }, sheets: [row] },
];
const sheet = {
  slug: 'map',
  paper: 'A4',
  locales: {
    en: { title: 'Counter map', state: 'source', html: '<p>Draw one service.</p>' },
    sq: { title: 'Harta e sportelit', state: 'draft', html: '<p>Vizatoni një shërbim.</p>' },
  },
};
const notFound = new ProblemError({ type: 'urn:problem:not-found', status: 404 });

const open = (api: FakeHttp, at = '/learn/sheets') =>
  renderScreen(
    <Routes>
      <Route path="/learn/sheets" element={<SheetsPage />} />
      <Route path="/learn/sheets/:sheet" element={<SheetPage />} />
      <Route path="/learn/sheets/:module/:sheet" element={<SheetPage />} />
    </Routes>,
    { api, at, me: aMe(), catalogues: [catalogue] },
  );

describe('the sheets', () => {
  it('are listed by module, those of the programme first, and keep the cohort that was chosen', async () => {
    const { container } = await open(
      new FakeHttp().on('get', paths.all, { groups }),
      '/learn/sheets?cohort=spring',
    );
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'For the whole programme',
      'M1: Rights',
    ]);
    const links = screen.getAllByRole('link', { name: 'Counter map' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/learn/sheets/strong?cohort=spring',
      '/learn/sheets/rights/map?cohort=spring',
    ]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it.each([
    { why: 'the modules bring none', answer: { groups: [] }, text: 'There are no sheets yet' },
    { why: 'one learns nowhere', answer: notFound, text: 'There are no sheets yet' },
  ])('say so when $why', async ({ answer, text }) => {
    await open(new FakeHttp().on('get', paths.all, answer));
    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe('a sheet', () => {
  it.each([
    ['/learn/sheets/map', paths.ofProgramme],
    ['/learn/sheets/rights/map', paths.ofModule],
  ])('at %s is read in either language', async (at, path) => {
    const { container } = await open(new FakeHttp().on('get', path, { code: 'M1', sheet }), at);
    expect(await screen.findByText('Draw one service.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Shqip' }));
    expect(screen.getByText('Vizatoni një shërbim.')).toBeVisible();
    expect(screen.getByText(/This translation is a draft/)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('that is not open says why it may be missing', async () => {
    await open(new FakeHttp().on('get', paths.ofModule, notFound), '/learn/sheets/rights/map');
    expect(await screen.findByText(/Its module may not be open yet/)).toBeVisible();
  });
});
