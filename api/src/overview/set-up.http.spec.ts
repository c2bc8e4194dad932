import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { aDepartment } from '../../test/organisation-builders.js';
import { someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { TestApp } from '../../test/test-app.js';
import type { SetUpView } from './overview.dto.js';

describe('setting up a city', () => {
  let app: TestApp;
  let administrator: SignedInPerson;
  beforeAll(async () => {
    app = await TestApp.start({ SMTP_URL: '' });
    await aCity(app, { name: JSON.stringify({ en: 'Our city', sq: 'Qyteti ynë' }) });
    await app.rows(`UPDATE city SET signatories = '[]'`);
    administrator = await someoneSignedIn(app, 'administrator');
  });
  afterAll(() => app.stop());

  const open = async () =>
    (await app.get<SetUpView>('set-up', administrator)).body.steps
      .filter(({ done }) => !done)
      .map(({ key }) => key);

  it('is nobody’s business but administrators’', async () => {
    expectProblem(await app.get('set-up'), 401, 'not-signed-in');
    expectProblem(await app.get('set-up', await someoneSignedIn(app)), 404, 'not-found');
    expectProblem(await app.get('set-up', await someoneSignedIn(app, 'auditor')), 404, 'not-found');
  });

  it('tells what is still to do, until it is there', async () => {
    await app.rows(
      `INSERT INTO slot_value (key, value, origin) VALUES ('law.x', NULL, 'shipped'), ('law.y', 'null', 'shipped'), ('law.z', '{"en":"z","sq":"z"}', 'city')`,
    );
    expect(await open()).toEqual(['city', 'words', 'departments', 'mail', 'coordinators', 'begin']);
    expect((await app.get<SetUpView>('set-up', administrator)).body.steps[1]!.count).toBe(2);

    const signatories = [{ name: 'Orla Byrne', role: { en: 'Mayor', sq: 'Kryetare' } }];
    const name = { en: 'Dublin', sq: 'Dublini' };
    await app.patch('city', { name, signatories, version: 1 }, administrator);
    await app.rows(`UPDATE slot_value SET value = '{"en":"a","sq":"b"}'`);
    await aDepartment(app);
    await someoneSignedIn(app, 'coordinator');
    expect(await open()).toEqual(['mail', 'begin']);
  });
});
