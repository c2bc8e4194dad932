import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { catalogueOf, type Locale } from '../../lib/i18n.js';
import type { FakeHttp } from '../../testing/fake-http.js';
import { aMe } from '../../testing/people.js';
import { renderScreen } from '../../testing/render.js';
import type { Results, SurveyItem, Wave } from './api-types.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import { WaveLayout } from './wave-layout.js';

export const both = (en: string) => ({ en, sq: `${en} (sq)` });
const keyed = (...keys: string[]) => keys.map((key) => ({ key, text: both(key) }));
const common = { help: null, optional: true, showIf: null };

export const items: SurveyItem[] = [
  {
    ...common,
    key: 'department',
    type: 'one',
    text: both('Where?'),
    optionsFrom: 'departments',
    options: [],
  },
  {
    ...common,
    key: 'worries',
    type: 'several',
    text: both('Which worries?'),
    options: keyed('phishing', 'other'),
  },
  {
    ...common,
    key: 'knowledge',
    type: 'matrix',
    text: both('What do you know?'),
    rows: keyed('M1', 'M2'),
    columns: keyed('k0', 'k1', 'k2'),
  },
  { ...common, key: 'moment', type: 'open', text: both('A moment?'), lettersAtMost: 200 },
];
const cluster = (key: string, invited: number) => ({
  ...{ key, name: both(`Cluster ${key}`), departments: [key.toUpperCase()], invited },
});
const clusters = [cluster('c1', 20), cluster('c2', 12)];

export const aWave = (over: Partial<Wave> = {}): Wave => ({
  ...{ id: 'w1', survey: 'needs', surveyTitle: both('Needs survey'), title: both('Spring') },
  ...{ state: 'closed', standing: 'closed', opensOn: '2026-03-01', closesOn: '2026-03-20' },
  ...{ invited: 32, synthetic: false, code: 'abc', promise: both('No names.') },
  ...{ clusters, breakdowns: [['department']], answers: 24 },
  ...over,
});

export const someResults = (over: Partial<Results['release']> = {}): Results => ({
  ...{ id: 'w1', reach: 'whole', title: both('Spring') },
  ...{ opensOn: '2026-03-01', closesOn: '2026-03-20' },
  ...{ invited: 32, synthetic: false, clusters },
  texts: [{ item: 'moment', texts: ['A form asked for too much.'] }],
  survey: { slug: 'needs', kind: 'needs', title: both('Needs survey'), items },
  release: {
    answers: 24,
    measures: [
      {
        measure: 'worries',
        low: null,
        options: [
          { option: 'phishing', count: 18 },
          { option: 'other', count: null },
        ],
      },
      {
        ...{ measure: 'knowledge.M1', low: 16 },
        options: [
          { option: 'k0', count: 10 },
          { option: 'k1', count: 6 },
          { option: 'k2', count: 8 },
          { option: '', count: 0 },
        ],
      },
      {
        measure: 'knowledge.M2',
        low: null,
        options: [
          { option: 'k0', count: null },
          { option: 'k1', count: null },
        ],
      },
    ],
    breakdowns: [
      {
        ...{ key: 'department', groupings: ['department'] },
        rows: [
          { groups: ['c1'], people: 14 },
          { groups: ['c2', ''], people: 10 },
        ],
        measures: [
          { measure: 'worries', options: [{ option: 'phishing', counts: [null, 8] }] },
          { measure: 'knowledge.M1', options: [{ option: 'low', counts: [9, 7] }] },
        ],
      },
    ],
    ...over,
  },
});

interface Options {
  readonly api: FakeHttp;
  readonly locale?: Locale;
  readonly at?: string;
}

const me = aMe({
  areas: ['teach'],
  roles: [{ role: 'coordinator', scopeKind: 'city', scopeId: null }],
});
const catalogues = [catalogueOf(english, albanian)];

/** A page of the area, with a coordinator signed in. */
export const renderPage = (page: ReactElement, options: Options) =>
  renderScreen(page, { me, catalogues, ...options });

/** A page of the wave *Spring*. */
export const renderInWave = (page: ReactElement, { api, at = '', ...options }: Options) =>
  renderScreen(
    <Routes>
      <Route path="/needs/:wave" element={<WaveLayout />}>
        <Route path="*" element={page} />
        <Route index element={page} />
      </Route>
    </Routes>,
    { me, catalogues, api, at: `/needs/w1${at}`, ...options },
  );
