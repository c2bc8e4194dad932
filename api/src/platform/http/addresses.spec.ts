import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import { Addresses } from './addresses.js';

describe('whole addresses of this server', () => {
  it.each([
    { why: 'the default reads as people write it', env: {}, is: 'http://localhost:3000/v/1' },
    { why: 'another loopback', env: { HOST: '127.0.0.2' }, is: 'http://127.0.0.2:3000/v/1' },
    { why: 'IPv6 stands in brackets', env: { HOST: '::1' }, is: 'http://[::1]:3000/v/1' },
    {
      why: 'the address that people use goes before',
      env: { PUBLIC_URL: 'https://learn.example/', DATABASE_URL: 'postgres://db/stoa' },
      is: 'https://learn.example/v/1',
    },
  ])('$why', ({ env, is }) => {
    expect(new Addresses(readConfig(env, [], '/')).of('/v/1')).toBe(is);
  });

  it('names the port really listened on', () => {
    const addresses = new Addresses(readConfig({}, [], '/'));
    addresses.listensOn(3001);
    expect(addresses.origin).toBe('http://localhost:3001');
  });
});
