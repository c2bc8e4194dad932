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
