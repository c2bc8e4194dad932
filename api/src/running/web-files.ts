import { existsSync } from 'node:fs';
import * as path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** First parts of the addresses of the signed-in application; each is answered with its page, and its own router does the rest. */
const applicationAreas = [
  ...['sign-in', 'forgot', 'reset', 'join', 'joined', 'enter'],
  ...['learn', 'teach', 'department', 'needs', 'administer'],
];

/** Serves the built web: assets by their hashed names for ever, the application's page always fresh. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    ...sent('no-cache'),
    root: folder,
    prefix: '/',
    wildcard: false,
    globIgnore: ['assets/**'],
  });
  // Looked up when asked for, so that a build made while the server runs is served whole.
  await app.register(fastifyStatic, {
    ...sent('public, max-age=31536000, immutable'),
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  const page = (_: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
  for (const area of applicationAreas) {
    fastify.get(`/${area}`, page);
    fastify.get(`/${area}/*`, page);
  }
}

const sent = (cacheControl: string) => ({
  index: false as const,
  preCompressed: true,
  cacheControl: false,
  setHeaders: (reply: FastifyReply) => void reply.header('cache-control', cacheControl),
});
