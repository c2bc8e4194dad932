import { queryOptions } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import type { CohortOverview } from './api-types.js';

export function cohortsQuery(http: Http) {
  return queryOptions({
    queryKey: ['cohorts'] as const,
    queryFn: ({ signal }) => http.get('/cohorts', { signal }),
  });
}

export function overviewQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'overview'] as const,
    queryFn: ({ signal }) =>
      http.get<CohortOverview>('/cohorts/{slug}/overview', { params: { slug }, signal }),
  });
}
