import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../shared/calendar-date.js';
import { proposeCurriculum, type CurriculumInput, type Evidence } from './propose-curriculum.js';
import type { MeasureFigures, Release } from './release.js';

const figures = (measure: string, counts: Record<string, number | null>): MeasureFigures => ({
  ...{ measure, low: null },
  options: Object.entries(counts).map(([option, count]) => ({ option, count })),
});
const knowledge = (code: string, low: number | null): MeasureFigures => ({
  ...{ measure: `knowledge.${code}`, low, options: [] },
});
const aRelease = (measures: MeasureFigures[], over: Partial<Release> = {}): Release => ({
  ...{ answers: 100, measures, breakdowns: [] },
  ...over,
});
const limits = {
  ...{ earliestOn: calendarDate('2026-03-04'), latestOn: calendarDate('2026-12-18') },
  ...{ weeks: 10, sizeAtLeast: 12, sizeAtMost: 30, atOnce: 2 },
};
const propose = (measures: MeasureFigures[], over: Partial<CurriculumInput> = {}) =>
  proposeCurriculum({
    release: aRelease(measures),
    modules: ['M1', 'M2', 'M3'].map((code) => ({ code })),
    ...{ interviews: [], targets: [], limits },
    ...over,
  });
const order = (proposal: ReturnType<typeof propose>) => proposal.modules.map(({ code }) => code);
const codes = (evidence: readonly Evidence[]) => evidence.map(({ code }) => code);

describe('modules in order of need', () => {
  it.each([
    {
      why: 'who knows little decides',
      measures: [knowledge('M1', 20), knowledge('M2', 70), knowledge('M3', 50)],
      order: ['M2', 'M3', 'M1'],
    },
    {
      why: 'other data, another order',
      measures: [knowledge('M1', 70), knowledge('M2', 20), knowledge('M3', 50)],
      order: ['M1', 'M3', 'M2'],
    },
    {
      why: 'equal need keeps the order of the programme',
      measures: [knowledge('M1', 50), knowledge('M2', 50), knowledge('M3', 50)],
      order: ['M1', 'M2', 'M3'],
    },
    {
      why: 'a worry of many lifts its module',
      measures: [
        knowledge('M1', 60),
        knowledge('M2', 50),
        knowledge('M3', 50),
        figures('worries', { phishing: 80, other: 9, companies_using_data: null }),
      ],
      order: ['M3', 'M1', 'M2'],
    },
    {
      why: 'what is hidden counts for nothing',
      measures: [knowledge('M1', null), knowledge('M2', 6)],
      order: ['M2', 'M1', 'M3'],
    },
  ])('$why', ({ measures, order: expected }) => {
    expect(order(propose(measures))).toEqual(expected);
  });

  it('are lifted by interviews and by what the city aims at, and say so', () => {
    const even = [knowledge('M1', 50), knowledge('M2', 50), knowledge('M3', 50)];
    const interviews = [['M3', 'phishing'], ['child_safety'], []];
    expect(order(propose(even, { interviews }))).toEqual(['M3', 'M1', 'M2']);
    const { modules } = propose(even, { interviews, targets: ['M2'] });
    expect(modules.map(({ code }) => code)).toEqual(['M2', 'M3', 'M1']);
    expect(modules[0]!.evidence).toEqual([
      { code: 'knows-little', count: 50, of: 100 },
      { code: 'target' },
    ]);
    expect(modules[1]!.evidence).toContainEqual({ code: 'interviews', count: 1, of: 3 });
    expect(propose([]).modules[0]!.evidence).toEqual([{ code: 'no-figure' }]);
  });

  it('are not proposed by fewer than five answers', () => {
    const release = aRelease([], { answers: null });
    expect(propose([], { release })).toEqual({ modules: [], cohorts: [] });
  });
});

describe('cohorts', () => {
  const need = [knowledge('M1', 20), knowledge('M2', 70), knowledge('M3', 50)];

  it('are as many as it takes, of about the same size, some after the others', () => {
    const { cohorts } = propose(need);
    expect(
      cohorts.map(({ size, startsOn, endsOn, fits }) => [size, startsOn, endsOn, fits]),
    ).toEqual([
      [24, '2026-03-09', '2026-05-11', true],
      [23, '2026-03-09', '2026-05-11', true],
      [23, '2026-05-18', '2026-07-20', true],
    ]);
    expect(cohorts[0]).toMatchObject({
      key: 'cohort-1',
      language: null,
      mode: 'hybrid',
      time: null,
      focus: ['M2', 'M3', 'M1'],
    });
    expect(codes(cohorts[0]!.evidence)).toEqual(['people', 'most-preferred-unknown']);
  });

  it('begin on the first day itself when that is a Monday, and say when they end too late', () => {
    const late = { ...limits, earliestOn: calendarDate('2026-11-02'), weeks: 8 };
    const [first] = propose(need, { limits: late }).cohorts;
    expect(first).toMatchObject({ startsOn: '2026-11-02', endsOn: '2026-12-21', fits: false });
    expect(codes(first!.evidence)).toContain('too-late');
    const oneDay = { ...limits, weeks: 0 };
    expect(propose(need, { limits: oneDay }).cohorts[0]).toMatchObject({
      startsOn: '2026-03-09',
      endsOn: '2026-03-09',
    });
  });

  it('are held in the languages of enough people; the others join the largest', () => {
    const languages = figures('language', { sq: 70, en: 20, el: 8, '': null });
    const { cohorts } = propose([...need, languages]);
    expect(cohorts.map(({ language, size }) => [language, size])).toEqual([
      ['sq', 28],
      ['sq', 28],
      ['en', 14],
    ]);
    expect(cohorts[0]!.evidence).toContainEqual({
      code: 'language-joined',
      option: 'el',
      count: 8,
    });
  });

  it('take the form and the hour that most prefer', () => {
    const way = figures('learn_best', {
      written_guide: 60,
      in_person: 40,
      mixed: 30,
      live_online: null,
    });
    const time = figures('best_time', { early_morning: 10, late_morning: 50, '': 40 });
    expect(propose([...need, way, time]).cohorts[0]).toMatchObject({
      mode: 'room',
      time: 'late_morning',
    });
    const online = figures('learn_best', { short_online: 60, in_person: 40 });
    expect(propose([...need, online]).cohorts[0]!.mode).toBe('online');
  });

  it('begin with the groups of which the largest share knows little', () => {
    const breakdowns = [
      {
        ...{ key: 'department', groupings: ['department'] },
        rows: [['c1'], ['c2'], ['c3', 'c4'], ['c5']].map((groups, at) => ({
          groups,
          people: [20, 10, 30, 9][at]!,
        })),
        measures: [
          { measure: 'knowledge.M2', options: [{ option: 'low', counts: [10, 8, null, 0] }] },
        ],
      },
    ];
    const { cohorts } = propose(need, { release: aRelease(need, { breakdowns }) });
    expect(cohorts[0]!.evidence).toContainEqual({
      code: 'group-first',
      groups: ['c2'],
      count: 8,
      of: 10,
    });
    expect(cohorts[1]!.evidence).toContainEqual({
      code: 'group-first',
      groups: ['c1'],
      count: 10,
      of: 20,
    });
    const other = breakdowns.map((each) => ({ ...each, measures: [] }));
    expect(
      codes(propose(need, { release: aRelease(need, { breakdowns: other }) }).cohorts[0]!.evidence),
    ).not.toContain('group-first');
    const empty = breakdowns.map((each) => ({
      ...each,
      measures: [{ measure: 'knowledge.M2', options: [] }],
    }));
    expect(
      codes(propose(need, { release: aRelease(need, { breakdowns: empty }) }).cohorts[0]!.evidence),
    ).not.toContain('group-first');
  });

  it.each([
    { why: 'nothing is known of what people know', measures: [knowledge('M1', null)] },
    { why: 'everybody knows enough', measures: [knowledge('M1', 0)] },
    {
      why: 'nobody is in need, whatever their language',
      measures: [knowledge('M1', 0), figures('language', { sq: 100 })],
    },
  ])('are not proposed where $why', ({ measures }) => {
    expect(propose(measures).cohorts).toEqual([]);
  });
});
