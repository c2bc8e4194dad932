import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { CertifyView } from './certification.dto.js';

type Overview = { funnel: { enrolled: number; ready: Record<string, number> } };

describe('whoever has left a cohort', () => {
  let app: TestApp;
  let coordinator: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    coordinator = await signInAsDemo(app, 'coordinator');
  }, 60_000);
  afterAll(() => app.stop());

  const certify = async () =>
    (await app.get<CertifyView>('cohorts/tirana-pilot/certify', { as: coordinator })).body;
  const funnel = async () =>
    (await app.get<Overview>('cohorts/tirana-pilot/overview', { as: coordinator })).body.funnel;
  const place = (id: string) => `cohorts/tirana-pilot/enrolments/${id}/withdrawal`;

  it('counts no more, and counts again when taken back', async () => {
    const { ready, totals } = await certify();
    expect(totals).toMatchObject({ certificates: 82, people: 31 });
    const practitioner = ready.find(({ due }) => due.includes('practitioner'))!;
    await app.put(place(practitioner.enrolmentId), { reason: 'left-city' }, { as: coordinator });
    expect((await certify()).totals).toMatchObject({
      ...{ certificates: 79, people: 30 },
      byTier: { attendance: 30, achievement: 27, practitioner: 22 },
    });
    expect(await funnel()).toMatchObject({ enrolled: 53, ready: { practitioner: 22 } });
    // What a trainer saw before is not awarded after.
    expectProblem(
      await app.post(
        'cohorts/tirana-pilot/awards',
        { expected: { certificates: 82, people: 31 } },
        { as: coordinator },
      ),
      409,
      'certification.due-changed',
    );
    await app.delete(place(practitioner.enrolmentId), { as: coordinator });
    expect((await certify()).totals).toMatchObject({
      byTier: { attendance: 31, achievement: 28, practitioner: 23 },
    });
  });

  it('keeps certificates, with their name and valid for everybody', async () => {
    const expected = { certificates: 82, people: 31 };
    await app.post('cohorts/tirana-pilot/awards', { expected }, { as: coordinator });
    await app.drainJobs();
    const [award] = (await certify()).awarded;
    await app.put(place(award!.enrolmentId), { reason: 'left-city' }, { as: coordinator });
    const after = (await certify()).awarded.find(({ awardId }) => awardId === award!.awardId);
    expect(after).toEqual(award);
    expect(after).toMatchObject({ state: 'valid', name: expect.stringMatching(/\S/) as unknown });
  });
});
