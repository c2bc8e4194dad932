import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
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

/** Whether the programme has later criteria than the cohort, and what adopting them would do. For coordinators. */
export function adoptionQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'criteria-adoption'] as const,
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/criteria-adoption', { params: { slug }, signal }),
  });
}

export function useAdoptCriteria(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (versionId: string) =>
      http.post('/cohorts/{slug}/criteria-adoption', { versionId }, { params: { slug } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cohorts', slug] }),
  });
}
