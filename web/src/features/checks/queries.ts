import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';

const checksKey = (slug: string) => ['cohorts', slug, 'checks'] as const;

export function checksQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: checksKey(slug),
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/checks', { params: { slug }, signal }),
  });
}

/** Only names; without them the page shows the keys. */
export function criteriaNamesQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'overview'] as const,
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/overview', { params: { slug }, signal }),
  });
}

export function useAnswer(id: string) {
  const http = useHttp();
  const queries = useQueryClient();
  const { slug } = useCohort();
  return useMutation({
    mutationFn: (answer: string) =>
      http.post('/checks/{id}/answer', { answer }, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: checksKey(slug) }),
  });
}
