import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { aCityWithPlans, HeldWorkshop, moments } from '../../../test/workshop-builders.js';
import { SweepWorkshops } from './sweep-workshops.js';

describe('the list of a workshop', () => {
  let app: TestApp;
  let trainer: SignedInPerson;
  let coordinator: SignedInPerson;
  let held: HeldWorkshop;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCityWithPlans(app);
    trainer = await someoneSignedIn(app, 'trainer');
    coordinator = await someoneSignedIn(app, 'coordinator');
  }, 60_000);
  beforeEach(async () => {
    app.clock.set(moments.morning);
    held = await HeldWorkshop.setUp(app, trainer);
    app.clock.set(moments.begins);
  });
  afterAll(() => app.stop());

  const names = async () =>
    (await held.view()).entries.map(({ name, state }) => [name, state] as const);
  const ids = async (...wanted: string[]) =>
    (await held.view()).entries.filter(({ name }) => wanted.includes(name)).map(({ id }) => id);
  const audited = (subject: string) =>
    app.rows<{ action: string; actor_id: string; after: object | null }>(
      'SELECT action, actor_id, after FROM audit_event WHERE subject_id = $1',
      [subject],
    );

  describe('by hand', () => {
    it('takes names from paper, in the order in which they are read, all or none', async () => {
      expect((await held.add(['Zef Çela', ' Ana  Hoxha '])).status).toBe(204);
      expect(await names()).toEqual([
        ['Ana Hoxha', 'waiting'],
        ['Zef Çela', 'waiting'],
      ]);
      expectProblem(await held.add(['Ben', ' ']), 422, 'workshops.name-missing');
      const wrong = expectProblem(await held.add(['ليلى']), 422, 'workshops.name-unprintable');
      expect(JSON.stringify(wrong.params)).not.toContain('ليلى');
      expectProblem(await held.add([]), 400, 'wrong-shape');
      expectProblem(await held.add(Array(101).fill('Ana')), 400, 'wrong-shape');
      expect(await names()).toHaveLength(2);
    });

    it('is no longer than a list can be', async () => {
      for (let at = 0; at < 4; at += 1)
        await held.add(Array.from({ length: 99 }, (_, n) => `P ${at} ${n}`));
      const answer = await held.add(['A', 'B', 'C', 'D', 'E']);
      expect(expectProblem(answer, 409, 'workshops.list-full').params).toEqual({ most: 400 });
      expect((await held.add(['A', 'B', 'C', 'D'])).status).toBe(204);
    });

    it('corrects, strikes off, takes back and deletes; no audit row bears a name', async () => {
      await held.add(['Ana Hoxa', 'Ben']);
      const { id } = await held.entry('Ana Hoxa');
      await held.changeEntry('Ana Hoxa', { name: 'Ana Hoxha' });
      await held.changeEntry('Ben', { state: 'struck' });
      expect(await names()).toEqual([
        ['Ana Hoxha', 'waiting'],
        ['Ben', 'struck'],
      ]);
      await held.changeEntry('Ben', { state: 'waiting' });
      expectProblem(await held.changeEntry('Ben', { name: '' }), 422, 'workshops.name-missing');
      await app.delete(`workshops/${held.id}/entries/${id}`, trainer);
      expect(await names()).toEqual([['Ben', 'waiting']]);
      const rows = await audited(id);
      expect(rows.map(({ action }) => action).sort()).toEqual([
        'open.workshop-entry-changed',
        'open.workshop-entry-removed',
      ]);
      const [all] = await app.rows<{ text: string }>(
        `SELECT string_agg(audit_event::text, ' ') AS text FROM audit_event`,
      );
      expect(all!.text).not.toMatch(/Hox|Ben/);
    });

    it('knows no entry of another workshop', async () => {
      await held.add(['Ana']);
      const { id } = await held.entry('Ana');
      const other = await HeldWorkshop.setUp(app, trainer);
      const at = `workshops/${other.id}/entries/${id}`;
      expectProblem(await app.patch(at, { state: 'struck' }, trainer), 404, 'not-found');
      expectProblem(await app.delete(at, trainer), 404, 'not-found');
      expectProblem(await app.get(`${at}/letter`, trainer), 404, 'not-found');
      await other.confirm([id]);
      expect(await names()).toEqual([['Ana', 'waiting']]);
    });
  });

  describe('confirmed', () => {
    it('is who was there, once it has begun, by those who stood on the screen', async () => {
      await held.add(['Ana', 'Ben', 'Cem']);
      app.clock.set('2026-03-02T12:59:59.999Z');
      expectProblem(await held.confirm(await ids('Ana')), 409, 'workshops.not-begun');
      app.clock.set(moments.begins);
      const shown = await ids('Ana', 'Ben');
      await held.add(['Dea']);
      expect((await held.confirm([...shown, app.ids.unlinkable()])).status).toBe(204);
      expect(await names()).toEqual([
        ['Ana', 'confirmed'],
        ['Ben', 'confirmed'],
        ['Cem', 'waiting'],
        ['Dea', 'waiting'],
      ]);
      expect(await held.view()).toMatchObject({ waiting: 2, confirmed: 2 });
    });

    it('twice, or by two at once, changes nothing more and is told once', async () => {
      await held.add(['Ana']);
      const shown = await ids('Ana');
      await Promise.all([held.confirm(shown), held.confirm(shown, coordinator)]);
      await held.confirm(shown);
      const rows = (await audited(held.id)).filter(({ action }) => action.endsWith('confirmed'));
      expect(rows).toMatchObject([{ after: { confirmed: 1 } }]);
    });

    it('is not who was struck off', async () => {
      await held.add(['Ana']);
      await held.changeEntry('Ana', { state: 'struck' });
      await held.confirm(await ids('Ana'));
      expect(await names()).toEqual([['Ana', 'struck']]);
    });

    it('asks for whom', async () => {
      expectProblem(await held.confirm([]), 400, 'wrong-shape');
      expectProblem(await held.confirm(['me']), 400, 'wrong-shape');
    });
  });

  describe('with the same name twice', () => {
    it('asks whether it is the same person, and says which entry stands for the name', async () => {
      await held.add(['Ana Çela', 'ana cela', 'Ben']);
      const { entries } = await held.view();
      const twins = entries.filter(({ twinOf }) => twinOf !== null);
      expect(twins).toHaveLength(1);
      expect(entries.find(({ id }) => id === twins[0]!.twinOf)!.name).toMatch(/ana/i);
    });

    it('counts the same person once; either address leads to the letter', async () => {
      const [first, second] = [await held.checkIn('Ana Çela'), await held.checkIn('Ana Cela')];
      const { id } = await held.entry('Ana Çela');
      await held.changeEntry('Ana Cela', { sameAs: id });
      await held.confirmNamed('Ana Çela');
      expect(await held.view()).toMatchObject({ confirmed: 1, waiting: 0 });
      app.clock.set(moments.ends);
      for (const own of [first, second])
        expect((await app.get<string>(own)).body).toContain('Download the letter');
    });

    it('goes as one when the person deletes it, from whichever address', async () => {
      const [, second] = [await held.checkIn('Ana Çela'), await held.checkIn('Ana Cela')];
      const { id } = await held.entry('Ana Çela');
      await held.changeEntry('Ana Cela', { sameAs: id });
      await held.send(second, { do: 'remove' });
      expect(await names()).toEqual([]);
    });

    it('makes no chains, and stands for nobody who is struck off', async () => {
      await held.add(['A', 'B', 'C']);
      const [a, b] = [(await held.entry('A')).id, (await held.entry('B')).id];
      await held.changeEntry('A', { sameAs: b });
      await held.changeEntry('B', { sameAs: (await held.entry('C')).id });
      const c = (await held.entry('C')).id;
      expect(await held.entry('A')).toMatchObject({ sameAs: c });
      for (const sameAs of [a, c])
        expectProblem(await held.changeEntry('C', { sameAs }), 409, 'workshops.not-the-same');
      await held.changeEntry('A', { sameAs: null });
      await held.changeEntry('A', { state: 'struck' });
      expectProblem(await held.changeEntry('C', { sameAs: a }), 409, 'workshops.not-the-same');
    });

    it('confirms both where they are two people', async () => {
      await held.add(['Ana', 'Ana']);
      await held.confirm((await held.view()).entries.map(({ id }) => id));
      expect(await held.view()).toMatchObject({ confirmed: 2 });
      expect((await held.view()).entries.every(({ twinOf }) => twinOf === null)).toBe(true);
    });
  });

  describe('on its day', () => {
    const sweep = () => app.nest.get(SweepWorkshops, { strict: false }).execute();

    it('is deleted with who held it; how many there were stays, from five', async () => {
      await held.add(['A', 'B', 'C', 'D', 'E', 'F']);
      await held.confirm((await held.view()).entries.slice(0, 5).map(({ id }) => id));
      const few = await HeldWorkshop.setUp(app, trainer, { title: 'Few' });
      await few.add(['A', 'B', 'C', 'D']);
      await few.confirm((await few.view()).entries.map(({ id }) => id));
      app.clock.set('2026-03-31T20:00:00.000Z');
      await sweep();
      expect(await names()).toHaveLength(6);
      app.clock.set(moments.deleted);
      await sweep();
      await sweep();
      expect(await app.rows('SELECT 1 FROM workshop_entry')).toEqual([]);
      expect(await held.view(coordinator)).toMatchObject({
        ...{ title: 'My data, my street', emptied: true, people: 5, heldBy: null, entries: [] },
      });
      expect(await few.view(coordinator)).toMatchObject({ emptied: true, people: null });
      expectProblem(await app.get(`workshops/${held.id}`, trainer), 404, 'not-found');
      const swept = await app.rows(
        `SELECT after FROM audit_event WHERE action = 'open.workshops-swept'`,
      );
      expect(swept).toHaveLength(1);
    });

    it('of young people leaves the count made in the room', async () => {
      const young = await HeldWorkshop.setUp(app, trainer, { young: true });
      await young.checkIn();
      await young.change({ headcount: 22 });
      app.clock.set(moments.deleted);
      await sweep();
      expect(await young.view(coordinator)).toMatchObject({ people: 22, waiting: 0 });
    });

    it('can no longer be changed, and its addresses lead to no entry', async () => {
      const own = await held.checkIn('Ana');
      app.clock.set(moments.deleted);
      await sweep();
      const body = { names: ['Ben'] };
      const at = `workshops/${held.id}/entries`;
      expectProblem(await app.post(at, body, coordinator), 409, 'workshops.list-deleted');
      const again = { shut: false, version: 2 };
      const change = await app.patch(`workshops/${held.id}`, again, coordinator);
      expectProblem(change, 409, 'workshops.list-deleted');
      const { status, body: page } = await app.get<string>(own);
      expect([status, page.includes('There is no entry at this address')]).toEqual([404, true]);
    });
  });
});
