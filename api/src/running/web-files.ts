import { existsSync } from 'node:fs';
import * as path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** First parts of the addresses of the signed-in application; each is answered with its page, and its own router does the rest. */
const applicationAreas = ['sign-in', 'forgot', 'reset', 'learn', 'teach', 'administer'];

/** Serves the built web: assets by their hashed names for ever, the application's page always fresh. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const frozen = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header(
        'cache-control',
        frozen ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  const page = (_: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
  for (const area of applicationAreas) {
    fastify.get(`/${area}`, page);
    fastify.get(`/${area}/*`, page);
  }
}
