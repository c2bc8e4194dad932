import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { signInAs } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import { securityHeaders } from '../platform/http/security-headers.js';
import type { CertifyView } from './certification.dto.js';

type Award = { id: string; code: string; personId: string; familyName: string; sha256: string };

describe('the public check', () => {
  let app: TestApp;
  let award: Award;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    const trainer = await signInAsDemo(app, 'trainer');
    const { body } = await app.get<CertifyView>('cohorts/tirana-pilot/certify', { as: trainer });
    const one = body.ready.find(({ due }) => due.length === 3)!;
    await app.post(
      'cohorts/tirana-pilot/awards',
      { expected: { certificates: 3, people: 1 }, enrolmentIds: [one.enrolmentId] },
      { as: trainer },
    );
    award = await practitioner();
  }, 60_000);
  afterAll(() => app.stop());

  const practitioner = async () =>
    (
      await app.rows<Award>(
        `SELECT award.id, award.code, enrolment.person_id AS "personId", award."values"->'holder'->>'familyName' AS "familyName", certificate.sha256
         FROM award JOIN enrolment ON enrolment.id = award.enrolment_id LEFT JOIN certificate ON certificate.award_id = award.id
         WHERE award.tier = 'practitioner'`,
      )
    )[0]!;
  const page = (path: string) => app.get<string>(path, { headers: { accept: 'text/html' } });
  const askName = (familyName: string, code = award.code) =>
    app.call<string>('POST', `/en/verify/${code}`, {
      body: `familyName=${encodeURIComponent(familyName)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('says that a certificate is being prepared until its PDF is made, then that it is valid', async () => {
    expect((await page(`/en/verify/${award.code}`)).body).toMatch(/data-state="being-prepared"/);
    await app.drainJobs();
    award = await practitioner();
    const shown = await page(`/en/verify/${award.code}`);
    expect(shown.body).toMatch(/data-state="valid"/);
    expect(shown.body).toContain(award.sha256);
    expect(shown.body).toContain('Digital Rights Practitioner');
  });

  it('sets no cookie, is not to be indexed or kept, and is a whole page without scripts', async () => {
    const shown = await page(`/en/verify/${award.code}`);
    expect(shown.headers['set-cookie']).toBeUndefined();
    expect(shown.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(String(shown.headers['content-security-policy'])).not.toContain('unsafe');
    expect(shown.body).toMatch(/<meta name="robots" content="noindex">/);
    expect(shown.body).not.toMatch(/<script>|style="/);
  });

  it('reads the code as people type it, and the short address leads to it', async () => {
    const typed = award.code
      .toLowerCase()
      .replace(/(.{4})(?=.)/g, '$1-')
      .replaceAll('0', 'o');
    expect((await page(`/sq/verify/${typed}`)).body).toMatch(/data-state="valid"/);
    const short = await page(`/v/${typed}`);
    expect([short.status, short.headers.location]).toEqual([302, `/en/verify/${typed}`]);
    const form = await page(`/en/verify?code=${typed}`);
    expect([form.status, form.headers.location]).toEqual([303, `/en/verify/${typed}`]);
  });

  it('tells a mistyped code from one that is not known', async () => {
    const last = award.code.endsWith('A') ? 'B' : 'A';
    const mistyped = await page(`/en/verify/${award.code.slice(0, -1)}${last}`);
    expect(mistyped.body).not.toMatch(/data-state=/);
    expect(mistyped.body).toMatch(/<form/);
    const unknown = await page('/en/verify/0000000000000');
    expect([unknown.status, /data-state="unknown"/.test(unknown.body)]).toEqual([404, true]);
  });

  it('never shows the name unless the holder wishes it, and confirms the family name to whoever knows it', async () => {
    expect((await page(`/en/verify/${award.code}`)).body).not.toContain(award.familyName);
    expect((await askName('Somebody')).body).toMatch(/data-name="not-confirmed"/);
    expect((await askName(award.familyName.toUpperCase())).body).toMatch(/data-name="confirmed"/);
    await app.put(
      `me/certificates/${award.id}/wish`,
      { showName: true },
      { as: await signInAs(app, award.personId) },
    );
    expect((await page(`/en/verify/${award.code}`)).body).toContain(award.familyName);
    await app.put(
      `me/certificates/${award.id}/wish`,
      { showName: false },
      { as: await signInAs(app, award.personId) },
    );
  });

  it('is valid to the end of its last day in the cohort’s zone, and expired after it', async () => {
    const now = app.clock.now().toISOString();
    app.clock.set('2028-03-02T22:59:00.000Z');
    expect((await page(`/en/verify/${award.code}`)).body).toMatch(/data-state="valid"/);
    app.clock.set('2028-03-02T23:00:00.000Z');
    expect((await page(`/en/verify/${award.code}`)).body).toMatch(/data-state="expired"/);
    app.clock.set(now);
  });

  it('stops whoever tries names one after the other, and lets them try again a minute later', async () => {
    app.clock.pass({ minutes: 2 });
    for (let tries = 0; tries < 10; tries += 1) expect((await askName('Nobody')).status).toBe(200);
    const refused = await askName('Nobody');
    expectProblem(refused, 429, 'too-many-requests');
    app.clock.pass({ minutes: 2 });
    expect((await askName('Nobody')).status).toBe(200);
  });

  it('says only that it was withdrawn, once its holder has withdrawn it', async () => {
    await app.post(`me/certificates/${award.id}/withdrawal`, undefined, {
      as: await signInAs(app, award.personId),
    });
    const shown = await page(`/en/verify/${award.code}`);
    expect(shown.body).toMatch(/data-state="withdrawn"/);
    expect(shown.body).not.toContain(award.sha256);
    expect((await askName(award.familyName)).body).not.toMatch(/data-name=/);
  });

  it('shows a tier that states a fact as valid for ever', async () => {
    const [other] = await app.rows<{ code: string }>(
      `SELECT code FROM award WHERE tier = 'achievement'`,
    );
    app.clock.pass({ days: 4000 });
    expect((await page(`/en/verify/${other!.code}`)).body).toMatch(/data-state="valid"/);
  });

  it.each(['/en', '/sq/', '/en/accessibility', '/sq/privacy', '/en/verify'])(
    'serves %s to anyone, without a cookie',
    async (path) => {
      const shown = await page(path);
      expect([shown.status, shown.headers['set-cookie']]).toEqual([200, undefined]);
      expect(shown.body).toMatch(/^<!doctype html>/);
    },
  );

  it('answers a browser’s wrong address with a page, and a program’s with a problem', async () => {
    const shown = await page('/en/nothing-here');
    expect([shown.status, /^<!doctype html>/.test(shown.body)]).toEqual([404, true]);
    expectProblem(await app.get('/en/nothing-here'), 404, 'not-found');
  });

  it.each([
    { why: 'a code longer than any', address: `/en/verify/${'A'.repeat(500)}` },
    { why: 'a sign that is cut off', address: '/en/verify/%zz' },
  ])('answers $why like any wrong address, in its own words', async ({ address }) => {
    const shown = await page(address);
    expect([shown.status, /^<!doctype html>/.test(shown.body)]).toEqual([404, true]);
    expect(shown.headers).toMatchObject(securityHeaders(false));
    expectProblem(await app.get(address), 404, 'not-found');
    expectProblem(await app.get(`/api/v1/cohorts${address.slice(10)}`), 404, 'not-found');
  });
});
