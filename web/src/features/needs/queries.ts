import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type {
  NewCohortWave,
  NewDecision,
  NewInterview,
  NewSurvey,
  NewWave,
  PlanBody,
  ProposalWish,
} from './api-types.js';

const waveKey = (id: string) => ['survey-waves', id] as const;

export const surveysQuery = (http: Http) =>
  queryOptions({
    queryKey: ['surveys'] as const,
    queryFn: ({ signal }) => http.get('/surveys', { signal }),
  });

export const surveyQuery = (http: Http, slug: string) =>
  queryOptions({
    queryKey: ['surveys', slug] as const,
    enabled: slug !== '',
    queryFn: ({ signal }) => http.get('/surveys/{slug}', { params: { slug }, signal }),
  });

export const wavesQuery = (http: Http) =>
  queryOptions({
    queryKey: ['survey-waves'] as const,
    queryFn: ({ signal }) => http.get('/survey-waves', { query: { limit: 200 }, signal }),
  });

export const waveQuery = (http: Http, id: string) =>
  queryOptions({
    queryKey: waveKey(id),
    queryFn: ({ signal }) => http.get('/survey-waves/{id}', { params: { id }, signal }),
  });

/** A plan for what is chosen; asking changes nothing. */
export const planQuery = (http: Http, slug: string, plan: PlanBody) =>
  queryOptions({
    queryKey: ['surveys', slug, 'plan', plan] as const,
    enabled: slug !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      http.post('/surveys/{slug}/wave-plan', plan, { params: { slug }, signal }),
  });

export const resultsQuery = (http: Http, id: string) =>
  queryOptions({
    queryKey: [...waveKey(id), 'results'] as const,
    queryFn: ({ signal }) => http.get('/survey-waves/{id}/results', { params: { id }, signal }),
  });

/** What the reader may read without having asked. */
export const readableWavesQuery = (http: Http) =>
  queryOptions({
    queryKey: ['survey-results'] as const,
    queryFn: ({ signal }) => http.get('/survey-results', { query: { limit: 200 }, signal }),
  });

export const cohortWavesQuery = (http: Http, slug: string) =>
  queryOptions({
    queryKey: ['cohorts', slug, 'survey-waves'] as const,
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/survey-waves', { params: { slug }, signal }),
  });

export function useAskCohort(slug: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (wave: NewCohortWave) =>
      http.post('/cohorts/{slug}/survey-waves', wave, { params: { slug } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cohorts', slug, 'survey-waves'] }),
  });
}

export const differenceQuery = (http: Http, id: string, from: string) =>
  queryOptions({
    queryKey: [...waveKey(id), 'difference', from] as const,
    queryFn: ({ signal }) =>
      http.get('/survey-waves/{id}/difference', { params: { id }, query: { from }, signal }),
  });

export const textsQuery = (http: Http, id: string) =>
  queryOptions({
    queryKey: [...waveKey(id), 'texts'] as const,
    queryFn: ({ signal }) => http.get('/survey-waves/{id}/texts', { params: { id }, signal }),
  });

export const interviewsQuery = (http: Http, id: string) =>
  queryOptions({
    queryKey: [...waveKey(id), 'interviews'] as const,
    queryFn: ({ signal }) => http.get('/survey-waves/{id}/interviews', { params: { id }, signal }),
  });

export const proposalQuery = (http: Http, id: string) =>
  queryOptions({
    queryKey: [...waveKey(id), 'proposal'] as const,
    queryFn: ({ signal }) => http.get('/survey-waves/{id}/proposal', { params: { id }, signal }),
  });

export const paperFormQuery = (http: Http, id: string) =>
  queryOptions({
    queryKey: [...waveKey(id), 'paper-form'] as const,
    queryFn: ({ signal }) => http.get('/survey-waves/{id}/paper-form', { params: { id }, signal }),
  });

export function usePublishSurvey() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (survey: NewSurvey) => http.post('/surveys', survey),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['surveys'] }),
  });
}

export function useOpenWave() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (wave: NewWave) => http.post('/survey-waves', wave),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['survey-waves'] }),
  });
}

export function useWrite(id: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: (kind: 'invitations' | 'reminders') =>
      kind === 'invitations'
        ? http.post('/survey-waves/{id}/invitations', undefined, { params: { id } })
        : http.post('/survey-waves/{id}/reminders', undefined, { params: { id } }),
  });
}

export function useClose(id: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: () => http.post('/survey-waves/{id}/closing', undefined, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['survey-waves'] }),
  });
}

export function usePaper(id: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: (paper: { answers: Record<string, unknown>; another: boolean }) =>
      http.post('/survey-waves/{id}/papers', paper as never, { params: { id } }),
  });
}

export function useCheckText(id: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: ({
      textId,
      ...checked
    }: {
      textId: string;
      state: 'released' | 'withheld';
      text?: string;
    }) => http.put('/survey-waves/{id}/texts/{textId}', checked, { params: { id, textId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [...waveKey(id), 'texts'] }),
  });
}

export function useRecordInterview(id: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (interview: NewInterview) =>
      http.post('/survey-waves/{id}/interviews', interview, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [...waveKey(id), 'interviews'] }),
  });
}

export function usePropose(id: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (wish: ProposalWish) =>
      http.post('/survey-waves/{id}/proposal', wish, { params: { id } }),
    onSuccess: (proposal) => queries.setQueryData([...waveKey(id), 'proposal'], proposal),
  });
}

export function useDecide(id: string, proposalId: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (decision: NewDecision) =>
      http.post('/survey-waves/{id}/proposal/{proposalId}/decisions', decision, {
        params: { id, proposalId },
      }),
    onSuccess: (proposal) => queries.setQueryData([...waveKey(id), 'proposal'], proposal),
  });
}
