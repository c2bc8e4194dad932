import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { CheckRequest } from './api-types.js';
import { ChecksPage } from './checks-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { dayIn, sorted } from './model.js';

const path = '/cohorts/{slug}/checks';
const answerPath = '/checks/{id}/answer';

const aCheck = (over: Partial<CheckRequest> = {}): CheckRequest => ({
  id: 'k1',
  enrolmentId: 'e1',
  name: 'Ada Hoxha',
  criterion: 'C1',
  question: 'I was in M4, at the back.',
  askedAt: '2026-04-01T09:00:00Z',
  dueOn: '2999-04-22',
  answer: null,
  answeredAt: null,
  answeredBy: null,
  ...over,
});
const answered = aCheck({
  id: 'k2',
  name: 'Ben Kola',
  answer: 'The list on paper shows you there.',
  answeredAt: '2026-04-02T09:00:00Z',
  answeredBy: 'Dea Prifti',
});
const anApi = (...items: CheckRequest[]) =>
  new FakeHttp().on('get', path, { items }).on('get', '/cohorts/{slug}/overview', {
    criteria: [{ key: 'C1', title: { en: 'Sessions' } }],
  });
const open = (api: FakeHttp) =>
  renderInCohort(<ChecksPage />, { api, catalogues: [catalogueOf(english, albanian)] });
const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Send the answer to Ada Hoxha' }));

describe('questions about results', () => {
  it('have no barrier that a program can find', async () => {
    const { container } = await open(anApi(aCheck(), answered));
    await screen.findByText('answer by 22 April 2999');
    await screen.findByRole('heading', { name: 'Ada Hoxha: Sessions' });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('are answered once, and the answer is kept', async () => {
    const api = anApi(aCheck()).on('post', answerPath, undefined);
    await open(api);
    await userEvent.type(await screen.findByLabelText('Answer'), 'You are on the list now.');
    api.on('get', path, { items: [{ ...answered, id: 'k1' }] });
    await send();
    expect(api.sentTo('post', answerPath)[0]?.body).toEqual({ answer: 'You are on the list now.' });
    expect(
      await screen.findByText('Answered by Dea Prifti, 2 April 2026, 11:00'),
    ).toBeInTheDocument();
  });

  it('keep an answer that could not be sent', async () => {
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    await open(anApi(aCheck()).on('post', answerPath, offline));
    await userEvent.type(await screen.findByLabelText('Answer'), 'You are on the list now.');
    await send();
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
    expect(screen.getByLabelText('Answer')).toHaveValue('You are on the list now.');
  });

  it('want more than a word', async () => {
    const api = anApi(aCheck());
    await open(api);
    await userEvent.type(await screen.findByLabelText('Answer'), 'No.');
    await send();
    expect(screen.getByLabelText('Answer')).toHaveAccessibleDescription(/at least 10 letters/);
    expect(api.sentTo('post', answerPath)).toEqual([]);
  });

  it('say that they are late', async () => {
    await open(anApi(aCheck({ dueOn: '2020-04-22' })));
    expect(await screen.findByText('late; was due on 22 April 2020')).toBeInTheDocument();
  });

  it('say when there are none', async () => {
    await open(anApi());
    expect(await screen.findByText('Nobody has asked anything')).toBeInTheDocument();
  });
});

it('the soonest due comes first', () => {
  const [a, b] = [
    aCheck({ id: 'a', dueOn: '2026-04-22' }),
    aCheck({ id: 'b', dueOn: '2026-04-20' }),
  ];
  const { open: waiting, answered: done } = sorted([a, answered, b]);
  expect([waiting.map(({ id }) => id), done.map(({ id }) => id)]).toEqual([['b', 'a'], ['k2']]);
});

it('today is the day in the zone of the cohort', () => {
  expect(dayIn('Europe/Tirane', new Date('2026-04-21T22:30:00Z'))).toBe('2026-04-22');
});
