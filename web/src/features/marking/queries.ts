import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { SubmissionView } from './api-types.js';
import type { Points, QueueState } from './model.js';

export function queueQuery(http: Http, slug: string, state: QueueState) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'submissions', state] as const,
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/submissions', {
        params: { slug },
        query: { state },
        signal,
      }),
  });
}

export function submissionQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: ['submissions', id] as const,
    queryFn: ({ signal }) =>
      http.get<SubmissionView>('/submissions/{id}', { params: { id }, signal }),
  });
}

export interface ReviewGiven {
  readonly lines: Points;
  readonly comment: string;
}

/** Gives the review; answers the id of what waits next, or null. */
export function useGiveReview(id: string) {
  const http = useHttp();
  const queries = useQueryClient();
  const { slug } = useCohort();
  return useMutation({
    mutationFn: async (review: ReviewGiven): Promise<string | null> => {
      await http.post('/submissions/{id}/reviews', review, { params: { id } });
      const queue = queueQuery(http, slug, 'waiting');
      const waiting = await queries.fetchQuery({ ...queue, staleTime: 0 }).catch(() => null);
      return waiting?.items.find((item) => item.id !== id)?.id ?? null;
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['submissions', id] }),
        queries.invalidateQueries({ queryKey: ['cohorts', slug] }),
      ]),
  });
}
