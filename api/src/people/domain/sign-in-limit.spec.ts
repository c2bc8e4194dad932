import { describe, expect, it } from '@jest/globals';
import { mayTrySignIn } from './sign-in-limit.js';

describe('how often a sign-in may be tried', () => {
  it.each([
    { why: 'nothing has been refused', ofAccount: 0, ofAddress: 0, may: true },
    {
      why: 'the tenth try of an account still goes through',
      ofAccount: 9,
      ofAddress: 9,
      may: true,
    },
    {
      why: 'an account is closed for a while after ten refusals',
      ofAccount: 10,
      ofAddress: 10,
      may: false,
    },
    {
      why: 'many colleagues behind one address do not lock each other out',
      ofAccount: 0,
      ofAddress: 299,
      may: true,
    },
    {
      why: 'an address that tries hundreds of accounts is stopped',
      ofAccount: 0,
      ofAddress: 300,
      may: false,
    },
  ])('$why', ({ ofAccount, ofAddress, may }) => {
    expect(mayTrySignIn({ ofAccount, ofAddress })).toBe(may);
  });
});
