import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Locale } from '../../lib/i18n.js';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp, type Sent } from '../../testing/fake-http.js';
import type { PersonToEnrol } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { PeoplePage } from './people-page.js';

const planPath = '/cohorts/{slug}/enrolment-plan';
const trainersPath = '/cohorts/{slug}/trainers';
const enrolPath = '/cohorts/{slug}/enrolments';
const outcomes: Record<string, string> = {
  'ana@city.example': 'enrolled',
  'ben@city.example': 'already',
};

const offered = { openToAll: false, places: null, enrolled: 4, version: 2, mayBeOffered: true };

function anApi() {
  return new FakeHttp()
    .on('post', planPath, ({ body }: Sent) => ({
      people: (body as { people: PersonToEnrol[] }).people.map(({ email }) => ({
        ...{ email, outcome: outcomes[email] ?? 'invited', fault: null },
      })),
    }))
    .on('post', enrolPath, { enrolled: 1, invited: 1, already: [] })
    .on('get', '/cohorts/{slug}/offer', offered)
    .on('get', trainersPath, { items: [] });
}

const open = (api = anApi(), locale: Locale = 'en') =>
  renderInCohort(<PeoplePage />, { api, locale, catalogues: [catalogueOf(english, albanian)] });

const list =
  'Ana Hoxha; ana@city.example\nBen Kola; ben@city.example\nNew Leka; new@city.example\nNobody';

async function lookAt(text: string) {
  await userEvent.click(screen.getByLabelText('One person a line'));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Show what will happen' }));
}

describe('enrolling people', () => {
  it('shows what will happen to each line before anything does', async () => {
    const { api, container } = await open();
    await lookAt(list);
    const row = (name: RegExp) => screen.getByRole('row', { name });
    expect(await screen.findByRole('row', { name: /ana@/ })).toHaveTextContent('Will be enrolled');
    expect(row(/ben@/)).toHaveTextContent('Is in the cohort already');
    expect(row(/new@/)).toHaveTextContent('Will be enrolled and invited by mail');
    expect(row(/Nobody/)).toHaveTextContent('This is not a mail address');
    expect(api.sentTo('post', enrolPath)).toEqual([]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('enrols those who come in, and leaves the wrong lines to be corrected', async () => {
    const { api } = await open();
    await lookAt(list);
    await userEvent.click(await screen.findByRole('button', { name: 'Enrol 2 people' }));
    const done = await screen.findByText('2 people have been enrolled.');
    expect(done).toBeInTheDocument();
    const sent = api.sentTo('post', enrolPath)[0]?.body as { people: PersonToEnrol[] };
    expect(sent.people.map(({ email }) => email)).toEqual(['ana@city.example', 'new@city.example']);
    expect(screen.getByLabelText('One person a line')).toHaveValue('Nobody');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('forgets the preview when the list is changed', async () => {
    await open();
    await lookAt('Ana Hoxha; ana@city.example');
    expect(await screen.findByRole('table')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('One person a line'), 'x');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('asks for somebody, and for not too many', async () => {
    const { api } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Show what will happen' }));
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveTextContent(
      'Write or paste at least one person.',
    );
    await lookAt(Array.from({ length: 1001 }, (_, at) => `A B; p${at}@city.example`).join('\n'));
    expect(screen.getByRole('alert')).toHaveTextContent('These are 1001 lines.');
    expect(api.sent.filter(({ method }) => method !== 'get')).toEqual([]);
  });

  it('keeps everything when enrolling fails, and names addresses that the server refuses', async () => {
    const changed = new ProblemError({
      type: 'urn:problem:cohorts.enrolments-refused',
      status: 422,
    });
    const api = anApi().on('post', enrolPath, changed);
    await open(api);
    await lookAt(list);
    await userEvent.click(await screen.findByRole('button', { name: 'Enrol 2 people' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something has changed');
    expect(screen.getByLabelText('One person a line')).toHaveValue(list);
    const errors = [{ pointer: '/people/1/email', code: 'isEmail' }];
    const shape = new ProblemError({ type: 'urn:problem:wrong-shape', status: 400, errors });
    api.on('post', planPath, shape);
    await userEvent.click(screen.getByRole('button', { name: 'Show what will happen' }));
    expect(await screen.findAllByText('Check these entries: ben@city.example')).toHaveLength(2);
  });

  it('is there in Albanian', async () => {
    const { container } = await open(anApi(), 'sq');
    expect(screen.getByRole('heading', { name: 'Regjistroni persona' })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('the trainers of a cohort', () => {
  const mira = { id: 'p1', name: 'Mira Deda' };
  const name = async (email: string) => {
    await userEvent.type(screen.getByLabelText('Mail address of a trainer'), email);
    await userEvent.click(screen.getByRole('button', { name: 'Name as trainer' }));
  };

  it('are named by their address, and listed', async () => {
    const api = anApi().on('post', trainersPath, mira);
    await open(api);
    expect(await screen.findByText(/Nobody has been named yet/)).toBeVisible();
    api.on('get', trainersPath, { items: [mira] });
    await name('mira@city.example');
    expect(api.sentTo('post', trainersPath)[0]?.body).toEqual({ email: 'mira@city.example' });
    expect(await screen.findByText('Mira Deda trains this cohort now.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Take the cohort from Mira Deda' })).toBeVisible();
  });

  it('keep what was typed when nobody has that address, and ask for one when there is none', async () => {
    const unknown = new ProblemError({ type: 'urn:problem:cohorts.trainer-unknown', status: 422 });
    const api = anApi().on('post', trainersPath, unknown);
    await open(api);
    await userEvent.click(screen.getByRole('button', { name: 'Name as trainer' }));
    const box = screen.getByLabelText('Mail address of a trainer');
    expect(box).toHaveAccessibleDescription(/Fill this in/);
    expect(api.sentTo('post', trainersPath)).toEqual([]);
    await name('mirra@city.example');
    await screen.findByText(/Nobody with an open account/);
    expect(box).toHaveValue('mirra@city.example');
  });

  it('are taken the cohort again', async () => {
    const api = anApi()
      .on('get', trainersPath, { items: [mira] })
      .on('delete', '/cohorts/{slug}/trainers/{personId}', undefined);
    await open(api);
    const button = await screen.findByRole('button', { name: 'Take the cohort from Mira Deda' });
    api.on('get', trainersPath, { items: [] });
    await userEvent.click(button);
    expect(await screen.findByText(/Nobody has been named yet/)).toBeVisible();
  });
});

describe('opening a cohort to all', () => {
  it('sends what is offered with the version that was read, and takes no nonsense for a number', async () => {
    const api = anApi().on('put', '/cohorts/{slug}/offer', undefined);
    await open(api);
    await userEvent.click(await screen.findByLabelText('Residents may join by themselves'));
    await userEvent.type(screen.getByLabelText('Places (optional)'), 'ten');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Write a number of at least 1, or nothing.')).toBeVisible();
    expect(api.sentTo('put', '/cohorts/{slug}/offer')).toEqual([]);
    await userEvent.clear(screen.getByLabelText('Places (optional)'));
    await userEvent.type(screen.getByLabelText('Places (optional)'), '12');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(api.sentTo('put', '/cohorts/{slug}/offer')[0]!.body).toEqual({
      ...{ openToAll: true, places: 12, version: 2 },
    });
  });

  it('leads to a group under a code where a programme is for young people', async () => {
    const young = { ...offered, mayBeOffered: false };
    await open(anApi().on('get', '/cohorts/{slug}/offer', young));
    expect(await screen.findByText(/For young people no names are needed/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open a group under a code' })).toHaveAttribute(
      'href',
      '/teach/groups/new',
    );
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
