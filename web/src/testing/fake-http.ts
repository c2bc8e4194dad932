import type { Method } from '../lib/api-types.js';
import type { Http, HttpOptions, UploadOptions } from '../lib/http.js';
import { ProblemError } from '../lib/problem-error.js';

export interface Sent {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  readonly options?: HttpOptions;
  readonly file?: File;
}

type Answer = unknown | ((sent: Sent) => unknown);

/**
 * An API that answers as told and remembers what was asked. Answers are kept under
 * `get /cohorts/{id}`; a `ProblemError` is thrown, a function is given the request.
 */
export class FakeHttp {
  readonly sent: Sent[] = [];
  private readonly answers = new Map<string, Answer>();

  on(method: Method, path: string, answer: Answer): this {
    this.answers.set(`${method} ${path}`, answer);
    return this;
  }

  /** What was sent to one place, oldest first. */
  sentTo(method: Method, path: string): readonly Sent[] {
    return this.sent.filter((one) => one.method === method && one.path === path);
  }

  get http(): Http {
    const call = (sent: Sent): Promise<never> => this.answer(sent) as Promise<never>;
    return {
      get: (path: string, options?: HttpOptions) => call({ method: 'get', path, options }),
      delete: (path: string, options?: HttpOptions) => call({ method: 'delete', path, options }),
      post: (path: string, body?: unknown, options?: HttpOptions) =>
        call({ method: 'post', path, body, options }),
      put: (path: string, body?: unknown, options?: HttpOptions) =>
        call({ method: 'put', path, body, options }),
      patch: (path: string, body?: unknown, options?: HttpOptions) =>
        call({ method: 'patch', path, body, options }),
      upload: (path: string, file: File, options?: UploadOptions) =>
        call({ method: 'post', path, file, options }),
    };
  }

  private async answer(sent: Sent): Promise<unknown> {
    this.sent.push(sent);
    const key = `${sent.method} ${sent.path}`;
    if (!this.answers.has(key))
      throw new ProblemError({ type: 'urn:problem:not-found', status: 404, title: key });
    const found = this.answers.get(key);
    const answer: unknown = typeof found === 'function' ? await found(sent) : found;
    if (answer instanceof ProblemError) throw answer;
    return answer;
  }
}
