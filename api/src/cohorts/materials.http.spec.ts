import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, signInAs } from '../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { SessionMaterialsView } from './materials.dto.js';

const session = 'cohorts/demo-running/sessions/M1';

describe('the materials of a session', () => {
  let app: TestApp;
  let trainer: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    trainer = await signInAsDemo(app, 'trainer');
  }, 60_000);
  afterAll(() => app.stop());

  it('are not there for whoever does not train the cohort, nor for a session it does not have', async () => {
    expectProblem(await app.get(session), 401, 'not-signed-in');
    const stranger = await signInAs(app, (await aPerson(app)).id);
    const learner = await signInAsDemo(app, 'learner');
    for (const as of [stranger, learner])
      expectProblem(await app.get(session, { as }), 404, 'not-found');
    for (const path of ['cohorts/demo-running/sessions/M77', 'cohorts/nowhere/sessions/M1'])
      expectProblem(await app.get(path, { as: trainer }), 404, 'not-found');
  });

  it('are the plan by the minute and the handouts, in every language', async () => {
    const { body } = await app.get<SessionMaterialsView>(session, { as: trainer });
    expect(body.session).toMatchObject({ code: 'M1', state: 'planned' });
    expect(body.module).toMatchObject({ code: 'M1', slug: 'rights-travel-with-people' });
    expect(body.plan).toMatchObject({ minutes: 75, groupAtLeast: 12 });
    for (const locale of ['en', 'sq']) {
      const { steps, materials } = body.plan!.locales[locale]!;
      expect(steps[0]!.from).toBe(0);
      expect(steps.at(-1)!.to).toBe(75);
      expect(materials.length).toBeGreaterThan(2);
      expect(body.handouts[0]!.locales[locale]!.html).toContain('<table>');
    }
    expect(body.plan!.locales['en']!.state).toBe('source');
    expect(body.plan!.locales['sq']!.state).toBe('draft');
  });

  it('are none for a session that is of no module', async () => {
    const { body } = await app.get<SessionMaterialsView>('cohorts/demo-running/sessions/CLINIC', {
      as: trainer,
    });
    expect(body).toMatchObject({ module: null, plan: null, handouts: [] });
  });

  it('take two statements besides the sign-in, however many people there are', async () => {
    const statements = await statementsOf(app, () => app.get(session, { as: trainer }));
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
