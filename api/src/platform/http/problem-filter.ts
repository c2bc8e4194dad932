import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, WrongShape } from './domain-error.js';
import { problemFromDatabase } from './database-problem.js';

export type Problem = {
  type: string;
  title: string;
  status: number;
  instance: string;
  requestId: string;
  params?: Record<string, unknown>;
  errors?: { pointer: string; code: string; detail: string }[];
};

type Answer = { problem: Omit<Problem, 'instance' | 'requestId'>; retryAfterSeconds?: number };

/** The one place where an error becomes an answer (RFC 9457) and is logged once. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Request');

  /** @param asPage the same trouble as a page, where a person asked for one; null for everything else */
  constructor(
    private readonly asPage: (
      request: FastifyRequest,
      problem: Problem,
    ) => Promise<string | null> = async () => null,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    return this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  async answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { problem, retryAfterSeconds } = answerFor(error);
    if (problem.status >= 500)
      this.logger.error({ requestId: request.id, type: problem.type, stack: stackOf(error) });
    else this.logger.debug({ requestId: request.id, type: problem.type });
    if (retryAfterSeconds !== undefined)
      void reply.header('retry-after', String(retryAfterSeconds));
    const body: Problem = { ...problem, instance: pathOf(request), requestId: request.id };
    void reply.status(problem.status).header('cache-control', 'no-store');
    const page = await this.pageFor(request, body);
    if (page === null) void reply.type('application/problem+json').send(JSON.stringify(body));
    else void reply.type('text/html; charset=utf-8').send(page);
  }

  /** A page that cannot be made, because the database is away, must not hide the trouble it was to tell of. */
  private async pageFor(request: FastifyRequest, body: Problem): Promise<string | null> {
    try {
      return await this.asPage(request, body);
    } catch (error) {
      this.logger.warn({ requestId: body.requestId, page: String(error) });
      return null;
    }
  }
}

function answerFor(error: unknown): Answer {
  const known = error instanceof DomainError ? error : problemFromDatabase(error);
  if (known) {
    return {
      problem: {
        type: `urn:problem:${known.code}`,
        title: known.message,
        status: known.status,
        ...(known.params ? { params: known.params } : {}),
        ...(known instanceof WrongShape ? { errors: known.errors } : {}),
      },
      retryAfterSeconds: known.retryAfterSeconds,
    };
  }
  return { problem: frameworkProblem(error) };
}

const frameworkCodes: Record<number, [code: string, title: string]> = {
  400: ['wrong-shape', 'What was sent cannot be read'],
  401: ['not-signed-in', 'Sign in first'],
  404: ['not-found', 'There is nothing here, or it is not yours to see'],
  413: ['too-large', 'What was sent is too large'],
  415: ['wrong-media-type', 'This kind of content is not taken here'],
  429: ['too-many-requests', 'Too many requests in a short time'],
};

function frameworkProblem(error: unknown): Answer['problem'] {
  // What is served as files refuses addresses that climb out of the folder; for us there is nothing there.
  const status = statusOf(error) === 403 ? 404 : statusOf(error);
  const [code, title] = frameworkCodes[status] ?? ['internal', 'Something went wrong on our side'];
  return { type: `urn:problem:${code}`, title, status: frameworkCodes[status] ? status : 500 };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

/** Without the query: a query may hold what somebody searched for. */
const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? '/';

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : String(error));
