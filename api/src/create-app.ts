import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NotFoundException, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { City } from './organisation/index.js';
import type { Config } from './platform/config/config.js';
import { localeOf, publicPaths } from './platform/http/public-paths.js';
import { originCheck } from './platform/http/origin-check.js';
import { ProblemFilter, type Problem } from './platform/http/problem-filter.js';
import { KeptDocuments } from './platform/site/kept-documents.js';
import { PublicPages } from './platform/site/public-pages.js';
import { withRequestId } from './platform/http/request-context.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { shapePipe } from './platform/http/shape-pipe.js';
import type { Outside } from './platform/platform.module.js';

export const apiPrefix = 'api/v1';
const bodyLimitBytes = 256 * 1024;
/** Longer than a proxy in front keeps a connection, so that it is the proxy that closes it. */
const keepAliveMilliseconds = 72_000;
export const uploadLimitBytes = 10 * 1024 * 1024;

/** The whole application over a connected database, not yet listening. */
export async function createApp(
  source: DataSource,
  outside: Outside,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const lane: Lane = { answer: () => false };
  const headers = headersFor(outside.config);
  const filter = new ProblemFilter((request, problem) => troubleAsPage(app, request, problem));
  const adapter = new FastifyAdapter({
    serverFactory: (handler: RequestListener) => serverWith(lane, handler),
    bodyLimit: bodyLimitBytes,
    trustProxy: outside.config.trustProxy,
    genReqId: () => outside.ids.next(),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // Addresses that no route can read: the framework would answer in words and a shape of its own, before any of our hooks.
    frameworkErrors: (_: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headers).header('x-request-id', request.id);
      void filter.answer(new NotFoundException(), request, reply);
    },
    logger: false,
  });
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(source, outside),
    adapter,
    {
      logger,
      abortOnError: false,
    },
  );
  const kept = app.get(KeptDocuments);
  lane.answer = (request, reply) => kept.answer(request, reply);
  app.setGlobalPrefix(apiPrefix, { exclude: publicPaths });
  app.useGlobalPipes(shapePipe());
  app.useGlobalFilters(filter);
  await protect(app, outside, headers);
  app.enableShutdownHooks([]);
  return app;
}

type Lane = { answer: (request: IncomingMessage, reply: ServerResponse) => boolean };

/** Pages that are kept are sent before the framework is asked; everything else takes the usual way. */
function serverWith(lane: Lane, handler: RequestListener): Server {
  const server = createServer((request, reply) => {
    if (!lane.answer(request, reply)) handler(request, reply);
  });
  server.keepAliveTimeout = keepAliveMilliseconds;
  return server;
}

/** What can befall somebody without scripts who opens a page or sends a form. */
const troubles: Record<number, { kind: string }> = {
  404: { kind: 'not-found' },
  413: { kind: 'too-large' },
  429: { kind: 'too-many' },
};

/** Where a browser asked for a page, trouble is a page too, in the city's look; everything else gets the problem document. */
async function troubleAsPage(
  app: NestFastifyApplication,
  request: FastifyRequest,
  { status, requestId }: Problem,
): Promise<string | null> {
  const wantsPage =
    !request.url.startsWith(`/${apiPrefix}`) && /text\/html/.test(request.headers.accept ?? '');
  const page = status >= 500 ? { kind: 'failed', requestId } : troubles[status];
  if (!wantsPage || page === undefined) return null;
  return app.get(PublicPages).html({
    ...page,
    locale: localeOf(request.url),
    city: await app.get(City, { strict: false }).forVisitors(),
  });
}

const headersFor = ({ publicUrl }: Config) =>
  securityHeaders(publicUrl?.startsWith('https:') ?? false);

async function protect(
  app: NestFastifyApplication,
  { config }: Outside,
  headers: Record<string, string>,
): Promise<void> {
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: uploadLimitBytes, files: 1, fields: 5, fieldSize: bodyLimitBytes },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    withRequestId(request.id, done);
  });
  fastify.addHook('preHandler', originCheck(config));
}
