import { queryOptions } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import type { Cell, Change, RecordedMark } from './api-types.js';

export const registerKey = (slug: string) => ['cohorts', slug, 'register'] as const;

export function registerQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: registerKey(slug),
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/register', { params: { slug }, signal }),
  });
}

export function historyQuery(http: Http, slug: string, { sessionId, enrolmentId }: Cell) {
  return queryOptions({
    queryKey: [...registerKey(slug), 'history', sessionId, enrolmentId] as const,
    staleTime: 0,
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/register/history', {
        params: { slug },
        query: { sessionId, enrolmentId },
        signal,
      }),
  });
}

export interface Write {
  readonly marks: readonly Change[];
  readonly reason?: string;
}

export type SendMarks = (
  write: Write,
  how: { readonly keepalive: boolean },
) => Promise<readonly RecordedMark[]>;

export function sendMarks(http: Http, slug: string): SendMarks {
  return async ({ marks, reason }, { keepalive }) => {
    const body = { marks: [...marks], ...(reason === undefined ? {} : { reason }) };
    const answer = await http.put('/cohorts/{slug}/register', body, {
      params: { slug },
      keepalive,
    });
    return answer.marks;
  };
}
