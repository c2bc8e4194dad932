import { describe, expect, it } from '@jest/globals';
import { checkJoining, nothingTyped, tokenIn } from './model.js';

const t = (key: string | readonly string[]) => String(key);
const whole = {
  ...{ givenName: 'Drita', familyName: 'Leka', email: 'drita@mail.example', oldEnough: true },
};

describe('joining', () => {
  it.each([
    ['nothing', whole, []],
    ['everything', nothingTyped, ['join-givenName', 'join-familyName', 'join-email', 'join-age']],
    ['a name that can be read', { ...whole, givenName: ' ' }, ['join-givenName']],
    ['an address', { ...whole, email: 'drita@mail' }, ['join-email']],
    ['nothing when the answer is no', { ...whole, oldEnough: false }, []],
  ])('lacks %s', (_, typed, fields) => {
    expect(checkJoining(t, typed).map(({ fieldId }) => fieldId)).toEqual(fields);
  });

  it.each([
    ['#abc', 'abc'],
    ['', ''],
  ])('reads the token of %p', (hash, token) => expect(tokenIn(hash)).toBe(token));
});
