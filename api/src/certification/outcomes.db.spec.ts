import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cohorts, Enrolments } from '../cohorts/index.js';
import { seedDemonstrationIn } from '../../test/demonstration.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import { Outcomes } from './outcomes.js';

describe('evaluating people when they are looked at', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
  }, 60_000);
  afterAll(() => app.stop());

  const cohortOf = async (slug: string) => {
    const [{ id }] = (await app.rows<{ id: string }>(`SELECT id FROM cohort WHERE slug = $1`, [
      slug,
    ])) as [{ id: string }];
    const cohort = await app.nest.get(Cohorts, { strict: false }).byId(id);
    return { cohort, enrolments: await app.nest.get(Enrolments, { strict: false }).ofCohort(id) };
  };

  it.each(['tirana-pilot', 'demo-running'])(
    'finds of everybody in %s at once the same as one by one',
    async (slug) => {
      const outcomes = app.nest.get(Outcomes, { strict: false });
      const { cohort, enrolments } = await cohortOf(slug);
      const together = await outcomes.of(cohort, enrolments);
      for (const enrolment of enrolments) {
        const alone = await outcomes.of(cohort, [enrolment]);
        expect(alone.get(enrolment.id)).toEqual(together.get(enrolment.id));
      }
      expect(together.size).toBe(enrolments.length);
    },
  );

  it('asks the database as often for a cohort as for one person', async () => {
    const outcomes = app.nest.get(Outcomes, { strict: false });
    const { cohort, enrolments } = await cohortOf('tirana-pilot');
    const forOne = await statementsOf(app, () => outcomes.of(cohort, enrolments.slice(0, 1)));
    const forAll = await statementsOf(app, () => outcomes.of(cohort, enrolments));
    expect(forAll.length).toBe(forOne.length);
    expect(forAll.length).toBeLessThanOrEqual(8);
  });

  it('evaluates a later version beside the first, and takes of each tier the better for the person', async () => {
    const outcomes = app.nest.get(Outcomes, { strict: false });
    const { cohort, enrolments } = await cohortOf('tirana-pilot');
    const before = await outcomes.of(cohort, enrolments);
    const [{ body }] = (await app.rows<{ body: { criteria: { key: string; atLeast?: object }[] } }>(
      `SELECT body FROM criteria_version WHERE id = $1`,
      [cohort.criteriaVersionId],
    )) as [{ body: { criteria: { key: string; atLeast?: object }[] } }];
    const easier = {
      ...body,
      criteria: body.criteria.map((criterion) =>
        criterion.key === 'C1' ? { ...criterion, atLeast: { sessions: 7 } } : criterion,
      ),
    };
    const later = app.ids.next();
    await app.rows(
      `INSERT INTO criteria_version (id, programme_id, number, sha256, body, published_at) VALUES ($1, $2, 2, 'easier', $3, $4)`,
      [later, cohort.programmeId, JSON.stringify(easier), app.clock.now()],
    );
    const after = await outcomes.of({ ...cohort, criteriaVersionId: later }, enrolments);
    const met = (judged: typeof before) =>
      [...judged.values()].filter(
        ({ tiers }) => tiers.find(({ key }) => key === 'attendance')?.state === 'met',
      ).length;
    expect(met(before)).toBe(31);
    expect(met(after)).toBeGreaterThan(31);
    for (const [id, { tiers }] of before) {
      const lost = tiers.filter(
        ({ state, key }) =>
          state === 'met' && after.get(id)!.tiers.find((tier) => tier.key === key)?.state !== 'met',
      );
      expect(lost).toEqual([]);
    }
  });
});
