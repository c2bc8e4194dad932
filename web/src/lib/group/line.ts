import { createHttp } from '../http.js';
import { localProblems, ProblemError } from '../problem-error.js';
import type { GroupForPhones, MyNote, MyVote } from './types.js';

export interface Looked {
  readonly view: GroupForPhones;
  readonly tag: string | null;
}

/** What goes between a phone and its group. */
export interface GroupLine {
  /** `same`: nothing has changed since the answer with this tag. */
  readonly look: (tag: string | null) => Promise<Looked | 'same'>;
  readonly sit: (seat: string) => Promise<void>;
  readonly vote: (activityId: string, vote: MyVote) => Promise<void>;
  readonly write: (note: MyNote) => Promise<void>;
}

/** Nothing that this browser has of us goes along: somebody signed in here is nobody in the group. */
export function groupLine(fetch: typeof globalThis.fetch, code: string): GroupLine {
  const anonymous: typeof fetch = (input, init) => fetch(input, { ...init, credentials: 'omit' });
  const http = createHttp({ fetch: anonymous, timeoutMs: 10_000 });
  const put = async (path: string, body: object) => void (await http.put<unknown>(path, body));
  const at = `/group-codes/${code}`;
  return {
    look: (tag) => look(anonymous, `/api/v1${at}`, tag),
    sit: (seat) => put(`${at}/seats/${seat}`, {}),
    vote: (activityId, { ticket, choices, change }) =>
      put(`${at}/activities/${activityId}/votes/${ticket}`, { choices, change }),
    write: ({ id, activityId, text, reason, condition }) =>
      put(`${at}/activities/${activityId}/notes/${id}`, { text, reason, condition }),
  };
}

async function look(
  fetch: typeof globalThis.fetch,
  address: string,
  tag: string | null,
): Promise<Looked | 'same'> {
  const headers: HeadersInit = tag === null ? {} : { 'if-none-match': tag };
  const response = await fetch(address, { headers, cache: 'no-store' }).catch((cause: unknown) => {
    throw new ProblemError({ type: localProblems.network, status: 0 }, { cause });
  });
  if (response.status === 304) return 'same';
  if (!response.ok)
    throw new ProblemError({ type: localProblems.unexpected, status: response.status });
  return { view: (await response.json()) as GroupForPhones, tag: response.headers.get('etag') };
}
