import { describe, expect, it } from '@jest/globals';
import { createHttp, type HttpSettings } from './http.js';
import { ProblemError } from './problem-error.js';

interface Seen {
  readonly url: string;
  readonly init: RequestInit;
}

/** As much of a `Response` as the wrapper reads; jsdom brings none. */
function reply(status: number, body: string, headers: Record<string, string> = {}) {
  return {
    ok: status < 400,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    text: () => Promise.resolve(body),
    json: () => Promise.resolve().then((): unknown => JSON.parse(body)),
  } as Response;
}

function httpThat(
  answer: (seen: Seen) => Response | Promise<Response>,
  more: Partial<HttpSettings> = {},
) {
  const seen: Seen[] = [];
  const http = createHttp({
    fetch: async (url, init) => {
      const one = { url: String(url), init: init ?? {} };
      seen.push(one);
      return answer(one);
    },
    ...more,
  });
  return { http, seen };
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const untilAborted = ({ init }: Seen) =>
  new Promise<Response>((_, refuse) => {
    init.signal?.addEventListener('abort', () => refuse(new DOMException('aborted', 'AbortError')));
  });

describe('a request', () => {
  it('fills the path, encodes it and leaves out what is undefined', async () => {
    const { http, seen } = httpThat(() => reply(200, '{"ok":true}'));
    const options = {
      params: { id: 'a/b' },
      query: { limit: 50, cursor: undefined, tag: ['x', 'y'] },
    };
    await expect(http.get('/cohorts/{id}/people', options)).resolves.toEqual({ ok: true });
    expect(seen[0]?.url).toBe('/api/v1/cohorts/a%2Fb/people?limit=50&tag=x&tag=y');
  });

  it('sends JSON and reads an empty answer as nothing', async () => {
    const { http, seen } = httpThat(() => reply(204, ''));
    await expect(http.put('/register', { marks: [] })).resolves.toBeUndefined();
    expect(seen[0]?.init).toMatchObject({ method: 'PUT', body: '{"marks":[]}' });
    expect(seen[0]?.init.headers).toMatchObject({ 'content-type': 'application/json' });
  });
});

describe('a refusal', () => {
  it('is thrown with type, params, errors and request id', async () => {
    const body = {
      type: 'urn:problem:quiz.attempt-limit-reached',
      title: 'No attempts are left for this quiz',
      status: 409,
      params: { allowed: 3 },
      requestId: 'r-1',
    };
    const { http } = httpThat(() => reply(409, JSON.stringify(body)));
    const error = await failure(http.post('/attempts'));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      code: 'quiz.attempt-limit-reached',
      status: 409,
      params: { allowed: 3 },
      requestId: 'r-1',
    });
  });

  it('of a proxy in between is a passing failure', async () => {
    const { http } = httpThat(() =>
      reply(502, '<html>Bad gateway</html>', { 'x-request-id': 'r-2' }),
    );
    const error = await failure(http.get('/today'));
    expect(error).toMatchObject({
      type: 'urn:problem:unavailable',
      status: 502,
      passing: true,
      requestId: 'r-2',
    });
  });

  it('for want of a sign-in is told to the application', async () => {
    const told: ProblemError[] = [];
    const settings = { onSignedOut: (problem: ProblemError) => void told.push(problem) };
    const { http } = httpThat(
      () => reply(401, '{"type":"urn:problem:people.not-signed-in"}'),
      settings,
    );
    await failure(http.get('/today'));
    expect(told.map((problem) => problem.code)).toEqual(['people.not-signed-in']);
  });
});

describe('a broken line', () => {
  it('is a network problem', async () => {
    const { http } = httpThat(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(http.get('/today'))).toMatchObject({
      type: 'urn:problem:network',
      status: 0,
      passing: true,
    });
  });

  it('that only hangs is a timeout', async () => {
    const { http } = httpThat(untilAborted, { timeoutMs: 5 });
    expect(await failure(http.get('/today'))).toMatchObject({ type: 'urn:problem:timeout' });
  });

  it('cut by the caller is the caller’s own affair', async () => {
    const { http } = httpThat(untilAborted);
    const controller = new AbortController();
    const asked = failure(http.get('/today', { signal: controller.signal }));
    controller.abort();
    expect(await asked).toMatchObject({ name: 'AbortError' });
  });
});

it('uploads one file, tells how far it is and reads refusals like any other', async () => {
  const seen: string[] = [];
  const { http } = httpThat(() => reply(500, ''), {
    transfer: (url, file, { onProgress }) => {
      seen.push(`${url} ${file.name}`);
      onProgress?.({ sent: 3, total: 3 });
      const refused = { type: 'urn:problem:assignments.unknown-kind', status: 422 };
      return Promise.resolve(reply(422, JSON.stringify(refused)));
    },
  });
  const far: number[] = [];
  const file = new File(['abc'], 'check.pdf');
  const onProgress = ({ sent }: { readonly sent: number }) => void far.push(sent);
  const sending = http.upload('/me/assignment/draft/file', file, { onProgress });
  expect(await failure(sending)).toMatchObject({ code: 'assignments.unknown-kind' });
  expect(seen).toEqual(['/api/v1/me/assignment/draft/file check.pdf']);
  expect(far).toEqual([3]);
});
