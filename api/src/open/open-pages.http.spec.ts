import { get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { aContentFolder, withOpenContent, type ContentFolder } from '../../test/content-folder.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import { PublishContent } from '../publishing/index.js';

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

describe('the pages for everybody', () => {
  let app: TestApp;
  let folder: ContentFolder;
  let origin: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    folder = withOpenContent(aContentFolder());
    await publish();
    await app.nest.listen(0, '127.0.0.1');
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => app.stop());

  const publish = () => app.nest.get(PublishContent, { strict: false }).execute(folder.at);
  const page = async (path: string) =>
    (await app.get<string>(path, { headers: { accept: 'text/html' } })) as {
      status: number;
      body: string;
      headers: Record<string, unknown>;
    };
  /** Over the network, as a browser asks: kept pages are answered before the framework is. */
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      get(`${origin}${path}`, { headers: { accept: 'text/html', ...headers } }, (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.once('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: Buffer.concat(chunks),
          }),
        );
      }).once('error', reject);
    });
  const everyPage = [
    '/en/',
    '/en/cards/card-1',
    '/en/quizzes/for-all',
    '/en/open/my-street',
    '/en/open/my-street/street-1',
    '/en/open/my-street/quiz/street-quiz',
    '/en/participation/my-street',
    '/en/my-place',
  ];

  it.each([
    '/en/cards/none',
    '/en/quizzes/none',
    '/en/open/none',
    '/en/open/my-street/none',
    '/en/open/my-street/quiz/none',
    '/en/participation/none',
    `/en/cards/${'x'.repeat(150)}`,
    "/en/cards/'; DROP TABLE open_item; --",
    '/en/cards/%00',
  ])('answers 404 at %s', async (path) => {
    expect((await page(encodeURI(path))).status).toBe(404);
  });

  it('gives nothing of a programme for city staff', async () => {
    expectProblem(await app.get('/en/open/first-steps'), 404, 'not-found');
    expectProblem(await app.get('/en/open/first-steps/lesson-1'), 404, 'not-found');
    expectProblem(await app.get('/en/open/first-steps/quiz/m1-quiz'), 404, 'not-found');
    expectProblem(await app.get('/en/participation/first-steps'), 404, 'not-found');
  });

  it.each(everyPage)('serves %s whole in both languages, without a cookie', async (path) => {
    for (const each of [path, path.replace('/en', '/sq')]) {
      const { status, body, headers } = await page(each);
      expect([status, headers['set-cookie']]).toEqual([200, undefined]);
      expect(body).toMatch(/^<!doctype html>/);
      expect(body).not.toContain('{{law');
    }
  });

  it('lists what is open by whom it is for, the cards in their order, and the quiz', async () => {
    const { body } = await page('/en/');
    expect(body).toMatch(/For everyone.*My street.*2 lessons, 16 minutes.*For city staff.*First/s);
    expect(body).toMatch(/\/en\/cards\/card-1.*\/en\/cards\/card-2.*\/en\/quizzes\/for-all/s);
    expect(body).not.toContain('/en/open/first-steps');
  });

  it('has every screen of a lesson and every reason of a quiz in the page itself', async () => {
    const lesson = (await page('/en/open/my-street/street-1')).body;
    for (const words of ['The one en', 'The five en', 'Law 124', 'That holds.', 'That does not.'])
      expect(lesson).toContain(words);
    expect(lesson).toContain('/en/open/my-street/street-2');
    const quiz = (await page('/en/open/my-street/quiz/street-quiz')).body;
    for (const key of ['a', 'b', 'c']) expect(quiz).toContain(`Because of ${key}`);
  });

  it('says that a translation is a draft, and on which screen the law is being checked', async () => {
    const albanian = (await page('/sq/open/my-street/street-1')).body;
    expect(albanian).toContain('përkthim në draft');
    expect(albanian.match(/notice--waiting/g)?.length).toBe(1);
  });

  it('asks the database nothing for a page that is kept, and once a second whether it still holds', async () => {
    await ask('/en/');
    const crowd = () => Promise.all(Array.from({ length: 50 }, () => ask('/en/')));
    expect(await statementsOf(app, crowd)).toEqual([]);
    app.clock.pass({ minutes: 1 });
    const statements = await statementsOf(app, crowd);
    // One a part of the state: the profile, the last publication, what can be joined.
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('makes a page once for a class that opens it at the same moment', async () => {
    const path = '/en/open/my-street/street-2';
    await ask(path);
    app.clock.pass({ days: 1 });
    const alone = await statementsOf(app, () => ask(path));
    app.clock.pass({ days: 1 });
    const crowd = await statementsOf(app, () =>
      Promise.all(Array.from({ length: 30 }, () => ask(path))),
    );
    expect(crowd).toHaveLength(alone.length);
  });

  it('sends the same bytes whichever way, smaller where the browser takes that', async () => {
    await ask('/en/cards/card-1');
    const plain = await ask('/en/cards/card-1');
    const brotli = await ask('/en/cards/card-1', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask('/en/cards/card-1', { 'accept-encoding': 'gzip, br;q=0' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(plain.body.toString()).toBe((await page('/en/cards/card-1')).body);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('keeps the headers of safety on kept pages, and names nobody in any', async () => {
    await ask('/en/');
    const { headers } = await ask('/en/');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers).not.toHaveProperty('x-request-id');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('answers 304 to whoever has the page, by the hash of its content', async () => {
    const first = await ask('/en/my-place');
    const again = await ask('/en/my-place', { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/en/my-place', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('takes no notice of a sign-in or of what follows a question mark', async () => {
    const one = await ask('/en/');
    const other = await ask('/en/?from=somewhere', { cookie: 'stoa_sign_in=somebody' });
    expect(other.body.equals(one.body)).toBe(true);
    expect(other.headers.etag).toBe(one.headers.etag);
  });

  it('shows what is published anew at once', async () => {
    const before = await ask('/en/cards/card-1');
    folder.edit('open/cards/01-card-1.en.md', 'Ask at the counter en', 'Write to us');
    await publish();
    const after = await ask('/en/cards/card-1');
    expect(after.body.toString()).toContain('Write to us');
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  it('shows the city’s new name within a second, whichever process changed it', async () => {
    await app.rows(`UPDATE city SET name = '{"en":"Newtown","sq":"Qyteti i Ri"}'`);
    app.clock.pass({ minutes: 1 });
    expect((await ask('/en/my-place')).body.toString()).toContain('Newtown');
  });

  it('takes a card down where the files have it no more', async () => {
    await app.rows(`UPDATE open_item SET place = NULL WHERE slug = 'card-2'`);
    await app.rows(`UPDATE city SET version = version + 1`);
    app.clock.pass({ minutes: 1 });
    expect((await ask('/en/cards/card-2')).status).toBe(404);
    expect((await ask('/en/')).body.toString()).not.toContain('/en/cards/card-2');
  });
});
