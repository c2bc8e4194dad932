import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const tries = 20;

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
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      say(`Port ${port} is taken by another program; trying ${port + 1}.`);
    }
  }
  throw new Error(`No free port from ${wanted} to ${wanted + tries - 1}. Set PORT to another one.`);
}

function portOf(app: NestFastifyApplication): number {
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address ? address.port : 0;
}
