import { AsyncLocalStorage } from 'node:async_hooks';

type RequestContext = { requestId: string };

const store = new AsyncLocalStorage<RequestContext>();

/** Runs what follows of a request with its id at hand, so that audit rows can name it. */
export function withRequestId(requestId: string, next: () => void): void {
  store.run({ requestId }, next);
}

/** The id of the running request, or null in a job. */
export function currentRequestId(): string | null {
  return store.getStore()?.requestId ?? null;
}
