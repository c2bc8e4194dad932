import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { cohortKey } from '../../lib/cohort.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { PlaceState, Reason } from './api-types.js';

export function placesQuery(http: Http, slug: string, state: PlaceState, name: string) {
  return infiniteQueryOptions({
    queryKey: [...cohortKey(slug), 'places', state, name] as const,
    queryFn: ({ signal, pageParam }) =>
      http.get('/cohorts/{slug}/places', {
        params: { slug },
        query: {
          state,
          ...(name === '' ? {} : { name }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Counts, register and certificates follow whoever takes part. */
function useAfterwards(slug: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: cohortKey(slug) });
}

export function useWithdraw(slug: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: async ({ id, reason }: { id: string; reason: Reason }): Promise<void> => {
      const params = { slug, enrolmentId: id };
      await http.put('/cohorts/{slug}/enrolments/{enrolmentId}/withdrawal', { reason }, { params });
    },
    onSettled: useAfterwards(slug),
  });
}

export function useTakeBack(slug: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: async (enrolmentId: string): Promise<void> => {
      const params = { slug, enrolmentId };
      await http.delete('/cohorts/{slug}/enrolments/{enrolmentId}/withdrawal', { params });
    },
    onSettled: useAfterwards(slug),
  });
}
