import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { cohortKey } from '../../lib/cohort.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { ScheduleChange } from './api-types.js';

export function pastChangesQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: [...cohortKey(slug), 'schedule-changes'] as const,
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/schedule-changes', { params: { slug }, signal }),
  });
}

/** What a change would do to whom; asked again with each press, because people do things meanwhile. */
export function usePlanChange(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (change: ScheduleChange) =>
      http.post('/cohorts/{slug}/schedule-plan', change, { params: { slug } }),
    // Refused, it may be that the cohort is another one by now.
    onError: () => queries.invalidateQueries({ queryKey: cohortKey(slug) }),
  });
}

export function useChangeSchedule(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: async (change: ScheduleChange): Promise<void> => {
      await http.post('/cohorts/{slug}/schedule-changes', change, { params: { slug } });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: cohortKey(slug) }),
  });
}
