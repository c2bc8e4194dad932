import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import type { AuditFilters } from './audit/filters.js';
import { pages } from './paged.js';

export const peopleKey = ['administration', 'people'] as const;
export const departmentsKey = ['administration', 'departments'] as const;
export const cityKey = ['administration', 'city'] as const;
export const wordsKey = ['administration', 'words'] as const;
export const jobsKey = ['administration', 'jobs'] as const;

const cursorOf = (cursor: string | null) => (cursor === null ? {} : { cursor });

export function peopleQuery(http: Http, query: string) {
  return infiniteQueryOptions({
    queryKey: [...peopleKey, 'list', query] as const,
    queryFn: ({ pageParam, signal }) =>
      http.get('/people', {
        query: { ...(query === '' ? {} : { query }), ...cursorOf(pageParam) },
        signal,
      }),
    ...pages,
  });
}

export function personQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: [...peopleKey, id] as const,
    queryFn: ({ signal }) => http.get('/people/{id}', { params: { id }, signal }),
  });
}

/** Asked for anew at each visit: it looks at what every other page changes. */
export function setUpQuery(http: Http) {
  return queryOptions({
    queryKey: ['administration', 'set-up'] as const,
    staleTime: 0,
    queryFn: ({ signal }) => http.get('/set-up', { signal }),
  });
}

/** A city has few enough departments for one page; the list of choices needs all of them. */
export function departmentsQuery(http: Http) {
  return queryOptions({
    queryKey: departmentsKey,
    queryFn: async ({ signal }) =>
      (await http.get('/departments', { query: { limit: 200 }, signal })).items,
  });
}

export function cityProfileQuery(http: Http) {
  return queryOptions({
    queryKey: cityKey,
    queryFn: ({ signal }) => http.get('/city', { signal }),
  });
}

export function localWordsQuery(http: Http) {
  return queryOptions({
    queryKey: wordsKey,
    queryFn: ({ signal }) => http.get('/local-words', { signal }),
  });
}

export function mailsQuery(http: Http) {
  return infiniteQueryOptions({
    queryKey: ['administration', 'mails'] as const,
    queryFn: ({ pageParam, signal }) => http.get('/mails', { query: cursorOf(pageParam), signal }),
    ...pages,
  });
}

export function mailQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: ['administration', 'mails', id] as const,
    queryFn: ({ signal }) => http.get('/mails/{id}', { params: { id }, signal }),
  });
}

export const jobStates = ['waiting', 'running', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

export function jobsQuery(http: Http, state: JobState | null) {
  return infiniteQueryOptions({
    queryKey: [...jobsKey, state] as const,
    queryFn: ({ pageParam, signal }) =>
      http.get('/jobs', {
        query: { ...(state === null ? {} : { state }), ...cursorOf(pageParam) },
        signal,
      }),
    ...pages,
  });
}

export function auditQuery(http: Http, filters: AuditFilters) {
  return infiniteQueryOptions({
    queryKey: ['administration', 'audit', filters] as const,
    queryFn: ({ pageParam, signal }) =>
      http.get('/audit-events', { query: { ...filters, ...cursorOf(pageParam) }, signal }),
    ...pages,
  });
}

export function registerQuery(http: Http) {
  return queryOptions({
    queryKey: ['administration', 'register'] as const,
    staleTime: Infinity,
    queryFn: ({ signal }) => http.get('/privacy-register', { signal }),
  });
}
