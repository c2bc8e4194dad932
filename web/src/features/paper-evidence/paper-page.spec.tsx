import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { PaperForm } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { PaperPage } from './paper-page.js';

const path = '/cohorts/{slug}/paper-evidence';
const form: PaperForm = {
  people: [
    { enrolmentId: 'e1', name: 'Ada Hoxha' },
    { enrolmentId: 'e2', name: 'Ben Kola' },
  ],
  quizzes: [{ slug: 'final-test', title: { en: 'Final test', sq: 'Testi' }, items: 30 }],
  modules: [{ slug: 'personal-data', code: 'M2', title: { en: 'Personal data', sq: 'Të dhënat' } }],
  rubric: [],
};
const anApi = () => new FakeHttp().on('get', path, form).on('post', path, { recorded: 2 });
const open = (api: FakeHttp) =>
  renderInCohort(<PaperPage />, { api, catalogues: [catalogueOf(english, albanian)] });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function paste(text: string) {
  await userEvent.click(
    await screen.findByRole('radio', { name: 'Paste rows from a spreadsheet' }),
  );
  fireEvent.change(screen.getByLabelText('Rows'), { target: { value: text } });
  await press('Add these rows to the list');
}

describe('evidence on paper', () => {
  it('has no barrier that a program can find', async () => {
    const { container } = await open(anApi());
    await paste('Ada Hoxha\t1\t24\t2026-03-24');
    expect((await axe(container)).violations).toEqual([]);
  });

  it.each([
    { why: 'a test alone', over: { modules: [] }, offers: ['A test was sat'] },
    { why: 'prompts alone', over: { quizzes: [] }, offers: ['A department prompt was answered'] },
  ])('offers what the programme asks for: $why', async ({ over, offers }) => {
    await open(new FakeHttp().on('get', path, { ...form, ...over }));
    const what = within(await screen.findByRole('group', { name: 'What was done' }));
    expect(what.getAllByRole('radio').map((one) => one.parentElement!.textContent)).toEqual(offers);
    expect(what.getByRole('radio', { name: offers[0]! })).toBeChecked();
  });

  it('says where nothing can have been done on paper', async () => {
    const { container } = await open(
      new FakeHttp().on('get', path, { ...form, quizzes: [], modules: [] }),
    );
    expect(await screen.findByText('Nothing of this programme is done on paper')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('is recorded for one person, with a reason', async () => {
    const { api } = await open(anApi().on('post', path, { recorded: 1 }));
    await userEvent.selectOptions(await screen.findByLabelText('Person'), 'Ada Hoxha');
    await userEvent.type(screen.getByLabelText('Right answers of 30'), '24');
    fireEvent.change(screen.getByLabelText('Sat on'), { target: { value: '2026-03-24' } });
    await press('Add to the list');
    expect(screen.getByText('Final test, attempt 1: 24 of 30 right')).toBeInTheDocument();
    await press('Record one result');
    expect(screen.getByRole('alert')).toHaveTextContent('at least 10 letters');
    await userEvent.type(screen.getByLabelText('Reason'), 'No network in the room.');
    await press('Record one result');
    expect(api.sentTo('post', path)[0]?.body).toEqual({
      attempts: [
        {
          enrolmentId: 'e1',
          quiz: 'final-test',
          number: 1,
          right: 24,
          of: 30,
          satOn: '2026-03-24',
        },
      ],
      reason: 'No network in the room.',
    });
    expect(await screen.findByText('One result has been recorded.')).toBeInTheDocument();
  });

  it('says beside each pasted row what is wrong, and records none of them', async () => {
    const { api } = await open(anApi());
    await paste('Ada Hoxha\t1\t31\t2026-03-24\nEve Nobody\t1\t20\t2026-03-24');
    expect(screen.getByText(/not more than there are questions/)).toBeInTheDocument();
    expect(screen.getByText('Nobody of this name is in the cohort')).toBeInTheDocument();
    await press('Record 2 results');
    expect(screen.getByRole('alert')).toHaveTextContent('2 rows are not in order');
    expect(api.sentTo('post', path)).toEqual([]);
    await press('Remove row 2, Eve Nobody');
    expect(screen.queryByText('Nobody of this name is in the cohort')).not.toBeInTheDocument();
  });

  it('keeps everything when the server objects, and shows to which row', async () => {
    const taken = new ProblemError({
      type: 'urn:problem:quiz.attempt-number-taken',
      status: 409,
      params: { enrolmentId: 'e2' },
    });
    const { services } = await open(anApi().on('post', path, taken));
    await paste('Ada Hoxha\t1\t24\t2026-03-24\nBen Kola\t1\t20\t2026-03-24');
    await userEvent.type(screen.getByLabelText('Reason'), 'No network in the room.');
    await press('Record 2 results');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'has an attempt with this number already',
    );
    expect(screen.getByRole('row', { name: /Ben Kola/ })).toHaveTextContent('not accepted');
    expect(screen.getByRole('row', { name: /Ada Hoxha/ })).toHaveTextContent('in order');
    expect(services.storage.length).toBe(2);
  });

  it('asks what is missing in a single row', async () => {
    await open(anApi());
    await userEvent.click(
      await screen.findByRole('radio', { name: 'A department prompt was answered' }),
    );
    await press('Add to the list');
    expect(screen.getByLabelText('Person')).toHaveAccessibleDescription('Choose a person');
  });
});
