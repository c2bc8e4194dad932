import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { catalogueOf } from '../../lib/i18n.js';
import { ProblemError } from '../../lib/problem-error.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import type { RenderOptions } from '../../testing/render.js';
import type { Gain, LearningGained, Release } from './api-types.js';
import { GainedPage } from './gained-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { changeWords, questionsEach, signedPoints } from './model.js';

const path = '/cohorts/{slug}/learning-gained';
const catalogues = [catalogueOf(english, albanian)];

const aGain = (over: Partial<Gain> = {}): Gain => ({
  people: 19,
  before: { right: 80, of: 190, share: 0.4211 },
  after: { right: 440, of: 570, share: 0.7719 },
  difference: 0.3508,
  interval: { from: 0.29, to: 0.41 },
  ...over,
});
const department = (en: string) => ({ name: { en, sq: en } });
const aRelease = (over: Partial<Release> = {}): Release => ({
  madeAt: '2026-11-30T09:00:00.000Z',
  overall: aGain(),
  modules: [
    { ...aGain(), module: { code: 'M1', title: { en: 'Rights', sq: 'Të drejtat' } } },
    { ...aGain({ difference: 0, interval: null }), module: null },
  ],
  clusters: [
    { ...aGain({ people: 9 }), departments: [department('Archive'), { name: null }] },
    { ...aGain({ people: 10 }), departments: [department('Water')] },
  ],
  paperLeftOut: false,
  ...over,
});
const aView = (over: Partial<LearningGained> = {}): LearningGained => ({
  ...{ hasBaseline: true, people: 30, satBaseline: 24, satFinalTest: 21, satBoth: 19 },
  ...{ evidenceClosesOn: '2026-12-30', release: null },
  ...over,
});

async function open(answer: LearningGained | ProblemError, options: RenderOptions = {}) {
  const result = await renderInCohort(<GainedPage />, {
    api: new FakeHttp().on('get', path, answer),
    catalogues,
    ...options,
  });
  await loaded(result.container);
  return result;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what a cohort has learnt', () => {
  it('has no barrier that a program can find, in any state and either language', async () => {
    for (const locale of ['en', 'sq'] as const)
      for (const view of [aView({ release: aRelease() }), aView(), aView({ satBoth: 3 })]) {
        const { container, unmount } = await open(view, { locale });
        expect((await axe(container)).violations).toEqual([]);
        unmount();
      }
  });

  it('says in one sentence what a mayor asks', async () => {
    await open(aView({ release: aRelease() }));
    expect(screen.getByText('42% right before, 77% after')).toBeVisible();
    expect(screen.getByText(/That is 35 points more on average\. With so few/)).toHaveTextContent(
      /between \+29 and \+41 points/,
    );
    expect(screen.getByText(/19 people who sat both/)).toBeVisible();
  });

  it('draws two bars a row, with their numbers beside them', async () => {
    await open(aView({ release: aRelease() }));
    const modules = within(screen.getByRole('list', { name: 'By module' }));
    expect(modules.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'M1 Rights42% → 77%',
      'Across several modules42% → 77%',
    ]);
    const clusters = within(screen.getByRole('list', { name: 'By department' }));
    expect(clusters.getByText('Archive + no department (9 people)')).toBeVisible();
    expect(screen.getByText(/fewer than five people are shown together/)).toBeVisible();
  });

  it('has all of it as a table, with counts and intervals', async () => {
    await open(aView({ release: aRelease() }));
    await userEvent.click(screen.getByText('The same as a table'));
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(
      /All together.*19.*42% \(80 of 190\).*77% \(440 of 570\).*\+35.*\+29 to \+41/,
    );
    expect(rows[3]).toMatch(/Across several modules.*0.*cannot be told/);
  });

  it('says what it does not say', async () => {
    await open(aView({ release: aRelease() }));
    const says = within(screen.getByRole('region', { name: /What these figures say/ }));
    expect(says.getByText(/do not prove that the course was the cause/)).toBeVisible();
    expect(says.getByText(/10 questions before and 30 in the final test/)).toBeVisible();
  });

  it('says why a part is not shown, and who is not in it', async () => {
    await open(aView({ release: aRelease({ modules: [], clusters: [], paperLeftOut: true }) }));
    expect(screen.getByText(/Nothing is shown by module/)).toBeVisible();
    expect(screen.getByText(/Departments are not shown/)).toBeVisible();
    expect(screen.getByText(/on paper are not in these figures/)).toBeVisible();
  });

  it('prints, and comes as a file in the reader’s language', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    await open(aView({ release: aRelease() }));
    await press('Print');
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
    expect(screen.getByRole('link', { name: 'Download as CSV' })).toHaveAttribute(
      'href',
      '/api/v1/cohorts/spring/learning-gained-file?locale=en',
    );
  });

  it.each([
    { view: { hasBaseline: false, satBaseline: 0, satBoth: 0 }, words: /has none, so nothing/ },
    { view: { satBaseline: 0, satBoth: 0 }, words: /Nobody answered the questions/ },
    { view: { satBoth: 4 }, words: /Figures are made from five people on/ },
  ])('is honest before there is anything: $words', async ({ view, words }) => {
    await open(aView(view));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Work out/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Download as CSV' })).not.toBeInTheDocument();
  });

  it('asks before the figures are made, once, and shows them then', async () => {
    const { api } = await open(aView(), {
      api: new FakeHttp().on('get', path, aView()).on('post', path, aView({ release: aRelease() })),
    });
    await press('Work out the figures of 19 people');
    expect(api.sentTo('post', path)).toHaveLength(0);
    await press('Work out the figures, once');
    expect(api.sentTo('post', path)[0]!.body).toEqual({ people: 19 });
    expect(await screen.findByText('42% right before, 77% after')).toBeVisible();
  });

  it('says when it was another number of people, and reads again', async () => {
    const changed = new ProblemError({
      ...{ type: 'urn:problem:reports.gain-changed', status: 409, params: { people: 20 } },
    });
    const { api } = await open(aView(), {
      api: new FakeHttp().on('get', path, aView()).on('post', path, changed),
    });
    await press('Work out the figures of 19 people');
    await press('Work out the figures, once');
    expect(await screen.findByRole('alert')).toHaveTextContent(/another number of people: 20/);
    expect(api.sentTo('get', path).length).toBeGreaterThan(1);
  });

  it('says what failed, and that nothing is lost', async () => {
    await open(new ProblemError({ type: 'urn:problem:network', status: 0 }));
    expect(screen.getByText('What has been learnt could not be loaded')).toBeVisible();
    expect(screen.getByText('All results are kept.')).toBeVisible();
  });
});

describe('points', () => {
  it.each([
    [0.3508, '+35', 'gained.more', 35],
    [0.004, '0', 'gained.same', 0],
    [-0.0049, '0', 'gained.same', 0],
    [-0.12, '−12', 'gained.fewer', 12],
  ] as const)('of %s are shown as %s', (difference, shown, key, count) => {
    expect(signedPoints(difference, 'en')).toBe(shown);
    expect(changeWords({ difference })).toEqual({ key, count });
  });

  it('are of so many questions a person', () => {
    expect(questionsEach(aRelease())).toEqual({ before: 10, after: 30 });
  });
});
