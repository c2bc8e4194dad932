import { queryOptions } from '@tanstack/react-query';
import type { CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';

export function mySessionsQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: ['me', 'sessions', choice.cohort ?? null] as const,
    queryFn: ({ signal }) => http.get('/me/sessions', { query: { ...choice }, signal }),
  });
}

/** A file to download, so an address and not a request. */
export function calendarAddress({ cohort }: CohortChoice): string {
  const query = cohort === undefined ? '' : `?cohort=${encodeURIComponent(cohort)}`;
  return `/api/v1/me/sessions.ics${query}`;
}
