import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigMistake } from '../platform/config/config.js';

const tries = 20;

const noAddress = (host: string) =>
  `HOST is "${host}"; it should be an address of this machine, such as 127.0.0.1.`;

/** What the system refuses is a wrong setting, and named like any other. */
const mistakes: Record<string, (host: string, port: number) => string> = {
  EACCES: (_, port) => `PORT is ${port}; it should be one that this account may use, from 1024 up.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
};

/** Listens on the wanted port, or on the next free one after it; says which was taken. */
export async function listen(
  app: NestFastifyApplication,
  host: string,
  wanted: number,
  say: (line: string) => void,
): Promise<number> {
  await app.init();
  // The server itself, because the framework would log a taken port as an error of ours.
  const server = app.getHttpAdapter().getInstance();
  for (let port = wanted; port < wanted + tries; port += 1) {
    try {
      await server.listen({ port, host });
      return portOf(app);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const mistake = mistakes[code]?.(host, port);
      if (mistake) throw new ConfigMistake(mistake);
      if (code !== 'EADDRINUSE') throw error;
      say(`Port ${port} is taken by another program; trying ${port + 1}.`);
    }
  }
  throw new Error(`No free port from ${wanted} to ${wanted + tries - 1}. Set PORT to another one.`);
}

function portOf(app: NestFastifyApplication): number {
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address ? address.port : 0;
}
