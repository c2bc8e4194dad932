import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { PaperBody, PaperForm } from './api-types.js';

export function paperFormQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'paper-evidence'] as const,
    queryFn: ({ signal }) =>
      http.get<PaperForm>('/cohorts/{slug}/paper-evidence', { params: { slug }, signal }),
  });
}

export function useRecord() {
  const http = useHttp();
  const queries = useQueryClient();
  const { slug } = useCohort();
  return useMutation({
    mutationFn: (body: PaperBody) =>
      http.post('/cohorts/{slug}/paper-evidence', body, { params: { slug } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cohorts', slug] }),
  });
}
