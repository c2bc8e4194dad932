import { describe, expect, it } from '@jest/globals';
import { FrozenJson } from './frozen-json.js';

describe('frozen JSON', () => {
  it('is one object with what is added, each time anew', () => {
    const frozen = new FrozenJson({ title: 'Dy dyer, një rrugë', screens: [{ key: 'a' }] });
    expect(JSON.parse(frozen.with({ screen: null, past: { a: true } }).toString('utf8'))).toEqual({
      title: 'Dy dyer, një rrugë',
      screens: [{ key: 'a' }],
      screen: null,
      past: { a: true },
    });
    expect(JSON.parse(frozen.with({ screen: 'b' }).toString('utf8'))).toMatchObject({
      screen: 'b',
    });
  });
});
