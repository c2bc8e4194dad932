import type { ApiPath, Body, Method, Reply } from './api-types.js';
import { localProblems, ProblemError, type Problem } from './problem-error.js';
import {
  transferFile,
  type ReplyRead,
  type Transfer,
  type TransferProgress,
} from './transfer-file.js';

type QueryValue = string | number | boolean | undefined | readonly (string | number)[];

export interface HttpOptions {
  /** Fills the `{names}` of the path. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Lets the request outlive the page, for the last save when a lid closes. */
  readonly keepalive?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface UploadOptions extends HttpOptions {
  readonly onProgress?: (progress: TransferProgress) => void;
}

/**
 * The only way to the API. A path of the OpenAPI document is typed by it:
 * `http.get('/cohorts/{id}', { params: { id } })`. Throws `ProblemError` for every refusal
 * and failure, and the `AbortError` of the caller's own signal.
 */
export interface Http {
  get<P extends ApiPath<'get'>>(path: P, options?: HttpOptions): Promise<Reply<P, 'get'>>;
  get<Result>(path: string, options?: HttpOptions): Promise<Result>;
  post<P extends ApiPath<'post'>>(
    path: P,
    body?: Body<P, 'post'>,
    options?: HttpOptions,
  ): Promise<Reply<P, 'post'>>;
  post<Result>(path: string, body?: unknown, options?: HttpOptions): Promise<Result>;
  put<P extends ApiPath<'put'>>(
    path: P,
    body?: Body<P, 'put'>,
    options?: HttpOptions,
  ): Promise<Reply<P, 'put'>>;
  put<Result>(path: string, body?: unknown, options?: HttpOptions): Promise<Result>;
  patch<P extends ApiPath<'patch'>>(
    path: P,
    body?: Body<P, 'patch'>,
    options?: HttpOptions,
  ): Promise<Reply<P, 'patch'>>;
  patch<Result>(path: string, body?: unknown, options?: HttpOptions): Promise<Result>;
  delete<P extends ApiPath<'delete'>>(path: P, options?: HttpOptions): Promise<Reply<P, 'delete'>>;
  delete<Result>(path: string, options?: HttpOptions): Promise<Result>;
  /** Posts one file as a form. It has no time limit of its own: a slow line is not a failure. */
  upload<Result>(path: string, file: File, options?: UploadOptions): Promise<Result>;
}

export interface HttpSettings {
  readonly fetch: typeof fetch;
  readonly transfer?: Transfer;
  readonly base?: string;
  readonly timeoutMs?: number;
  /** Told of every 401, so that the application can ask for a new sign-in over the page. */
  readonly onSignedOut?: (problem: ProblemError) => void;
}

interface Call extends HttpOptions {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
}

export function createHttp(settings: HttpSettings): Http {
  const call = (request: Call): Promise<never> => send(settings, request) as Promise<never>;
  return {
    get: (path: string, options?: HttpOptions) => call({ method: 'get', path, ...options }),
    post: (path: string, body?: unknown, options?: HttpOptions) =>
      call({ method: 'post', path, body, ...options }),
    put: (path: string, body?: unknown, options?: HttpOptions) =>
      call({ method: 'put', path, body, ...options }),
    patch: (path: string, body?: unknown, options?: HttpOptions) =>
      call({ method: 'patch', path, body, ...options }),
    delete: (path: string, options?: HttpOptions) => call({ method: 'delete', path, ...options }),
    upload: <Result>(path: string, file: File, options: UploadOptions = {}) =>
      upload(settings, { method: 'post', path, ...options }, file, options) as Promise<Result>,
  };
}

async function upload(
  settings: HttpSettings,
  request: Call,
  file: File,
  options: UploadOptions,
): Promise<unknown> {
  const { transfer = transferFile, base = '/api/v1' } = settings;
  return settle(settings, await transfer(`${base}${address(request)}`, file, options));
}

async function send(settings: HttpSettings, request: Call): Promise<unknown> {
  return settle(settings, await reach(settings, request));
}

async function settle(settings: HttpSettings, response: ReplyRead): Promise<unknown> {
  if (response.ok) return readReply(response);
  const problem = await readProblem(response);
  if (problem.status === 401) settings.onSignedOut?.(problem);
  throw problem;
}

async function reach(
  { fetch, base = '/api/v1', timeoutMs = 20_000 }: HttpSettings,
  request: Call,
): Promise<Response> {
  const limit = startLimit(request.timeoutMs ?? timeoutMs, request.signal);
  const json: Record<string, string> =
    request.body === undefined ? {} : { 'content-type': 'application/json' };
  try {
    return await fetch(`${base}${address(request)}`, {
      method: request.method.toUpperCase(),
      headers: { accept: 'application/json', ...json, ...request.headers },
      credentials: 'same-origin',
      signal: limit.signal,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      ...(request.keepalive === true ? { keepalive: true } : {}),
    });
  } catch (cause) {
    if (request.signal?.aborted === true) throw cause;
    const type = limit.reached() ? localProblems.timeout : localProblems.network;
    throw new ProblemError({ type, status: 0 }, { cause });
  } finally {
    limit.clear();
  }
}

/** By hand, because `AbortSignal.any` is missing in browsers that cities still have on their desks. */
function startLimit(milliseconds: number, callersSignal: AbortSignal | undefined) {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, milliseconds);
  const follow = () => controller.abort(callersSignal?.reason);
  if (callersSignal?.aborted === true) follow();
  callersSignal?.addEventListener('abort', follow);
  return {
    signal: controller.signal,
    reached: () => late,
    clear: () => {
      clearTimeout(timer);
      callersSignal?.removeEventListener('abort', follow);
    },
  };
}

function address({ path, params = {}, query = {} }: Call): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`Path ${path} needs a value for ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search.size === 0 ? filled : `${filled}?${search}`;
}

async function readReply(response: ReplyRead): Promise<unknown> {
  const text = await response.text().catch((cause: unknown) => {
    throw new ProblemError({ type: localProblems.network, status: 0 }, { cause });
  });
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProblemError({ type: localProblems.unexpected, status: response.status }, { cause });
  }
}

/** A proxy in between may answer with a page of its own; its status is then all there is. */
async function readProblem(response: ReplyRead): Promise<ProblemError> {
  const requestId = response.headers.get('x-request-id');
  const found: unknown = await response.json().catch(() => null);
  const own = requestId === null ? {} : { requestId };
  if (isProblemBody(found)) return new ProblemError({ ...own, ...found, status: response.status });
  const type = response.status > 501 ? localProblems.unavailable : localProblems.unexpected;
  return new ProblemError({ ...own, type, status: response.status });
}

function isProblemBody(body: unknown): body is Partial<Problem> & Pick<Problem, 'type'> {
  return (
    typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
  );
}
