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
