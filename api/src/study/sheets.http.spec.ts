import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, signInAs } from '../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { SheetsView, SheetView } from './sheets.dto.js';

describe('the sheets of a programme', () => {
  let app: TestApp;
  let learner: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    learner = await signInAsDemo(app, 'learner');
  }, 60_000);
  afterAll(() => app.stop());

  it('are refused to whoever is not signed in, and are not there for whoever learns nowhere', async () => {
    const nobody = await signInAs(app, (await aPerson(app)).id);
    for (const path of [
      'me/sheets',
      'me/sheets/example-pass',
      'me/modules/personal-data/sheets/form-surgery',
    ]) {
      expectProblem(await app.get(path), 401, 'not-signed-in');
      expectProblem(await app.get(path, { as: nobody }), 404, 'not-found');
      expectProblem(
        await app.get(`${path}?cohort=tirana-pilot`, { as: learner }),
        404,
        'not-found',
      );
      expectProblem(await app.get(`${path}?age=7`, { as: learner }), 400, 'wrong-shape');
    }
  });

  it('are those of the programme, then those of the modules that are open', async () => {
    const { body } = await app.get<SheetsView>('me/sheets', { as: learner });
    expect(body.groups.map(({ code }) => code).slice(0, 3)).toEqual([null, 'M1', 'M2']);
    expect(body.groups[0]!.sheets.map(({ slug }) => slug)).toEqual([
      'example-pass',
      'example-strong',
    ]);
    await app.rows(`UPDATE cohort_module SET opens_on = '2999-01-01'
      WHERE module_id = (SELECT id FROM module WHERE slug = 'personal-data')`);
    const later = await app.get<SheetsView>('me/sheets', { as: learner });
    expect(later.body.groups.map(({ code }) => code)).not.toContain('M2');
    expectProblem(
      await app.get('me/modules/personal-data/sheets/form-surgery', { as: learner }),
      404,
      'not-found',
    );
  });

  it('are read one by one, in every language', async () => {
    const { body } = await app.get<SheetView>('me/sheets/example-strong', { as: learner });
    expect(body.code).toBeNull();
    expect(Object.keys(body.sheet.locales).sort()).toEqual(['en', 'sq']);
    const map = 'me/modules/rights-travel-with-people/sheets/counter-map';
    const sheet = (await app.get<SheetView>(map, { as: learner })).body;
    expect([sheet.code, sheet.sheet.paper]).toEqual(['M1', 'A4']);
  });

  it('for staff are for the trainer alone', async () => {
    expectProblem(await app.get('me/sheets/director-interview', { as: learner }), 404, 'not-found');
    const handouts = 'cohorts/demo-running/handouts';
    expectProblem(await app.get(handouts, { as: learner }), 404, 'not-found');
    const { body } = await app.get<{ items: { slug: string }[] }>(handouts, {
      as: await signInAsDemo(app, 'trainer'),
    });
    expect(body.items.map(({ slug }) => slug)).toContain('director-interview');
  });
});
