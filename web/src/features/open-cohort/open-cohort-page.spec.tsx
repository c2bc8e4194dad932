import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import type { Locale } from '../../lib/i18n.js';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { OpenCohortPage } from './open-cohort-page.js';
import { aProposal } from './testing.js';

const offered = {
  items: ['digital-rights', 'open-data'].map((slug) => ({ slug, title: { en: slug, sq: slug } })),
};

function anApi() {
  return new FakeHttp()
    .on('get', '/programmes-offered', offered)
    .on('get', '/cohort-proposal', aProposal())
    .on('post', '/cohorts', { slug: 'spring' });
}

const open = (api = anApi(), locale: Locale = 'en') =>
  renderScreen(
    <Routes>
      <Route path="/teach/new" element={<OpenCohortPage />} />
      <Route path="/teach/:cohort" element={<p>The cohort page</p>} />
    </Routes>,
    { api, locale, me: aMe(), at: '/teach/new', catalogues: [catalogueOf(english, albanian)] },
  );

async function fillIn() {
  await userEvent.selectOptions(await screen.findByLabelText('Programme'), 'digital-rights');
  fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-03-17' } });
  fireEvent.change(screen.getByLabelText('Name in English'), { target: { value: 'Spring' } });
  fireEvent.change(screen.getByLabelText('Name in Albanian'), { target: { value: 'Pranvera' } });
  return screen.findByRole('button', { name: 'Open the cohort with 2 sessions' });
}

describe('opening a cohort', () => {
  it('has no barrier that a program can find, also with its sessions', async () => {
    const { container } = await open();
    await fillIn();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('proposes the sessions, takes changes and goes to the cohort', async () => {
    const { api } = await open();
    const button = await fillIn();
    const second = screen.getByRole('group', { name: 'M2: Part M2' });
    fireEvent.change(within(second).getByLabelText('Day'), { target: { value: '2026-03-25' } });
    expect(screen.getByText('The cohort ends on 25 March 2026.')).toBeInTheDocument();
    await userEvent.click(button);
    expect(await screen.findByText('The cohort page')).toBeInTheDocument();
    expect(api.sentTo('post', '/cohorts')[0]?.body).toMatchObject({
      ...{ slug: 'spring', programme: 'digital-rights', endsOn: '2026-03-25' },
      sessions: [
        { code: 'M1', date: '2026-03-17' },
        { code: 'M2', date: '2026-03-25' },
      ],
    });
  });

  it('says what is missing beside the fields and above them, and sends nothing', async () => {
    const { api } = await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Open the cohort' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('The cohort has not been opened');
    expect(screen.getByLabelText('Programme')).toHaveAccessibleDescription('Choose a programme.');
    expect(api.sentTo('post', '/cohorts')).toEqual([]);
  });

  it('says at its field that a short name is taken, and keeps what was typed', async () => {
    const taken = new ProblemError({ type: 'urn:problem:cohorts.slug-taken', status: 409 });
    await open(anApi().on('post', '/cohorts', taken));
    await userEvent.click(await fillIn());
    const slug = screen.getByLabelText('Short name');
    expect(slug).toHaveValue('spring');
    expect(slug).toHaveAccessibleDescription(/Another cohort has this short name/);
    expect(screen.getByLabelText('Name in Albanian')).toHaveValue('Pranvera');
  });

  it('says when there is nothing to open a cohort of, also in Albanian', async () => {
    await open(anApi().on('get', '/programmes-offered', { items: [] }), 'sq');
    expect(await screen.findByText('Nuk ka ende asnjë program')).toBeInTheDocument();
  });

  it('offers to try again when the programmes or the sessions cannot be loaded', async () => {
    const down = new ProblemError({ type: 'urn:problem:unavailable', status: 503 });
    const first = await open(anApi().on('get', '/programmes-offered', down));
    expect(await screen.findByText('The programmes could not be loaded')).toBeInTheDocument();
    first.unmount();
    await open(anApi().on('get', '/cohort-proposal', down));
    await userEvent.selectOptions(await screen.findByLabelText('Programme'), 'digital-rights');
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-03-17' } });
    expect(await screen.findByText('The sessions could not be proposed')).toBeInTheDocument();
  });
});
