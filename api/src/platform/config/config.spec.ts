import { describe, expect, it } from '@jest/globals';
import { ConfigMistake, readConfig, type Environment } from './config.js';

const url = 'postgres://stoa:secret@db.example/stoa';
const read = (env: Environment, args: string[] = []) => readConfig(env, args, '/srv/stoa');

describe('the settings of a start', () => {
  it('are those of a demonstration on this machine when nothing is said', () => {
    expect(read({})).toMatchObject({
      ...{ port: 3000, host: '127.0.0.1', dataFolder: '/srv/stoa/.data', isLoopback: true },
      ...{ databaseUrl: null, demo: true, runsWeb: true, runsWorker: true, publicUrl: null },
    });
  });

  it('are those of a city without a demonstration when it has a database', () => {
    expect(read({ DATABASE_URL: url, HOST: '0.0.0.0' })).toMatchObject({
      ...{ databaseUrl: url, databaseDirectUrl: url, demo: false, isLoopback: false },
    });
    expect(read({ DATABASE_URL: url }, ['--demo']).demo).toBe(true);
  });

  it.each([
    { args: ['--role=web'], runs: [true, false] },
    { args: ['--role=worker'], runs: [false, true] },
    { args: [], runs: [true, true] },
  ])('take a role from $args', ({ args, runs }) => {
    const { runsWeb, runsWorker } = read({}, args);
    expect([runsWeb, runsWorker]).toEqual(runs);
  });

  it.each([
    { env: { PORT: 'abc' }, says: /^PORT is "abc"; it should be a whole number from 0 to 65535/ },
    { env: { PORT: '65536' }, says: /^PORT is "65536"/ },
    { env: { PORT: '80.5' }, says: /^PORT is "80.5"/ },
    { env: { DATABASE_URL: 'mysql://secret' }, says: /^DATABASE_URL .*postgres:\/\// },
    { env: { PUBLIC_URL: 'learn.example' }, says: /^PUBLIC_URL .*https:\/\// },
    { env: { SMTP_URL: 'mail.example' }, says: /^SMTP_URL .*smtps:\/\// },
    { env: { TRUST_PROXY: 'maybe' }, says: /^TRUST_PROXY is "maybe"; .* yes, no/ },
    { env: { LOG_LEVEL: 'loud' }, says: /^LOG_LEVEL is "loud"/ },
    { env: { STOA_ROLE: 'king' }, says: /^STOA_ROLE is "king"; .* all, web, worker/ },
  ])('name what is wrong: $env', ({ env, says }) => {
    expect(() => read(env)).toThrow(says);
    expect(() => read(env)).not.toThrow(/secret/);
  });

  it('name everything that is wrong at once', () => {
    expect(() => read({ PORT: '-1', LOG_LEVEL: 'x' })).toThrow(/^PORT .*\nLOG_LEVEL .*$/);
  });

  it.each([
    { env: { HOST: '0.0.0.0' }, args: [], instead: 'Set DATABASE_URL' },
    { env: { HOST: '192.168.1.4' }, args: [], instead: 'Set DATABASE_URL' },
    { env: { PUBLIC_URL: 'https://learn.example' }, args: [], instead: 'Set DATABASE_URL' },
    { env: { HOST: '127.0.0.1.evil.example' }, args: [], instead: 'Set DATABASE_URL' },
    {
      env: { HOST: '0.0.0.0', DATABASE_URL: url },
      args: ['--demo'],
      instead: 'Start without --demo',
    },
  ])('refuse the demonstration where others reach it: $env', ({ env, args, instead }) => {
    expect(() => read(env, args)).toThrow(ConfigMistake);
    expect(() => read(env, args)).toThrow(new RegExp(`public\\. ${instead} to run without them`));
  });

  it.each(['127.0.0.1', '127.0.0.2', 'localhost', '::1'])('let %s have it', (HOST) => {
    expect(read({ HOST }).demo).toBe(true);
  });
});
