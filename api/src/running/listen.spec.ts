import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describe, expect, it } from '@jest/globals';
import { ConfigMistake } from '../platform/config/config.js';
import { listen } from './listen.js';

/** An application whose server refuses one port after the other, for these reasons, and then listens. */
function anApp(...reasons: string[]): NestFastifyApplication {
  let listening = 0;
  const server = {
    listen: async ({ port }: { port: number }) => {
      const code = reasons.shift();
      if (code) throw Object.assign(new Error(code), { code });
      listening = port;
    },
  };
  return {
    init: async () => undefined,
    getHttpAdapter: () => ({ getInstance: () => server }),
    getHttpServer: () => ({ address: () => ({ port: listening }) }),
  } as unknown as NestFastifyApplication;
}

describe('listening', () => {
  it('names each port that is taken and takes the next free one', async () => {
    const said: string[] = [];
    const app = anApp('EADDRINUSE', 'EADDRINUSE');
    expect(await listen(app, '127.0.0.1', 3000, (line) => said.push(line))).toBe(3002);
    expect(said).toEqual([
      'Port 3000 is taken by another program; trying 3001.',
      'Port 3001 is taken by another program; trying 3002.',
    ]);
  });

  it('gives up when too many are taken', async () => {
    const app = anApp(...Array.from({ length: 20 }, () => 'EADDRINUSE'));
    await expect(listen(app, '127.0.0.1', 3000, () => undefined)).rejects.toThrow(
      'No free port from 3000 to 3019. Set PORT to another one.',
    );
  });

  it.each([
    { code: 'EACCES', says: 'PORT is 80; it should be one that this account may use' },
    { code: 'EADDRNOTAVAIL', says: 'HOST is "10.9.9.9"; it should be an address of this machine' },
    { code: 'ENOTFOUND', says: 'HOST is "10.9.9.9"; it should be an address of this machine' },
  ])('names the setting that is wrong: $code', async ({ code, says }) => {
    const refused = listen(anApp(code), '10.9.9.9', 80, () => undefined);
    await expect(refused).rejects.toThrow(ConfigMistake);
    await expect(refused).rejects.toThrow(says);
  });

  it('passes on what it does not know', async () => {
    const refused = listen(anApp('EMFILE'), '127.0.0.1', 3000, () => undefined);
    await expect(refused).rejects.not.toThrow(ConfigMistake);
  });
});
