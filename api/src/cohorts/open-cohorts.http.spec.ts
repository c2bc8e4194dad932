import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { TestApp } from '../../test/test-app.js';
import { SiteState } from '../platform/site/site-state.js';
import type { CohortOfferView, OpenCohortsView } from './open-cohorts.dto.js';

describe('a cohort that is open to all', () => {
  let app: TestApp;
  let coordinator: SignedInPerson;
  let resident: SignedInPerson;
  let cohort: Cohort;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
    coordinator = await someoneSignedIn(app, 'coordinator');
    resident = await someoneSignedIn(app);
  }, 60_000);
  beforeEach(async () => {
    cohort = await aCohort(app);
  });
  afterAll(() => app.stop());

  const at = () => `cohorts/${cohort.slug}/offer`;
  const offered = async () => (await app.get<CohortOfferView>(at(), coordinator)).body;
  async function offer(change: object = {}, as = coordinator) {
    const { version } = await offered();
    return app.put(at(), { openToAll: true, places: null, version, ...change }, as);
  }
  const join = (as = resident) => app.put(`me/open-cohorts/${cohort.slug}`, {}, as);
  const leave = (as = resident) => app.delete(`me/open-cohorts/${cohort.slug}`, as);
  const listed = async (as = resident) =>
    (await app.get<OpenCohortsView>('me/open-cohorts', as)).body.items.find(
      ({ slug }) => slug === cohort.slug,
    );
  const enrolments = () =>
    app.rows(`SELECT state FROM enrolment WHERE cohort_id = $1`, [cohort.id]);

  it('is offered by coordinators alone, with the version that they have read', async () => {
    expectProblem(
      await app.put(at(), { openToAll: true, places: 5, version: 1 }, resident),
      404,
      'not-found',
    );
    const trainer = await someoneSignedIn(app, 'trainer');
    expectProblem(await app.get(at(), trainer), 403, 'not-permitted');
    const wrong = { openToAll: 'yes', places: 0, version: 1 };
    expect(
      pointersOf(expectProblem(await app.put(at(), wrong, coordinator), 400, 'wrong-shape')),
    ).toEqual(new Set(['/openToAll', '/places']));
    expect((await offer({ places: 12 })).status).toBe(204);
    expect(await offered()).toMatchObject({ openToAll: true, places: 12, enrolled: 0 });
    expectProblem(await offer({ version: 1 }), 409, 'stale-version');
    const [audited] = await app.rows(
      `SELECT after FROM audit_event WHERE action = 'cohorts.offered' AND subject_id = $1`,
      [cohort.id],
    );
    expect(audited).toEqual({ after: { openToAll: true, places: 12 } });
  });

  it('is not there for others while it is by invitation', async () => {
    expectProblem(await join(), 404, 'not-found');
    expect(await listed()).toBeUndefined();
    expect(await enrolments()).toEqual([]);
  });

  it('is joined by a resident, once, and seen in the list with the places that are left', async () => {
    await offer({ places: 2 });
    expect(await listed()).toMatchObject({ placesLeft: 2, joined: false, title: { en: 'Spring' } });
    expect((await join()).status).toBe(204);
    expect((await join()).status).toBe(204);
    expect(await listed()).toMatchObject({ placesLeft: 1, joined: true });
    expect(await enrolments()).toEqual([{ state: 'active' }]);
  });

  it('has a last place, which only one of two gets', async () => {
    await offer({ places: 1 });
    const other = await someoneSignedIn(app);
    const answers = await Promise.all([join(), join(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(expectProblem(refused, 409, 'cohorts.no-place-left').params).toEqual({ places: 1 });
  });

  it('is not joined after its last day', async () => {
    await offer();
    await app.rows(
      `UPDATE cohort SET starts_on = '2026-02-01', ends_on = '2026-03-01' WHERE id = $1`,
      [cohort.id],
    );
    expectProblem(await join(), 409, 'cohorts.not-open');
    expect(await listed()).toBeUndefined();
  });

  it('is left, which gives the place back, and come back to with what was done', async () => {
    await offer({ places: 1 });
    await join();
    expect((await leave()).status).toBe(204);
    expect((await leave()).status).toBe(204);
    expect(await listed()).toMatchObject({ placesLeft: 1, joined: false });
    const before = await app.rows(`SELECT id FROM enrolment WHERE cohort_id = $1`, [cohort.id]);
    await join();
    expect(await app.rows(`SELECT id FROM enrolment WHERE cohort_id = $1`, [cohort.id])).toEqual(
      before,
    );
  });

  it('is not left by whoever the city has enrolled in a cohort by invitation, nor by strangers', async () => {
    const learner = await aLearner(app, cohort);
    expectProblem(
      await leave({ id: learner.personId, as: learner.token }),
      409,
      'cohorts.not-yours-to-leave',
    );
    expectProblem(await leave(), 404, 'not-found');
    expect(await enrolments()).toEqual([{ state: 'active' }]);
  });

  it('keeps who is in it when it is closed to further ones', async () => {
    await offer();
    await join();
    await offer({ openToAll: false });
    expect(await enrolments()).toEqual([{ state: 'active' }]);
    expectProblem(await join(await someoneSignedIn(app)), 404, 'not-found');
  });

  it('stands on the home page while it is offered, with when and where, and nobody who is in it', async () => {
    const startsAt = new Date('2026-03-05T17:00:00Z');
    const session = {
      ...{ code: 'M1', moduleId: null, title: { en: 'Evening' }, joinUrl: null },
      ...{ startsAt, endsAt: new Date('2026-03-05T19:00:00Z') },
      ...{ mode: 'room' as const, place: 'City library' },
    };
    cohort = await aCohort(app, { title: { en: 'Evenings', sq: 'Mbrëmje' }, sessions: [session] });
    const home = async (locale = 'en') =>
      String((await app.get(`/${locale}/`, { headers: { accept: 'text/html' } })).body);
    const cardOf = (page: string) => /Evenings.*?<\/li>/.exec(page)![0];
    expect(await home()).not.toContain('Evenings');
    await offer({ places: 1 });
    const page = await home();
    for (const words of ['Evenings', 'City library', '18:00', 'First steps'])
      expect(page).toContain(words);
    expect(cardOf(page)).not.toContain('All places are taken');
    expect(await home('sq')).toContain('Mbrëmje');
    expect(await listed()).toMatchObject({
      ...{ programme: 'first-steps', programmeTitle: { en: 'First steps' }, sessions: 1 },
      first: { place: 'City library', mode: 'room' },
    });
    await join();
    // Once the state of the site is asked for anew, as it is every second.
    app.nest.get(SiteState, { strict: false }).forget();
    const full = await home();
    expect(cardOf(full)).toContain('All places are taken');
    expect(full).not.toContain(resident.id);
    await offer({ openToAll: false });
    expect(await home()).not.toContain('Evenings');
  });

  it('is not offered where its programme is for young people, who are not asked for names', async () => {
    await app.rows(`UPDATE programme SET audience = 'youth' WHERE slug = 'first-steps'`);
    try {
      expect(await offered()).toMatchObject({ mayBeOffered: false });
      expectProblem(await offer(), 409, 'cohorts.not-for-young-people');
      expect(await offered()).toMatchObject({ openToAll: false });
      expect((await offer({ openToAll: false })).status).toBe(204);
    } finally {
      await app.rows(`UPDATE programme SET audience = 'officials' WHERE slug = 'first-steps'`);
    }
  });
});
