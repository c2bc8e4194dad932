import { describe, expect, it } from '@jest/globals';
import { minutesToWait, type RecentRefusals } from './sign-in-limit.js';

const nothing: RecentRefusals = {
  ofAccountFromHere: 0,
  ofAccount: 0,
  ofAddress: 0,
  secondsSinceLast: null,
  knownDevice: false,
};

describe('how long a sign-in has to wait', () => {
  it.each<[string, Partial<RecentRefusals>, number]>([
    ['nothing has been refused', {}, 0],
    ['the tenth try from here goes through', { ofAccountFromHere: 9 }, 0],
    ['ten refusals from here are enough', { ofAccountFromHere: 10 }, 15],
    ['also on a device that is known', { ofAccountFromHere: 10, knownDevice: true }, 15],
    ['many colleagues behind one address', { ofAddress: 299 }, 0],
    ['an address that tries hundreds of accounts', { ofAddress: 300 }, 15],
    ['a known device behind such an address', { ofAddress: 5_000, knownDevice: true }, 0],
    ['an account tried from elsewhere', { ofAccount: 29, secondsSinceLast: 0 }, 0],
    ['one tried from everywhere, a moment ago', { ofAccount: 30, secondsSinceLast: 0 }, 1],
    [
      'one tried from everywhere, not quite a minute ago',
      { ofAccount: 30, secondsSinceLast: 59 },
      1,
    ],
    ['one tried from everywhere, a minute ago', { ofAccount: 30, secondsSinceLast: 60 }, 0],
    [
      'its owner on a known device',
      { ofAccount: 5_000, secondsSinceLast: 0, knownDevice: true },
      0,
    ],
    ['the harder rule counts', { ofAccount: 30, secondsSinceLast: 0, ofAddress: 300 }, 15],
  ])('%s', (_, recent, minutes) => {
    expect(minutesToWait({ ...nothing, ...recent })).toBe(minutes);
  });
});
