import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { aCityWithPlans, HeldWorkshop, moments } from '../../../test/workshop-builders.js';

const nowhere = 'A'.repeat(43);

describe('the door of a workshop', () => {
  let app: TestApp;
  let trainer: SignedInPerson;
  let held: HeldWorkshop;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCityWithPlans(app);
    trainer = await someoneSignedIn(app, 'trainer');
  }, 60_000);
  beforeEach(async () => {
    app.clock.set(moments.morning);
    held = await HeldWorkshop.setUp(app, trainer);
    app.clock.set(moments.doorOpens);
  });
  afterAll(() => app.stop());

  const listed = () =>
    app.rows<{ name: string | null; state: string }>(
      'SELECT name, state FROM workshop_entry WHERE workshop_id = $1 ORDER BY name',
      [held.id],
    );

  it('is found by the short address, in the language of the workshop, however the code is typed', async () => {
    const albanian = await HeldWorkshop.setUp(app, trainer, { locale: 'sq' });
    const typed = `${albanian.code.slice(0, 3).toLowerCase()}-${albanian.code.slice(3)}`;
    const { status, headers } = await app.get(`/h/${typed}`);
    expect([status, headers.location]).toEqual([302, `/sq/here/${albanian.code}`]);
    expect((await app.get('/h/CCCCCC')).headers.location).toBe('/en/here/CCCCCC');
  });

  it('says that there is none, the same for what cannot be a code', async () => {
    for (const code of ['CCCCCC', 'nothing', encodeURIComponent('К7MQXT')]) {
      const { status, body } = await app.get<string>(`/en/here/${code}`);
      expect(status).toBe(404);
      expect(body).toContain('There is no workshop under this code');
      expect((await held.send(`/en/here/${code}`, { name: 'Ana' })).status).toBe(404);
    }
  });

  it('is not guessed through', async () => {
    for (let at = 0; at < 120; at += 1) await app.get('/en/here/CCCCCC');
    expect((await app.get('/en/here/CCCCCD')).status).toBe(429);
    expect((await app.get(held.door)).status).toBe(200);
  });

  it('sets no cookie, is kept nowhere, and needs no script', async () => {
    const { headers, body } = await app.get<string>(held.door);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(body).toContain('<form');
    expect(body).toContain('The list is deleted on 1 April 2026.');
  });

  it.each([
    { why: 'too early', at: moments.morning, says: 'You can check in from 13:00' },
    { why: 'too late', at: moments.doorCloses, says: 'Check-in has ended' },
  ])('lets nobody in $why, and says so in words', async ({ at, says }) => {
    const address = await held.formAddress();
    app.clock.set(at);
    expect((await app.get<string>(held.door)).body).toContain(says);
    const { status, body } = await held.send(held.door, { name: 'Ana', address });
    expect(status).toBe(200);
    expect(body).toContain(says);
    expect(await listed()).toEqual([]);
  });

  it('lets nobody in who has the photograph of the pattern, once the facilitator has closed it', async () => {
    const address = await held.formAddress();
    await held.change({ shut: true });
    expect((await held.send(held.door, { name: 'Ana', address })).body).toContain(
      'have closed the check-in',
    );
    expect(await listed()).toEqual([]);
    await held.change({ shut: false });
    await held.send(held.door, { name: 'Ana', address });
    expect(await listed()).toHaveLength(1);
  });

  it.each([
    { why: 'nothing', name: ' ', says: 'Please write your name.' },
    { why: 'signs that cannot be seen', name: '\u200b\u2060', says: 'Please write your name.' },
    { why: 'a name that no paper holds', name: 'A'.repeat(121), says: 'too long' },
    { why: 'letters that we cannot print', name: 'ليلى', says: 'cannot be printed' },
    { why: 'a picture', name: 'Ana 🎉', says: 'cannot be printed' },
  ])('gives back what cannot stand on a letter, with what was typed: $why', async (given) => {
    const address = await held.formAddress();
    const { status, body } = await held.send(held.door, { name: given.name, address });
    expect(status).toBe(422);
    expect(body).toContain(given.says);
    expect(body).toContain(`value="${address}"`);
    expect(body).toContain(given.name);
    expect(await listed()).toEqual([]);
  });

  it('takes hostile words for what they are: a name', async () => {
    const name = '<script>alert(1)</script> O’Brien & sons';
    const own = await held.checkIn(name);
    const { body } = await app.get<string>(own);
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('&lt;script&gt;');
  });

  it('refuses what is no form, and draws a new form for one without an address', async () => {
    const huge = await held.send(held.door, { name: 'A'.repeat(2000), address: nowhere });
    expectProblem(huge, 400, 'wrong-shape');
    for (const address of ['', 'short', `${'A'.repeat(42)}!`])
      expect((await held.send(held.door, { name: 'Ana', address })).status).toBe(200);
    expect(await listed()).toEqual([]);
  });

  it('leads to an address of one’s own, so that reloading sends nothing again', async () => {
    const address = await held.formAddress();
    const { status, headers } = await held.send(held.door, { name: ' Ana   Çela ', address });
    expect([status, headers.location]).toEqual([303, `${held.door}/${address}`]);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(await listed()).toEqual([{ name: 'Ana Çela', state: 'waiting' }]);
    const { body } = await app.get<string>(`${held.door}/${address}`);
    expect(body).toContain('You are on the list');
  });

  it('bears a form that is sent twice, twice at once, and with another name', async () => {
    const address = await held.formAddress();
    const send = (name: string) => held.send(held.door, { name, address });
    const both = await Promise.all([send('Ana'), send('Ana')]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    await send('Ana Çela');
    expect(await listed()).toEqual([{ name: 'Ana Çela', state: 'waiting' }]);
  });

  it('does not let a sent form undo what a facilitator has decided', async () => {
    app.clock.set(moments.begins);
    const own = await held.checkIn('Ana');
    await held.confirmNamed('Ana');
    const address = own.split('/').at(-1)!;
    expect((await held.send(held.door, { name: 'Ben', address })).status).toBe(303);
    expect(await listed()).toEqual([{ name: 'Ana', state: 'confirmed' }]);
  });

  it('keeps of an address its hash alone, and no instant of coming', async () => {
    const own = await held.checkIn('Ana');
    const [row] = await app.rows('SELECT * FROM workshop_entry WHERE workshop_id = $1', [held.id]);
    expect(JSON.stringify(row)).not.toContain(own.split('/').at(-1)!);
    expect(Object.values(row!).filter((value) => value instanceof Date)).toEqual([]);
    const audited = await app.rows(`SELECT after FROM audit_event WHERE action LIKE '%entry%'`);
    expect(audited).toEqual([]);
  });

  it('takes sixty phones at once', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `Person ${at + 1}`);
    await Promise.all(names.map((name) => held.checkIn(name)));
    expect(await held.view()).toMatchObject({ waiting: 60 });
  });

  it('is full before it is flooded', async () => {
    await app.rows(
      `INSERT INTO workshop_entry (id, workshop_id, names, name, state)
       SELECT gen_random_uuid(), $1, true, 'P' || n, 'waiting' FROM generate_series(1, 400) AS n`,
      [held.id],
    );
    const address = await held.formAddress();
    expect((await held.send(held.door, { name: 'Ana', address })).body).toContain('list is full');
    expect(await listed()).toHaveLength(400);
  });

  describe('where young people come', () => {
    beforeEach(async () => {
      app.clock.set(moments.morning);
      const plan = { programme: 'my-street', module: 'street' };
      held = await HeldWorkshop.setUp(app, trainer, { plan });
      app.clock.set(moments.doorOpens);
    });

    it('asks for no name, and offers the paper that they fill in themselves', async () => {
      const { body } = await app.get<string>(held.door);
      expect(body).toContain('No names are taken');
      expect(body).not.toContain('name="name"');
      const own = await held.checkIn();
      const page = (await app.get<string>(own)).body;
      expect(page).toContain('You are counted');
      expect(page).toContain('/en/participation/my-street');
    });

    it('counts each phone once, and stores no name that is sent all the same', async () => {
      const address = await held.formAddress();
      await held.send(held.door, { name: 'Ana Çela', address });
      await held.send(held.door, { name: 'Ana Çela', address });
      expect(await listed()).toEqual([{ name: null, state: 'waiting' }]);
      expect(await held.view()).toMatchObject({ waiting: 1, entries: [] });
    });

    it('has none typed in, confirmed or written on letters, and the database takes none either', async () => {
      const own = await held.checkIn();
      app.clock.set(moments.ends);
      expectProblem(await held.add(['Ana Çela']), 409, 'workshops.no-names');
      expectProblem(await held.confirm([app.ids.unlinkable()]), 409, 'workshops.no-names');
      expectProblem(
        await app.get(`workshops/${held.id}/letters`, trainer),
        409,
        'workshops.nobody-confirmed',
      );
      expect((await held.send(own, { do: 'correct', name: 'Ana' })).status).toBe(409);
      const insert = (names: boolean) =>
        app.rows(
          `INSERT INTO workshop_entry (id, workshop_id, names, name, state) VALUES (gen_random_uuid(), $1, $2, 'Ana', 'waiting')`,
          [held.id, names],
        );
      await expect(insert(false)).rejects.toMatchObject({
        driverError: { constraint: 'workshop_entry_names_or_none' },
      });
      await expect(insert(true)).rejects.toMatchObject({
        driverError: { constraint: 'workshop_entry_workshop_fk' },
      });
    });
  });
});
