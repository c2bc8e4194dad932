import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { TestApp } from '../../test/test-app.js';
import type { ProposalView } from '../surveys/proposal/proposal.dto.js';
import type { ResultsView } from '../surveys/results/results.dto.js';
import type { WavesView } from '../surveys/surveys.dto.js';

describe('the needs survey of the demonstration', () => {
  let app: TestApp;
  let as: string;
  let results: ResultsView;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    as = await signInAsDemo(app, 'coordinator');
    const { body } = await app.get<WavesView>('survey-waves', { as });
    results = (await app.get<ResultsView>(`survey-waves/${body.items[0]!.id}/results`, { as }))
      .body;
  }, 60_000);
  afterAll(() => app.stop());

  const options = (measure: string) =>
    Object.fromEntries(
      results.release.measures
        .find((each) => each.measure === measure)!
        .options.map(({ option, count }) => [option, count]),
    );

  it('gives what is published of the pilot', () => {
    expect(results).toMatchObject({ synthetic: true, release: { answers: 102 } });
    // Most were involved in digital solutions: all but those who helped in none of the ways.
    expect(102 - options('involvement')['none']!).toBeGreaterThan(51);
    for (const subject of ['data_protection', 'human_rights_online'])
      expect(options(`trained.${subject}`)).toMatchObject({
        past_2_years: 0,
        longer_ago: 0,
        never: 102,
        '': 0,
      });
    const worries = options('worries');
    for (const worry of [
      ...['data_theft_or_abuse', 'ransomware', 'phishing', 'child_safety', 'companies_using_data'],
      ...['administrations_using_data', 'watching_in_public_space', 'people_who_cannot_get_online'],
    ])
      expect(worries[worry]).toBeGreaterThan(20);
  });

  it('never shows a group or a number below five', () => {
    expect(results.clusters.map(({ invited }) => invited)).toEqual([18, 18, 25, 24, 17]);
    const { measures, breakdowns } = results.release;
    const people = breakdowns.flatMap(({ rows }) => rows.map((row) => row.people));
    const counts = [
      ...measures.flatMap((each) => [...each.options.map(({ count }) => count), each.low]),
      ...breakdowns.flatMap((each) =>
        each.measures.flatMap((measure) => measure.options.flatMap((option) => option.counts)),
      ),
    ];
    const small = [...people, ...counts].filter(
      (count) => count !== null && count > 0 && count < 5,
    );
    expect(small).toEqual([]);
    expect(options('worries')['other']).toBeNull();
    expect(breakdowns.map(({ key }) => key)).toEqual(['department', 'role', 'years']);
    const shown = breakdowns[0]!.measures.flatMap((measure) =>
      measure.options.flatMap((option) => option.counts),
    );
    expect(shown.filter((count) => count !== null).length).toBeGreaterThan(40);
  });

  it('leads to a proposal for the shipped programme', async () => {
    const wish = {
      targets: [],
      earliestOn: '2026-04-01',
      latestOn: '2026-12-18',
      sizeAtLeast: 12,
      sizeAtMost: 30,
      atOnce: 2,
    };
    const { body } = await app.post<ProposalView>(`survey-waves/${results.id}/proposal`, wish, {
      as,
    });
    expect(body.programme).toBe('digital-rights');
    const { modules, cohorts } = body.made!.proposal;
    expect(modules).toHaveLength(9);
    expect(modules[0]!.code).toBe('M3');
    expect(cohorts.map(({ size, language, mode }) => [size, language, mode])).toEqual([
      [27, 'sq', 'room'],
      [27, 'sq', 'room'],
      [26, 'sq', 'room'],
    ]);
  });
});
