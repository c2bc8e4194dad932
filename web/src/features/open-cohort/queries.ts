import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { CohortOfferChange, NewCohort, PersonToEnrol } from './api-types.js';

export function offeredQuery(http: Http) {
  return queryOptions({
    queryKey: ['programmes-offered'] as const,
    queryFn: ({ signal }) => http.get('/programmes-offered', { signal }),
  });
}

/** Asked only once there is a programme and a day. */
export function proposalQuery(http: Http, programme: string, startsOn: string) {
  return queryOptions({
    queryKey: ['cohort-proposal', programme, startsOn] as const,
    enabled: programme !== '' && startsOn !== '',
    queryFn: ({ signal }) =>
      http.get('/cohort-proposal', { query: { programme, startsOn }, signal }),
  });
}

export function useOpenCohort() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (cohort: NewCohort) => http.post('/cohorts', cohort),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cohorts'] }),
  });
}

export function usePlanEnrolments(slug: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: (people: PersonToEnrol[]) =>
      http.post('/cohorts/{slug}/enrolment-plan', { people }, { params: { slug } }),
  });
}

export function useEnrol(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (people: PersonToEnrol[]) =>
      http.post('/cohorts/{slug}/enrolments', { people }, { params: { slug } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cohorts'] }),
  });
}

const trainersKey = (slug: string) => ['cohorts', slug, 'trainers'] as const;

export function trainersQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: trainersKey(slug),
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/trainers', { params: { slug }, signal }),
  });
}

export function useNameTrainer(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (email: string) =>
      http.post('/cohorts/{slug}/trainers', { email }, { params: { slug } }),
    // Whoever names herself may read from now on what is handed in; the key of the trainers begins with that of the cohort.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cohorts', slug] }),
  });
}

export function useWithdrawTrainer(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (personId: string) =>
      http.delete('/cohorts/{slug}/trainers/{personId}', { params: { slug, personId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cohorts', slug] }),
  });
}

export function offerQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'offer'] as const,
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/offer', { params: { slug }, signal }),
  });
}

export function useOffer(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: async (offer: CohortOfferChange): Promise<void> => {
      await http.put('/cohorts/{slug}/offer', offer, { params: { slug } });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['cohorts', slug, 'offer'] }),
  });
}
