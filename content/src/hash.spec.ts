import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, contentHash, sourceHash, versionHash } from './hash.ts';

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, turned(member)] as const);
  return Object.fromEntries(entries.reverse());
}

describe('canonical JSON', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3], a: undefined })).toBe('{"b":[{"c":2,"d":1},3]}');
  });

  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(contentHash(turned(value))).toBe(contentHash(value));
      }),
    );
  });

  it('keeps the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('hashes', () => {
  it('gives the published SHA-256 of an empty object', () => {
    expect(contentHash({})).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
    expect(sourceHash({})).toBe('44136fa355b3');
  });

  const lesson = (state: string, of: string | null, title: string) => ({
    id: '1',
    locales: { sq: { title, state, of, freshness: of ? 'current' : 'unstamped' } },
    translations: { sq: { state, of, freshness: 'current' } },
  });

  it.each([
    {
      why: 'a review alone opens no new version',
      next: lesson('reviewed', 'abc', 'Dera'),
      same: true,
    },
    { why: 'a changed word does', next: lesson('draft', null, 'Porta'), same: false },
  ])('$why', ({ next, same }) => {
    expect(versionHash(next) === versionHash(lesson('draft', null, 'Dera'))).toBe(same);
  });

  it('keeps the writing state and the options of an item in the version', () => {
    expect(versionHash({ state: 'outline' })).not.toBe(versionHash({ state: 'complete' }));
    expect(versionHash({ of: 30 })).not.toBe(versionHash({ of: 31 }));
  });
});
