import { describe, expect, it } from '@jest/globals';
import { FixedClock } from '../../../test/fakes.js';
import { KeptDocuments, sentOf, type KeptDocument } from './kept-documents.js';
import { SiteState } from './site-state.js';

const body = (text: string) => Buffer.from(text);
const document: KeptDocument = {
  state: 's1',
  etag: '"abc"',
  bodies: { br: body('br'), gzip: body('gz'), identity: body('plain') },
  headers: { etag: '"abc"' },
};

describe('what is sent of a kept document', () => {
  it.each([
    { why: 'nothing is said', accepted: undefined, coding: undefined },
    { why: 'nothing is taken', accepted: 'identity', coding: undefined },
    { why: 'brotli is taken', accepted: 'gzip, deflate, br, zstd', coding: 'br' },
    { why: 'brotli is taken with a weight', accepted: 'br;q=0.5', coding: 'br' },
    { why: 'only gzip is', accepted: 'deflate, gzip;q=1.0', coding: 'gzip' },
    { why: 'brotli is refused', accepted: 'br;q=0, gzip', coding: 'gzip' },
    { why: 'all are refused', accepted: 'br;q=0.0, gzip;q=0', coding: undefined },
    { why: 'a name only looks like one', accepted: 'brx, xgzip', coding: undefined },
  ])('suits the browser where $why', ({ accepted, coding }) => {
    const { headers } = sentOf(document, accepted ? { 'accept-encoding': accepted } : {});
    expect(headers['content-encoding']).toBe(coding);
  });

  it.each([
    { why: 'it has this one', known: '"abc"', status: 304 },
    { why: 'it has several, this one too', known: '"x", "abc"', status: 304 },
    { why: 'it has another', known: '"x"', status: 200 },
  ])('is nothing but a word where $why', ({ known, status }) => {
    expect(sentOf(document, { 'if-none-match': known }).status).toBe(status);
  });
});

describe('the state of the site', () => {
  const aSite = () => {
    const clock = new FixedClock();
    const site = new SiteState(clock);
    let [asked, state] = [0, 'a'];
    site.register(() => Promise.resolve(((asked += 1), state)));
    return { clock, site, asked: () => asked, become: (next: string) => (state = next) };
  };

  it('is asked for once by a crowd, and again after a second', async () => {
    const { clock, site, asked, become } = aSite();
    expect(site.atHand()).toBeNull();
    expect(await Promise.all([site.current(), site.current()])).toEqual(['a', 'a']);
    become('b');
    expect([await site.current(), asked()]).toEqual(['a', 1]);
    clock.pass({ minutes: 1 });
    expect(site.atHand()).toBeNull();
    expect([await site.current(), asked()]).toEqual(['b', 2]);
  });

  it('is asked for at once by who has changed something, and when the clock was set back', async () => {
    const { clock, site, become } = aSite();
    await site.current();
    become('b');
    site.forget();
    expect(await site.current()).toBe('b');
    clock.set('2000-01-01T00:00:00.000Z');
    expect(site.atHand()).toBeNull();
  });

  it('does not believe an answer that was on its way when something changed', async () => {
    const site = new SiteState(new FixedClock());
    const answers: ((state: string) => void)[] = [];
    site.register(() => new Promise((resolve) => answers.push(resolve)));
    const before = site.current();
    site.forget();
    const after = site.current();
    answers[1]?.('new');
    expect(await after).toBe('new');
    answers[0]?.('old');
    await before;
    expect(site.atHand()).toBe('new');
  });

  it('keeps no document that was made under another', async () => {
    const { site } = aSite();
    const kept = new KeptDocuments(site);
    await kept.keep('/en/', { state: 'a', html: '<p>', headers: {} });
    expect(kept.find('/en/', 'a')?.bodies.identity.toString()).toBe('<p>');
    expect(kept.find('/en/', 'b')).toBeNull();
    expect(kept.find('/sq/', 'a')).toBeNull();
  });

  it('tells of a question that failed, and asks again', async () => {
    const site = new SiteState(new FixedClock());
    let failing = true;
    site.register(() => (failing ? Promise.reject(new Error('away')) : Promise.resolve('a')));
    await expect(site.current()).rejects.toThrow('away');
    failing = false;
    expect(await site.current()).toBe('a');
  });
});
