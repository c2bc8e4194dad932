import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reply } from '../../lib/api-types.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';

export type OpenCohort = Reply<'/me/open-cohorts', 'get'>['items'][number];

export function openCohortsQuery(http: Http) {
  return infiniteQueryOptions({
    queryKey: ['open-cohorts'] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      http.get('/me/open-cohorts', { query: { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** Everything that a learner sees may be another afterwards. */
export function useTakePlace() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: async ({ slug, joined }: Pick<OpenCohort, 'slug' | 'joined'>): Promise<void> => {
      const params = { slug };
      if (joined) await http.delete('/me/open-cohorts/{slug}', { params });
      else await http.put('/me/open-cohorts/{slug}', undefined, { params });
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
