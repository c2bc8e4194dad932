import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCohortChoice, type CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { AttemptReviewView, AttemptView } from './api-types.js';

export function quizQuery(http: Http, quiz: string, choice: CohortChoice) {
  return queryOptions({
    queryKey: ['learn', 'quiz', quiz, choice.cohort ?? null] as const,
    queryFn: ({ signal }) =>
      http.get('/me/quizzes/{quiz}', { params: { quiz }, query: { ...choice }, signal }),
  });
}

const attemptKey = (id: string) => ['attempt', id] as const;
const reviewKey = (id: string) => ['attempt', id, 'review'] as const;

/** What starting has answered is enough for the page that it opens. */
const staleAfterMilliseconds = 2_000;

/** Read again whenever the page is looked at: the clock and other devices go on meanwhile. */
export function attemptQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: attemptKey(id),
    staleTime: staleAfterMilliseconds,
    refetchOnReconnect: 'always',
    queryFn: ({ signal }) => http.get<AttemptView>('/me/attempts/{id}', { params: { id }, signal }),
  });
}

export function reviewQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: reviewKey(id),
    staleTime: Infinity,
    queryFn: ({ signal }) => http.get('/me/attempts/{id}/review', { params: { id }, signal }),
  });
}

export function useStartAttempt(quiz: string) {
  const http = useHttp();
  const queries = useQueryClient();
  const choice = useCohortChoice();
  return useMutation({
    mutationFn: () =>
      http.post<AttemptView>('/me/quizzes/{quiz}/attempts', undefined, {
        params: { quiz },
        query: { ...choice },
      }),
    onSuccess: (attempt) => {
      queries.setQueryData(attemptKey(attempt.id), attempt);
      readAgain(queries);
    },
    onError: () => void queries.invalidateQueries({ queryKey: ['learn', 'quiz', quiz] }),
  });
}

/** Handing in twice is handing in once, so a reply that was lost may be asked for again. */
export function useHandIn(id: string) {
  const http = useHttp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      http.post<AttemptReviewView>('/me/attempts/{id}/submission', undefined, { params: { id } }),
    onSuccess: (review) => {
      queries.setQueryData(reviewKey(id), review);
      void queries.invalidateQueries({ queryKey: attemptKey(id), refetchType: 'none' });
      readAgain(queries);
    },
  });
}

/** Today, the programme and the quiz count attempts. */
function readAgain(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['learn'], refetchType: 'none' });
}
