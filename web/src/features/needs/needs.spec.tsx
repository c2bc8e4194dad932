import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { Proposal } from './api-types.js';
import { InterviewsPage } from './interviews-page.js';
import { NeedsPage } from './needs-page.js';
import { NewWavePage } from './new-wave-page.js';
import { PapersPage } from './papers-page.js';
import { ProposalPage } from './proposal-page.js';
import { ResultsPage } from './results-page.js';
import { SummaryPage } from './summary-page.js';
import { aWave, both, items, renderInWave, renderPage, someResults } from './testing.js';
import { TextsPage } from './texts-page.js';
import { WavePage } from './wave-page.js';

const wavePath = '/survey-waves/{id}';
const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
const inWave = (over = {}) => new FakeHttp().on('get', wavePath, aWave(over));

describe('the list of surveys and waves', () => {
  const survey = {
    ...{ slug: 'needs', kind: 'needs', origin: 'shipped', number: 1, title: both('Needs survey') },
    ...{ minutes: 12, questions: 13, waves: 1 },
  };

  it('leads to waves and to new ones', async () => {
    const api = new FakeHttp()
      .on('get', '/surveys', { items: [survey] })
      .on('get', '/survey-waves', { items: [aWave()], nextCursor: null });
    const { container } = await renderPage(<NeedsPage />, { api });
    expect(await screen.findByRole('link', { name: 'Spring' })).toHaveAttribute(
      'href',
      '/needs/w1',
    );
    expect(screen.getByRole('link', { name: 'Open a wave' })).toHaveAttribute(
      'href',
      '/needs/new?survey=needs',
    );
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says when nothing was asked, and when it cannot be loaded', async () => {
    const api = new FakeHttp()
      .on('get', '/surveys', offline)
      .on('get', '/survey-waves', { items: [], nextCursor: null });
    await renderPage(<NeedsPage />, { api });
    expect(await screen.findByText('Nothing has been asked yet')).toBeInTheDocument();
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });
});

describe('opening a wave', () => {
  const planPath = '/surveys/{slug}/wave-plan';
  const plan = (faults: object[] = []) => ({
    departments: [
      { code: 'A', name: both('Arts'), invited: 12 },
      { code: 'B', name: both('Books'), invited: 3 },
    ],
    invited: 15,
    clusters: [
      {
        ...{ key: 'c1', name: both('Arts and books'), departments: ['A', 'B'], invited: 15 },
        ...{ sharePercent: 34, outlook: 'if-most-answer' },
      },
    ],
    faults,
    groupings: [{ key: 'department', text: both('Where?'), groups: 1 }],
  });
  const api = (planned: object = plan()) =>
    new FakeHttp()
      .on('get', '/surveys/{slug}', {
        ...{ slug: 'needs', kind: 'needs', number: 1, title: both('Needs survey'), items },
        ...{ promise: both('No names.'), minutes: 12, groupings: ['department'] },
      })
      .on('post', planPath, planned)
      .on('post', '/survey-waves', { id: 'w9' });
  const fill = async () => {
    await userEvent.type(
      await screen.findByLabelText('Name in English', { selector: '#wave-titleEn' }),
      'Spring',
    );
    await userEvent.type(
      screen.getByLabelText('Name in Albanian', { selector: '#wave-titleSq' }),
      'Pranvera',
    );
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-04-01' } });
    fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2026-04-14' } });
  };
  const submit = () =>
    userEvent.click(screen.getByRole('button', { name: 'Open the wave for 15 people' }));

  it('shows what will be shown, and sends what was settled', async () => {
    const { api: sent, container } = await renderPage(<NewWavePage />, {
      api: api(),
      at: '/needs/new?survey=needs',
    });
    expect(await screen.findByText('Shown if most answer')).toBeInTheDocument();
    await fill();
    expect((await axe(container)).violations).toEqual([]);
    await submit();
    expect(sent.sentTo('post', '/survey-waves')[0]?.body).toEqual({
      ...{ survey: 'needs', title: { en: 'Spring', sq: 'Pranvera' }, departments: null },
      ...{ opensOn: '2026-04-01', closesOn: '2026-04-14', breakdowns: [['department']] },
      clusters: [{ name: both('Arts and books'), departments: ['A', 'B'] }],
    });
  });

  it('asks anew when a department is left out or stands alone', async () => {
    const { api: sent } = await renderPage(<NewWavePage />, { api: api() });
    await userEvent.click(await screen.findByLabelText('Books (3)'));
    expect(sent.sentTo('post', planPath).at(-1)?.body).toEqual({ departments: ['A'], atLeast: 10 });
    await userEvent.click(screen.getByLabelText('Books (3)'));
    await userEvent.selectOptions(screen.getByLabelText('Books'), 'A cluster of its own');
    expect(sent.sentTo('post', planPath).at(-1)?.body).toMatchObject({
      clusters: [{ departments: ['A'] }, { departments: ['B'] }],
    });
  });

  it('does not go on with clusters that could single people out', async () => {
    const faults = [{ kind: 'too-small', code: 'c1', invited: 3 }];
    const { api: sent } = await renderPage(<NewWavePage />, { api: api(plan(faults)) });
    expect(await screen.findByText(/holds 3; at least five are needed/)).toBeInTheDocument();
    await fill();
    await submit();
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent('Mend the clusters');
    expect(sent.sentTo('post', '/survey-waves')).toEqual([]);
  });

  it('names everything that is missing, and keeps all of it when the server refuses', async () => {
    const refused = new ProblemError({
      type: 'urn:problem:surveys.closes-in-the-past',
      status: 422,
    });
    await renderPage(<NewWavePage />, { api: api().on('post', '/survey-waves', refused) });
    await screen.findByText('Shown if most answer');
    await submit();
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
    await fill();
    await submit();
    expect(await screen.findByText('The last day lies in the past.')).toBeInTheDocument();
    expect(screen.getByLabelText('First day')).toHaveValue('2026-04-01');
  });
});

describe('a wave', () => {
  it('tells how many answered only from five, and writes to all', async () => {
    const api = inWave({ state: 'open', standing: 'open', answers: null }).on(
      'post',
      `${wavePath}/reminders`,
      { mails: 32 },
    );
    const { container } = await renderInWave(<WavePage />, { api });
    expect(await screen.findByText('Fewer than 5 answers so far')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remind all 32' }));
    expect(await screen.findByText('32 mails are on their way.')).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('is closed only after saying what that means', async () => {
    const api = inWave({ state: 'open', standing: 'open', answers: 20 }).on(
      'post',
      `${wavePath}/closing`,
      aWave(),
    );
    const { api: sent } = await renderInWave(<WavePage />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Close the wave now' }));
    expect(screen.getByText(/what they were made of is destroyed/)).toBeInTheDocument();
    expect(sent.sentTo('post', `${wavePath}/closing`)).toEqual([]);
    api.on('get', wavePath, aWave());
    await userEvent.click(screen.getByRole('button', { name: 'Close it and make the results' }));
    expect(await screen.findByText('24 answers; 32 people were asked')).toBeInTheDocument();
  });
});

describe('results', () => {
  const api = (results: object = someResults()) =>
    inWave().on('get', `${wavePath}/results`, results);

  it('show numbers beside bars, a table twin, and a word where they hide', async () => {
    const { container } = await renderInWave(<ResultsPage />, { api: api(), at: '/results' });
    const worries = await screen.findByRole('list', { name: 'Which worries?' });
    expect(within(worries).getByText('18 (75%)')).toBeInTheDocument();
    expect(within(worries).getByText('not shown*')).toBeInTheDocument();
    expect(screen.getAllByText('The same as a table')).toHaveLength(3);
    expect(screen.getByText('A form asked for too much.')).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('are shown by group beside everybody, the next larger group', async () => {
    const { container } = await renderInWave(<ResultsPage />, {
      api: api(),
      at: '/results?by=department',
    });
    const row = await screen.findByRole('row', { name: /^phishing/ });
    expect(row).toHaveTextContent('not shown*');
    expect(row).toHaveTextContent('8 (80%)');
    expect(row).toHaveTextContent('18 (75%)');
    expect(
      screen.getAllByRole('columnheader', { name: 'Cluster c2 + did not say (10)' }),
    ).toHaveLength(2);
    expect(screen.getByRole('row', { name: /^M1: k0 \/ k1/ })).toHaveTextContent('16 (67%)');
    expect((await axe(container)).violations).toEqual([]);
  });

  it('say that nothing can be shown of so few, in Albanian too', async () => {
    const none = someResults({ answers: null, measures: [], breakdowns: [] });
    await renderInWave(<ResultsPage />, { api: api(none), at: '/results', locale: 'sq' });
    expect(await screen.findByText('U përgjigjën më pak se pesë')).toBeInTheDocument();
  });

  it('fit on one page', async () => {
    const { container } = await renderInWave(<SummaryPage />, { api: api(), at: '/summary' });
    expect(await screen.findByText('Most know little about: M1 (16 of 24).')).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('that cannot be loaded say so', async () => {
    await renderInWave(<ResultsPage />, { api: api(offline), at: '/results' });
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });
});

describe('open texts', () => {
  it('are released with names blotted out, or withheld', async () => {
    const path = `${wavePath}/texts/{textId}`;
    const texts = [{ id: 't1', text: 'With Ana', state: 'waiting' }];
    const api = inWave()
      .on('get', `${wavePath}/texts`, {
        questions: [{ item: 'moment', text: both('A moment?'), texts }],
      })
      .on('put', path, undefined);
    const { container } = await renderInWave(<TextsPage />, { api, at: '/texts' });
    const box = await screen.findByLabelText('Text');
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.clear(box);
    await userEvent.type(box, 'With …');
    await userEvent.click(screen.getByRole('button', { name: 'Release as changed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Withhold' }));
    expect(api.sentTo('put', path).map(({ body }) => body)).toEqual([
      { state: 'released', text: 'With …' },
      { state: 'withheld' },
    ]);
  });

  it('say when there are none', async () => {
    const api = inWave().on('get', `${wavePath}/texts`, { questions: [] });
    await renderInWave(<TextsPage />, { api, at: '/texts' });
    expect(await screen.findByText('There are no open texts')).toBeInTheDocument();
  });
});

describe('papers', () => {
  it('are typed in by numbers, and the same one twice is noticed', async () => {
    const path = `${wavePath}/papers`;
    const same = new ProblemError({ type: 'urn:problem:surveys.same-paper', status: 409 });
    const form = { title: both('Spring'), survey: 'needs', items, clusters: aWave().clusters };
    const api = inWave({ state: 'open', standing: 'open' })
      .on('get', `${wavePath}/paper-form`, form)
      .on('post', path, same);
    const { container } = await renderInWave(<PapersPage />, { api, at: '/papers' });
    await userEvent.type(await screen.findByLabelText('1. Where?'), '2{Enter}');
    expect(screen.getByLabelText('2. Which worries?')).toHaveFocus();
    await userEvent.keyboard('1 2{Enter}13{Enter}');
    expect(screen.getByText('k0 · k2')).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Take this paper' }));
    await screen.findByText(/has been typed in before/);
    api.on('post', path, undefined);
    await userEvent.click(screen.getByRole('button', { name: 'It is another paper: take it' }));
    expect(await screen.findByText('1 paper taken.')).toBeInTheDocument();
    expect(api.sentTo('post', path).at(-1)?.body).toEqual({
      answers: {
        department: 'c2',
        worries: ['phishing', 'other'],
        knowledge: { M1: 'k0', M2: 'k2' },
      },
      another: true,
    });
    expect(screen.getByLabelText('1. Where?')).toHaveValue('');
  });
});

const aProposal = (decisions: object[] = []): Proposal =>
  ({
    ...{ programme: 'digital-rights', weeks: 10, items, clusters: aWave().clusters },
    modules: [{ code: 'M1', title: both('Rights') }],
    made: {
      ...{ id: 'p1', targets: [], madeAt: '2026-03-21T09:00:00Z', decisions },
      limits: {
        earliestOn: '2026-04-01',
        latestOn: '2026-12-18',
        weeks: 10,
        sizeAtLeast: 12,
        sizeAtMost: 30,
        atOnce: 2,
      },
      proposal: {
        modules: [
          { code: 'M1', points: 900, evidence: [{ code: 'knows-little', count: 16, of: 24 }] },
        ],
        cohorts: [
          {
            ...{ key: 'cohort-1', size: 16, language: 'sq', mode: 'room', time: null, fits: true },
            ...{ startsOn: '2026-04-06', endsOn: '2026-06-08', focus: ['M1'] },
            evidence: [{ code: 'group-first', groups: ['c1'], count: 9, of: 14 }],
          },
        ],
      },
    },
  }) as Proposal;

describe('a proposal', () => {
  const path = `${wavePath}/proposal`;
  const decidePath = `${path}/{proposalId}/decisions`;

  it('says why, is decided with a reason, and leads to the form of a cohort', async () => {
    const accepted = {
      line: 'cohort-1',
      decision: 'accepted',
      reason: 'Clear.',
      change: {},
      decidedAt: '',
    };
    const api = inWave()
      .on('get', path, aProposal())
      .on('post', decidePath, aProposal([accepted]));
    const { container } = await renderInWave(<ProposalPage />, { api, at: '/proposal' });
    expect(
      await screen.findByText('16 of 24 know nothing or a little about it'),
    ).toBeInTheDocument();
    expect(screen.getByText(/invite first: Cluster c1/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Accept cohort 1' }));
    expect(screen.getByLabelText('Reason for cohort 1')).toHaveAccessibleDescription(/Say why/);
    expect(api.sentTo('post', decidePath)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Reason for cohort 1'), 'Clear.');
    await userEvent.click(screen.getByRole('button', { name: 'Accept cohort 1' }));
    expect(await screen.findByRole('link', { name: 'Open this cohort' })).toHaveAttribute(
      'href',
      '/teach/new?programme=digital-rights&startsOn=2026-04-06&mode=room&locale=sq',
    );
    expect((await axe(container)).violations).toEqual([]);
  });

  it('is changed or refused as well', async () => {
    const api = inWave().on('get', path, aProposal()).on('post', decidePath, aProposal());
    await renderInWave(<ProposalPage />, { api, at: '/proposal' });
    await userEvent.type(await screen.findByLabelText('Reason for cohort 1'), 'Smaller.');
    fireEvent.change(screen.getByLabelText('People in cohort 1'), { target: { value: '14' } });
    await userEvent.click(screen.getByRole('button', { name: 'Accept cohort 1 as changed' }));
    expect(api.sentTo('post', decidePath)[0]?.body).toMatchObject({
      ...{ line: 'cohort-1', decision: 'changed', reason: 'Smaller.' },
      change: { size: 14, mode: 'room', startsOn: '2026-04-06' },
    });
    await userEvent.type(screen.getByLabelText('Reason for cohort 1'), 'Not now.');
    await userEvent.click(screen.getByRole('button', { name: 'Refuse cohort 1' }));
    expect(api.sentTo('post', decidePath)[1]?.body).toMatchObject({ decision: 'refused' });
  });

  it('asks for limits that make sense', async () => {
    const api = inWave().on('get', path, { ...aProposal(), made: null });
    await renderInWave(<ProposalPage />, { api, at: '/proposal' });
    await userEvent.click(await screen.findByRole('button', { name: 'Propose a curriculum' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    expect(api.sentTo('post', path)).toEqual([]);
  });
});

describe('interviews', () => {
  it('are kept with consent only', async () => {
    const path = `${wavePath}/interviews`;
    const api = inWave()
      .on('get', path, { items: [] })
      .on('get', `${wavePath}/proposal`, aProposal())
      .on('post', path, { id: 'i1' });
    const { container } = await renderInWave(<InterviewsPage />, { api, at: '/interviews' });
    expect(await screen.findByText('None has been noted yet.')).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-03-02' } });
    await userEvent.type(screen.getByLabelText(/With whom/), 'Director of parks');
    await userEvent.selectOptions(screen.getByLabelText('Theme'), 'M1 Rights');
    await userEvent.type(screen.getByLabelText('Note'), 'Forms ask too much.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the notes' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Without consent nothing can be kept.');
    expect(api.sentTo('post', path)).toEqual([]);
    await userEvent.click(screen.getByLabelText(/agreed/));
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep the notes' }));
    expect(await screen.findByText('The notes are kept.')).toBeInTheDocument();
    expect(api.sentTo('post', path)[0]?.body).toEqual({
      ...{ heldOn: '2026-03-02', withWhom: 'Director of parks', consented: true },
      notes: [{ theme: 'M1', text: 'Forms ask too much.' }],
    });
  });
});
