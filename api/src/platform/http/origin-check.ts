import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses a write that a page of another site started. Browsers send Origin with every such request; without one it is not a
 * browser's page, and the cookie's SameSite has already kept the sign-in out.
 */
export function originCheck(config: Config) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const origin = request.headers.origin;
    if (!changing.has(request.method) || origin === undefined || isOurs(origin, request, config))
      return done();
    void reply
      .status(403)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'urn:problem:other-origin',
          title: 'This was sent from a page of another site',
          status: 403,
          instance: request.url.split('?')[0],
          requestId: request.id,
        }),
      );
  };
}

function isOurs(origin: string, request: FastifyRequest, config: Config): boolean {
  if (config.publicUrl && origin === new URL(config.publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
