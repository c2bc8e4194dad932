import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { aCityWithPlans, HeldWorkshop, moments } from '../../../test/workshop-builders.js';

const nowhere = 'A'.repeat(43);

async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

describe('one’s own entry', () => {
  let app: TestApp;
  let trainer: SignedInPerson;
  let held: HeldWorkshop;
  let own: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCityWithPlans(app);
    trainer = await someoneSignedIn(app, 'trainer');
  }, 60_000);
  beforeEach(async () => {
    app.clock.set(moments.morning);
    held = await HeldWorkshop.setUp(app, trainer);
    app.clock.set(moments.begins);
    own = await held.checkIn('Ana Çela');
  });
  afterAll(() => app.stop());

  const page = async (path = own) => (await app.get<string>(path)).body;

  it('is found by its address alone: not by another workshop’s code, nor by a guess', async () => {
    const other = await HeldWorkshop.setUp(app, trainer);
    const address = own.split('/').at(-1)!;
    for (const path of [
      `${other.door}/${address}`,
      `${held.door}/${nowhere}`,
      `${held.door}/${address.slice(0, 42)}`,
      `${held.door}/nothing`,
    ]) {
      expect((await app.get(path)).status).toBe(404);
      expect((await held.send(path, { do: 'remove' })).status).toBe(404);
      expect((await app.get(`${path}/letter`)).status).toBe(404);
    }
    expect(await page()).toContain('Ana Çela');
  });

  it('is not guessed through', async () => {
    app.clock.pass({ minutes: 1 });
    for (let at = 0; at < 120; at += 1) await app.get(`${held.door}/${nowhere}`);
    expect((await app.get(`${held.door}/${nowhere}`)).status).toBe(429);
    expect((await app.get(own)).status).toBe(200);
  });

  it('is kept nowhere on the way, and tells nobody else', async () => {
    const { headers, body } = await app.get<string>(own);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers).not.toHaveProperty('set-cookie');
    expect(body).toContain('mailto:?subject=');
    expect(body).toContain(encodeURIComponent(own.split('/').at(-1)!));
  });

  it('is corrected by the person; what cannot stand on a letter comes back', async () => {
    expect((await held.send(own, { do: 'correct', name: 'Ana Cela-Hoxha' })).status).toBe(303);
    expect(await page()).toContain('Ana Cela-Hoxha');
    const refused = await held.send(own, { do: 'correct', name: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Please write your name.');
    expect(await held.entry('Ana Cela-Hoxha')).toMatchObject({
      name: 'Ana Cela-Hoxha',
      state: 'waiting',
    });
    expectProblem(await held.send(own, { do: 'confirm' }), 400, 'wrong-shape');
  });

  it('waits again when a confirmed name is corrected, and does not when it is the same', async () => {
    await held.confirmNamed('Ana Çela');
    await held.send(own, { do: 'correct', name: ' Ana  Çela ' });
    expect(await held.entry('Ana Çela')).toMatchObject({ state: 'confirmed' });
    await held.send(own, { do: 'correct', name: 'Somebody Else' });
    expect(await held.entry('Somebody Else')).toMatchObject({ state: 'waiting' });
    app.clock.set(moments.ends);
    expectProblem(await app.get(`${own}/letter`), 409, 'workshops.nobody-confirmed');
  });

  it('stays struck off, whatever the person sends', async () => {
    await held.changeEntry('Ana Çela', { state: 'struck' });
    await held.send(own, { do: 'correct', name: 'Somebody Else' });
    expect(await held.entry('Ana Çela')).toMatchObject({ state: 'struck' });
    expect(await page()).toContain('has been struck off');
  });

  it('is deleted by the person, for good, also when it is confirmed or struck off', async () => {
    await held.confirmNamed('Ana Çela');
    const { status, body } = await held.send(own, { do: 'remove' });
    expect([status, body.includes('You are off the list')]).toEqual([200, true]);
    expect((await held.view()).entries).toEqual([]);
    expect((await app.get(own)).status).toBe(404);
    expect((await held.send(own, { do: 'remove' })).status).toBe(404);
  });

  describe('and the letter', () => {
    it('is there when it is confirmed and the workshop is over, and not before', async () => {
      expectProblem(await app.get(`${own}/letter`), 409, 'workshops.not-over');
      await held.confirmNamed('Ana Çela');
      expect(await page()).toContain('from 16:00, when the workshop is over');
      expectProblem(await app.get(`${own}/letter`), 409, 'workshops.not-over');
      app.clock.set(moments.ends);
      expect(await page()).toContain('Download the letter of attendance');
      expect((await app.get(`${own}/letter`)).status).toBe(200);
    });

    it('is never there for a stranger whom nobody has confirmed', async () => {
      const stranger = await held.checkIn('Who Photographed');
      await held.confirmNamed('Ana Çela');
      app.clock.set(moments.ends);
      expect(await page(stranger)).not.toContain('/letter');
      expectProblem(await app.get(`${stranger}/letter`), 409, 'workshops.nobody-confirmed');
    });

    it('says who was where and when, that it is no certificate, and SPECIMEN in the invented city', async () => {
      await held.confirmNamed('Ana Çela');
      app.clock.set(moments.ends);
      const { raw, headers } = await app.get(`${own}/letter`);
      expect(headers['content-disposition']).toContain('filename="attendance-Ana-Cela.pdf"');
      const text = await textOf(raw);
      for (const words of [
        ...['Kalandra', 'SPECIMEN', 'Letter of attendance', 'Ana Çela', 'My data, my street'],
        ...['2 March 2026', '14:00–16:00 (120 minutes)', 'Library', 'Held by Ana Hoxha'],
        ...['Confirmed on 2 March 2026', 'It is not a certificate: nothing was tested.'],
      ])
        expect(text).toContain(words);
    });

    it('is in the language of the page', async () => {
      await held.confirmNamed('Ana Çela');
      app.clock.set(moments.ends);
      const { raw } = await app.get(`${own.replace('/en/', '/sq/')}/letter`);
      expect(await textOf(raw)).toContain('Nuk është certifikatë');
    });

    it('is printed with all others by those who held the workshop, and one by one', async () => {
      await held.add(['Zef', 'Ben']);
      const at = `workshops/${held.id}/letters`;
      expectProblem(await app.get(at), 401, 'not-signed-in');
      expectProblem(await app.get(at, trainer), 409, 'workshops.not-over');
      app.clock.set(moments.ends);
      expectProblem(await app.get(at, trainer), 409, 'workshops.nobody-confirmed');
      await held.confirmNamed('Ana Çela', 'Zef');
      const { raw } = await app.get(at, trainer);
      const pages = await getDocumentProxy(new Uint8Array(raw));
      expect(pages.numPages).toBe(2);
      const text = await textOf(raw);
      expect(text.indexOf('Ana Çela')).toBeLessThan(text.indexOf('Zef'));
      expect(text).not.toContain('Ben');
      const { id } = await held.entry('Zef');
      const one = await app.get(`workshops/${held.id}/entries/${id}/letter`, trainer);
      expect(await textOf(one.raw)).toContain('Zef');
      const { id: waiting } = await held.entry('Ben');
      const none = await app.get(`workshops/${held.id}/entries/${waiting}/letter`, trainer);
      expectProblem(none, 409, 'workshops.nobody-confirmed');
    });
  });
});
