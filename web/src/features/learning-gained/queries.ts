import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { LearningGained } from './api-types.js';

const gainedKey = (slug: string) => ['cohorts', slug, 'learning-gained'] as const;

export function gainedQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: gainedKey(slug),
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/learning-gained', { params: { slug }, signal }),
  });
}

/** What the trainer saw goes along: of another number of people nothing is made, and the page is read again. */
export function useMakeFigures(slug: string) {
  const http = useHttp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (people: number) =>
      http.post<LearningGained>(
        '/cohorts/{slug}/learning-gained',
        { people },
        { params: { slug } },
      ),
    onSuccess: (gained) => queries.setQueryData(gainedKey(slug), gained),
    onError: () => void queries.invalidateQueries({ queryKey: gainedKey(slug) }),
  });
}
