import { queryOptions } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';

export function materialsQuery(http: Http, slug: string, code: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'sessions', code] as const,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/sessions/{code}', {
        params: { slug, code },
        signal,
      }),
  });
}

/** The sheets of the programme as a whole. */
export function programmeHandoutsQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'handouts'] as const,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/handouts', { params: { slug }, signal }),
  });
}
