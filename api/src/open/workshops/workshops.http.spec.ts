import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import {
  aCityWithPlans,
  aNewWorkshop,
  HeldWorkshop,
  moments,
} from '../../../test/workshop-builders.js';
import type { WorkshopHoldersView, WorkshopMaterialsView, WorkshopsView } from './workshops.dto.js';

describe('setting up a workshop', () => {
  let app: TestApp;
  let trainer: SignedInPerson;
  let colleague: SignedInPerson;
  let coordinator: SignedInPerson;
  let stranger: SignedInPerson;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCityWithPlans(app);
    trainer = await someoneSignedIn(app, 'trainer');
    colleague = await someoneSignedIn(app, 'trainer');
    coordinator = await someoneSignedIn(app, 'coordinator');
    stranger = await someoneSignedIn(app);
  }, 60_000);
  beforeEach(() => app.clock.set(moments.morning));
  afterAll(() => app.stop());

  it('is for trainers and coordinators; others neither see workshops nor who may hold them', async () => {
    expectProblem(await app.post('workshops', aNewWorkshop()), 401, 'not-signed-in');
    expectProblem(await app.post('workshops', aNewWorkshop(), stranger), 403, 'not-permitted');
    expect((await app.get<WorkshopsView>('workshops', stranger)).body.items).toEqual([]);
    const holders = await app.get<WorkshopHoldersView>('workshop-holders', stranger);
    expect(holders.body.items).toEqual([]);
    expect(await app.rows('SELECT 1 FROM workshop')).toEqual([]);
  });

  it('asks for a day, a plan and a holder that can be', async () => {
    const refused = async (overrides: object, code: string) =>
      expectProblem(await app.post('workshops', aNewWorkshop(overrides), trainer), 422, code);
    await refused({ date: '2026-02-15' }, 'workshops.too-long-ago');
    await refused({ date: '2027-03-04' }, 'workshops.too-far-away');
    await refused({ date: '2026-02-23', keepDays: 7 }, 'workshops.already-due');
    await refused({ plan: { programme: 'first-steps', module: 'none' } }, 'workshops.plan-unknown');
    await refused({ heldBy: stranger.id }, 'workshops.holder-unknown');
    const wrong = {
      ...{ title: ' ', place: '\u200b', locale: 'de', date: '2026-02-30', time: '24:00' },
      ...{ minutes: 9, keepDays: 31, young: 'no', plan: 'D3', heldBy: 'me', more: 1 },
    };
    const answer = await app.post('workshops', aNewWorkshop(wrong), trainer);
    const problem = expectProblem(answer, 400, 'wrong-shape');
    expect([...pointersOf(problem)].map((pointer) => pointer.split('/')[1])).toEqual(
      expect.arrayContaining(
        ['title', 'place', 'locale', 'date', 'time', 'minutes', 'keepDays', 'young', 'plan'].concat(
          ['heldBy', 'more'],
        ),
      ),
    );
    expect(await app.rows('SELECT 1 FROM workshop')).toEqual([]);
  });

  it('gives a code for the door, by the clock of the city', async () => {
    const workshop = await HeldWorkshop.setUp(app, trainer);
    expect(workshop.code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{6}$/);
    const view = await workshop.view();
    expect(view).toMatchObject({
      ...{ title: 'My data, my street', place: 'Library', names: true, plan: null, version: 1 },
      ...{ startsAt: moments.begins, endsAt: moments.ends, zone: 'Europe/Tirane' },
      ...{ deleteOn: '2026-04-01', emptied: false, begun: false, over: false, entries: [] },
      door: { state: 'not-yet', at: moments.doorOpens },
      heldBy: { id: trainer.id, name: 'Ana Hoxha' },
    });
    expect(view.address).toMatch(new RegExp(`/h/${workshop.code}$`));
    const audited = await app.rows(
      `SELECT action, actor_id, after FROM audit_event WHERE subject_id = $1`,
      [workshop.id],
    );
    expect(audited).toMatchObject([
      { action: 'open.workshop-set-up', actor_id: trainer.id, after: { deleteOn: '2026-04-01' } },
    ]);
  });

  it('takes no names where young people come: by their plan, or because somebody says so', async () => {
    const plan = { programme: 'my-street', module: 'street' };
    const byPlan = await HeldWorkshop.setUp(app, trainer, { plan });
    expect(await byPlan.view()).toMatchObject({ names: false, plan: { audience: 'youth' } });
    const bySaying = await HeldWorkshop.setUp(app, trainer, { young: true });
    expect(await bySaying.view()).toMatchObject({ names: false, plan: null });
    const officials = await HeldWorkshop.setUp(app, trainer, {
      plan: { programme: 'first-steps', module: 'part-1' },
    });
    expect(await officials.view()).toMatchObject({ names: true, plan: { code: 'M1' } });
  });

  it('brings the plan and the sheets of its day, and nothing where there is no plan', async () => {
    const held = await HeldWorkshop.setUp(app, trainer, {
      plan: { programme: 'first-steps', module: 'part-1' },
    });
    const at = `workshops/${held.id}/materials`;
    const { body } = await app.get<WorkshopMaterialsView>(at, trainer);
    expect(body.plan!.locales['en']!.steps).toMatchObject([{ from: 0, to: 75 }]);
    const bare = await HeldWorkshop.setUp(app, trainer);
    const none = await app.get<WorkshopMaterialsView>(`workshops/${bare.id}/materials`, trainer);
    expect(none.body).toEqual({ plan: null, handouts: [] });
  });

  it('draws the pattern for the door', async () => {
    const held = await HeldWorkshop.setUp(app, trainer);
    const { body, headers } = await app.get<string>(`workshops/${held.id}/qr.svg`, trainer);
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(String(body)).toContain('<svg');
  });

  it('shows those whom they concern their workshops, and coordinators all, page by page', async () => {
    const mine = await HeldWorkshop.setUp(app, colleague, { title: 'Mine', time: '09:00' });
    const given = await HeldWorkshop.setUp(app, coordinator, {
      ...{ title: 'Given', time: '10:00', heldBy: colleague.id },
    });
    const titles = (await app.get<WorkshopsView>('workshops', colleague)).body.items;
    expect(titles.map(({ id }) => id)).toEqual([given.id, mine.id]);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const path: string = `workshops?limit=2${next === '' ? '' : `&cursor=${next}`}`;
      const { body } = await app.get<WorkshopsView>(path, coordinator);
      seen.push(...body.items.map(({ id }) => id));
      next = body.nextCursor;
    }
    const [{ count }] = (await app.rows<{ count: string }>('SELECT count(*) FROM workshop')) as [
      { count: string },
    ];
    expect(seen).toHaveLength(Number(count));
    expect(new Set(seen).size).toBe(seen.length);
    expectProblem(await app.get('workshops?cursor=junk', coordinator), 400, 'wrong-shape');
  });

  describe('and changing it', () => {
    let held: HeldWorkshop;
    beforeEach(async () => {
      held = await HeldWorkshop.setUp(app, trainer);
    });

    it('is nobody’s but of those who hold it and of coordinators', async () => {
      const at = `workshops/${held.id}`;
      const calls = (as: SignedInPerson) => [
        () => app.get(at, as),
        () => app.get(`${at}/materials`, as),
        () => app.get(`${at}/qr.svg`, as),
        () => app.patch(at, { shut: true, version: 1 }, as),
        () => app.delete(at, as),
        () => app.post(`${at}/entries`, { names: ['Ana'] }, as),
        () => app.patch(`${at}/entries/${app.ids.unlinkable()}`, { name: 'Ana' }, as),
        () => app.delete(`${at}/entries/${app.ids.unlinkable()}`, as),
        () => app.put(`${at}/confirmation`, { entries: [app.ids.unlinkable()] }, as),
        () => app.get(`${at}/letters`, as),
        () => app.get(`${at}/entries/${app.ids.unlinkable()}/letter`, as),
      ];
      for (const as of [colleague, stranger])
        for (const call of calls(as)) expectProblem(await call(), 404, 'not-found');
      expect(await held.view(coordinator)).toMatchObject({ version: 1, shut: false });
    });

    it('hands it to somebody else, who takes over on another device', async () => {
      expectProblem(await held.change({ heldBy: stranger.id }), 422, 'workshops.holder-unknown');
      expect((await held.change({ heldBy: colleague.id }, coordinator)).status).toBe(204);
      expect(await held.view(colleague)).toMatchObject({ heldBy: { id: colleague.id } });
    });

    it('lets two people take turns: whoever acts on what is no longer so is told', async () => {
      await held.change({ place: 'Museum' });
      const late = await app.patch(`workshops/${held.id}`, { place: 'Hall', version: 1 }, trainer);
      expect(expectProblem(late, 409, 'stale-version').params).toEqual({ current: 2 });
      expect(await held.view()).toMatchObject({ place: 'Museum' });
    });

    it('moves the day, and with it the day on which the list is deleted', async () => {
      expect((await held.change({ date: '2026-03-05', time: '10:00' })).status).toBe(204);
      expect(await held.view()).toMatchObject({
        ...{ startsAt: '2026-03-05T09:00:00.000Z', deleteOn: '2026-04-04' },
      });
      expectProblem(await held.change({ date: '2026-02-01' }), 422, 'workshops.too-long-ago');
    });

    it('leaves the day where somebody has checked in; the hour can still move', async () => {
      app.clock.set(moments.doorOpens);
      await held.checkIn('Ana Çela');
      expectProblem(await held.change({ date: '2026-03-05' }), 409, 'workshops.day-settled');
      expect((await held.change({ time: '13:30', minutes: 90 })).status).toBe(204);
      expect(await held.view()).toMatchObject({
        ...{ startsAt: '2026-03-02T12:30:00.000Z', minutes: 90, deleteOn: '2026-04-01' },
      });
    });

    it('counts a room only where there are no names', async () => {
      expectProblem(await held.change({ headcount: 22 }), 409, 'workshops.counted-by-names');
      const young = await HeldWorkshop.setUp(app, trainer, { young: true });
      await young.change({ headcount: 22 });
      expect(await young.view()).toMatchObject({ headcount: 22 });
      expectProblem(await young.change({ headcount: -1 }), 400, 'wrong-shape');
    });

    it('deletes it with its list', async () => {
      app.clock.set(moments.doorOpens);
      const own = await held.checkIn('Ana Çela');
      expect((await app.delete(`workshops/${held.id}`, trainer)).status).toBe(204);
      expectProblem(await app.get(`workshops/${held.id}`, trainer), 404, 'not-found');
      expect((await app.get(own)).status).toBe(404);
      const left = 'SELECT 1 FROM workshop_entry WHERE workshop_id = $1';
      expect(await app.rows(left, [held.id])).toEqual([]);
    });
  });
});
