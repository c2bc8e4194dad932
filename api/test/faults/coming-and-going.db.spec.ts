import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aDataFolder, isAlive, RunningApplication } from './running-application.js';

jest.setTimeout(90_000);

describe('an application that comes and goes', () => {
  let folder: Awaited<ReturnType<typeof aDataFolder>>;
  let application: RunningApplication;
  const stranger = createServer();

  beforeAll(async () => {
    stranger.listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    folder = await aDataFolder();
    application = await RunningApplication.start({
      dataFolder: folder.path,
      env: { PORT: String(takenPort()) },
    });
  });
  afterAll(async () => {
    await application.end('SIGINT');
    stranger.close();
    await folder.remove();
  });

  const takenPort = () => (stranger.address() as AddressInfo).port;

  it('names a port that is taken and listens on the next free one', () => {
    expect(application.output).toContain(
      `Port ${takenPort()} is taken by another program; trying ${takenPort() + 1}.`,
    );
    expect(Number(new URL(application.origin).port)).toBeGreaterThan(takenPort());
  });

  it('sends a second start to the one that lives', async () => {
    const second = RunningApplication.spawn({ dataFolder: folder.path });
    expect(await second.untilEnded()).toEqual({ code: 0, signal: null });
    expect(second.output.trim()).toBe(`Stoa is already running: ${application.origin}`);
    expect((await application.call('GET', 'health')).status).toBe(200);
  });

  it('ends in order when it is interrupted, and leaves no database running', async () => {
    const { databasePid } = application;
    expect(isAlive(databasePid)).toBe(true);
    expect(await application.end('SIGINT')).toEqual({ code: 0, signal: null });
    expect(isAlive(databasePid)).toBe(false);
  });

  it('comes back with what it had, and makes nothing twice', async () => {
    application = await RunningApplication.start({ dataFolder: folder.path });
    expect(application.output).not.toContain('demonstration: making');
    expect(await application.signIn('learner')).toContain('stoa_sign_in=');
  });
});

describe('an application that is interrupted while it starts', () => {
  let folder: Awaited<ReturnType<typeof aDataFolder>>;
  beforeAll(async () => {
    folder = await aDataFolder();
  });
  afterAll(() => folder.remove());

  it('leaves nothing running', async () => {
    const application = RunningApplication.spawn({ dataFolder: folder.path });
    await application.says('demonstration: making');
    const { databasePid } = application;
    expect(await application.end('SIGINT')).toEqual({ code: 130, signal: null });
    expect(isAlive(databasePid)).toBe(false);
    expect(application.output.trim()).toMatch(/demonstration: making .*\n\nStoa is stopping …$/);
  });

  it('begins again as if nothing had been, and ends in order when its terminal is closed', async () => {
    const application = await RunningApplication.start({ dataFolder: folder.path });
    expect(application.output).not.toContain('adopted');
    expect(await application.signIn('learner')).toContain('stoa_sign_in=');
    const { databasePid } = application;
    application.closeTerminal();
    expect(await application.end('SIGHUP')).toEqual({ code: 0, signal: null });
    expect(isAlive(databasePid)).toBe(false);
  });
});

it('says which Node it needs when it is run by an older one', async () => {
  const older = `for (const [name, value] of [['version', 'v20.0.0'], ['versions', { node: '20.0.0' }]]) Object.defineProperty(process, name, { value })`;
  const folder = await aDataFolder();
  const application = RunningApplication.spawn({
    dataFolder: folder.path,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` },
  });
  expect(await application.untilEnded()).toEqual({ code: 1, signal: null });
  expect(application.output).toMatch(
    /^Stoa runs on Node 24 or newer; this is v20\.0\.0\.[^\n]*\n$/,
  );
  await folder.remove();
});

it.each<{ env: Record<string, string>; says: string }>([
  { env: { STOA_DATA: '/dev/null/data' }, says: 'STOA_DATA is /dev/null/data; it should be' },
  { env: { STOA_CONTENT: '/dev/null' }, says: 'STOA_CONTENT is /dev/null; it should be' },
])('names a folder that it cannot use: $env', async ({ env, says }) => {
  const folder = await aDataFolder();
  const application = RunningApplication.spawn({ dataFolder: folder.path, env });
  expect(await application.untilEnded()).toEqual({ code: 1, signal: null });
  expect(application.output).toContain(`Stoa cannot start with these settings:\n${says}`);
  expect(application.output).not.toContain('    at ');
  await folder.remove();
});
