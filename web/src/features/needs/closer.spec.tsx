import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { Difference, WaveRow } from './api-types.js';
import { CloserPage } from './closer-page.js';
import { NewWavePage } from './new-wave-page.js';
import { aWave, both, items, renderInWave, renderPage, someResults } from './testing.js';

const aRow = (over: Partial<WaveRow>): WaveRow => ({
  ...{ id: 'w0', survey: 'needs', title: both('Last year'), state: 'closed', standing: 'closed' },
  ...{ opensOn: '2025-03-01', closesOn: '2025-03-20', invited: 30, synthetic: false },
  ...over,
});

const api = ({
  results = someResults(),
  wave = aWave(),
  rows = [] as WaveRow[],
  difference = null as Difference | ProblemError | null,
} = {}) => {
  const http = new FakeHttp()
    .on('get', '/survey-waves/{id}', wave)
    .on('get', '/survey-waves/{id}/results', results)
    .on('get', '/survey-waves', { items: rows, nextCursor: null });
  return difference === null ? http : http.on('get', '/survey-waves/{id}/difference', difference);
};
const open = (search: string, given: Parameters<typeof api>[0] = {}) =>
  renderInWave(<CloserPage />, { api: api(given), at: `/closer${search}` });

describe('a question looked at by another one', () => {
  it('shows groups, those that are only shown together by name, and everybody beside them', async () => {
    const { container } = await open('?question=knowledge&by=department');
    expect(await screen.findByText('9 (64%)')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Shown together, because one alone would be too few: Cluster c2 + did not say.',
      ),
    ).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says why two that were not settled cannot be shown, and shows everybody instead', async () => {
    await open('?question=knowledge&by=worries');
    expect(await screen.findByText(/cannot be looked at together/)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'M1' })).toHaveTextContent('10 (42%)');
  });

  it('leads to the next wave where that one could do it', async () => {
    await open('?question=knowledge&by=department', { wave: aWave({ breakdowns: [] }) });
    expect(await screen.findByText(/The next wave can do it/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the next wave' })).toHaveAttribute(
      'href',
      '/needs/new?survey=needs',
    );
  });

  it('offers the next larger group where none is large enough', async () => {
    await open('?question=knowledge&by=department', { results: someResults({ breakdowns: [] }) });
    expect(await screen.findByText(/The next larger group is everybody/)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'M1' })).toHaveTextContent('10 (42%)');
  });

  it('shows how large groups are where the question is what they are made of', async () => {
    await open('?question=department');
    expect(await screen.findByRole('list', { name: 'Where?' })).toHaveTextContent(
      'Cluster c114 (58%)Cluster c2 + did not say10 (42%)',
    );
  });

  it('is chosen on the screen, and offers what cannot be shown by its name', async () => {
    await open('');
    const by = await screen.findByLabelText('Looked at by');
    expect(
      within(by).getByRole('group', { name: 'Settled before the wave opened' }),
    ).toHaveTextContent('Where?');
    expect(
      within(by).getByRole('group', { name: 'Not settled before: cannot be shown' }),
    ).toHaveTextContent('What do you know?');
    await userEvent.selectOptions(screen.getByLabelText('Question'), 'What do you know?');
    await userEvent.selectOptions(by, 'Where?');
    expect(await screen.findByText('9 (64%)')).toBeInTheDocument();
  });

  it('says so where fewer than five answered, and where it cannot be loaded', async () => {
    const { unmount } = await open('', {
      results: someResults({ answers: null, measures: [], breakdowns: [] }),
    });
    expect(await screen.findByText('Fewer than five answered')).toBeInTheDocument();
    unmount();
    const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
    await renderInWave(<CloserPage />, {
      api: api().on('get', '/survey-waves/{id}/results', offline),
      at: '/closer',
    });
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });
});

describe('a wave beside an earlier one', () => {
  const pair = (earlier: number | null, later: number | null, change: object | null) =>
    ({ earlier, later, change }) as Difference['measures'][number]['low'];
  const difference: Difference = {
    answers: { earlier: 20, later: 24 },
    askedOtherwise: ['worries'],
    measures: [
      {
        ...{ measure: 'knowledge.M1', low: pair(15, 10, { kind: 'points', points: -33 }) },
        options: [],
      },
    ],
    breakdowns: [],
  };
  difference.measures.push(
    {
      ...{ measure: 'sure', low: pair(null, null, null) },
      options: [
        { option: '1', ...pair(8, 18, { kind: 'points', points: 35 }) },
        { option: '', ...pair(0, 0, { kind: 'few' }) },
      ],
    },
    { measure: 'knowledge.M2', low: pair(null, 12, null), options: [] },
    { measure: 'knowledge.M3', low: pair(10, 12, { kind: 'few' }), options: [] },
  );
  const rows = [
    aRow({}),
    aRow({ id: 'w2', closesOn: '2026-09-01', title: both('Later') }),
    aRow({ id: 'w3', survey: 'pulse', title: both('A pulse') }),
    aRow({ id: 'w4', state: 'open', title: both('Still open') }),
  ];

  it('is chosen among those of the same survey that closed before', async () => {
    await open('', { rows, difference });
    const beside = await screen.findByLabelText('Beside an earlier wave');
    expect([...beside.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'none',
      'Last year',
    ]);
    await userEvent.selectOptions(beside, 'Last year');
    expect(
      await screen.findByText(/not asked in the earlier wave in the same words/),
    ).toBeInTheDocument();
  });

  it('says how far a share has moved, and tells no move of fewer than five', async () => {
    const { container } = await open('?question=knowledge&from=w0', { rows, difference });
    const line = async (name: string) =>
      (await screen.findByRole('rowheader', { name })).closest('tr');
    expect(await line('M1: k0 / k1')).toHaveTextContent(
      /75% \(15 of 20\).*42% \(10 of 24\).*33 points less/,
    );
    expect(await line('M2: k0 / k1')).toHaveTextContent(/not shown\*.*–/);
    expect(await line('knowledge.M3: k0 / k1')).toHaveTextContent('fewer than 5 people');
    expect((await axe(container)).violations).toEqual([]);
  });

  it('tells of a question that asks for one thing every answer', async () => {
    const results = someResults();
    results.survey.items = [
      ...items,
      {
        ...{ key: 'sure', type: 'scale5', text: both('Sure?'), help: null, optional: true },
        ...{ showIf: null, labels: ['no', 'hardly', 'so so', 'rather', 'yes'].map(both) },
      },
    ];
    await open('?question=sure&from=w0', { rows, difference, results });
    const heads = await screen.findAllByRole('rowheader');
    expect(heads.map((head) => head.textContent)).toEqual(['no / hardly', 'no']);
    expect(screen.getByText('35 points more')).toBeInTheDocument();
  });

  it('offers everybody where the groups were not the same', async () => {
    await open('?question=knowledge&by=department&from=w0', { rows, difference });
    expect(
      await screen.findByText(/The groups are not the same in both waves/),
    ).toBeInTheDocument();
    expect(await screen.findByText('75% (15 of 20)')).toBeInTheDocument();
  });

  it('compares groups that are the same in both', async () => {
    const grouped: Difference = {
      ...difference,
      breakdowns: [
        {
          ...{ key: 'department', groupings: ['department'] },
          rows: [
            { earlier: ['c9'], later: ['c1'], earlierPeople: 10, laterPeople: 14 },
            { earlier: ['c8', ''], later: ['c2', ''], earlierPeople: 10, laterPeople: 10 },
          ],
          measures: [
            {
              measure: 'knowledge.M1',
              options: [{ option: 'low', pairs: [pair(8, 9, { kind: 'few' }), pair(7, 7, null)] }],
            },
          ],
        },
      ],
    };
    await open('?question=knowledge&by=department&from=w0', { rows, difference: grouped });
    const cells = await screen.findAllByRole('cell', { name: /Cluster c1|Cluster c2/ });
    expect(cells.map((cell) => cell.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining('Cluster c2 + did not say')]),
    );
    expect(screen.getByText('80% (8 of 10)')).toBeInTheDocument();
  });

  it('says so where one of them had fewer than five, or it cannot be loaded', async () => {
    const few: Difference = { answers: null, measures: [], breakdowns: [], askedOtherwise: [] };
    const { unmount } = await open('?from=w0', { rows, difference: few });
    expect(await screen.findByText(/nothing to compare/)).toBeInTheDocument();
    unmount();
    const gone = new ProblemError({ type: 'urn:problem:network', status: 0 });
    await open('?from=w0', { rows, difference: gone });
    expect(await screen.findByText(/There is no connection/)).toBeInTheDocument();
  });
});

describe('two questions crossed for a wave', () => {
  it('are settled when it opens, and then stand in no other place', async () => {
    const grouping = (key: string, groups: number) => ({ key, text: both(`By ${key}`), groups });
    const http = new FakeHttp()
      .on('get', '/surveys/{slug}', {
        ...{ slug: 'needs', kind: 'needs', number: 1, title: both('Needs survey'), items },
        ...{ promise: both('No names.'), minutes: 12, groupings: ['department', 'role', 'years'] },
      })
      .on('post', '/surveys/{slug}/wave-plan', {
        departments: [{ code: 'A', name: both('Arts'), invited: 60 }],
        ...{ invited: 60, faults: [] },
        clusters: [
          {
            ...{ key: 'c1', name: both('Arts'), departments: ['A'], invited: 60 },
            ...{ sharePercent: 9, outlook: 'likely' },
          },
        ],
        groupings: [grouping('department', 2), grouping('role', 3), grouping('years', 4)],
      })
      .on('post', '/survey-waves', { id: 'w9' });
    await renderPage(<NewWavePage />, { api: http });
    const cross = await screen.findByLabelText('Cross two of them');
    await userEvent.selectOptions(cross, 'By department × By role');
    expect(screen.getByText('6 groups, about 10 people each')).toBeInTheDocument();
    await userEvent.type(
      screen.getByLabelText('Name in English', { selector: '#wave-titleEn' }),
      'A',
    );
    await userEvent.type(
      screen.getByLabelText('Name in Albanian', { selector: '#wave-titleSq' }),
      'B',
    );
    await userEvent.type(screen.getByLabelText('First day'), '2026-04-01');
    await userEvent.type(screen.getByLabelText('Last day'), '2026-04-14');
    await userEvent.click(screen.getByRole('button', { name: 'Open the wave for 60 people' }));
    expect(http.sentTo('post', '/survey-waves')[0]?.body).toMatchObject({
      breakdowns: [['department', 'role'], ['years']],
    });
  });
});
