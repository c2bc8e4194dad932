import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { AwardBatch, Counts, ToState } from './api-types.js';

const certifyKey = (slug: string) => ['cohorts', slug, 'certify'] as const;

export function certifyQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: certifyKey(slug),
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/certify', { params: { slug }, signal }),
  });
}

const pollMs = 2000;

/** Asked again until every certificate of the decision is made. */
export function batchQuery(http: Http, batch: AwardBatch) {
  return queryOptions({
    queryKey: ['award-batches', batch.id] as const,
    initialData: batch,
    staleTime: 0,
    enabled: batch.made < batch.certificates,
    refetchInterval: ({ state }) =>
      state.data !== undefined && state.data.made >= state.data.certificates ? false : pollMs,
    queryFn: ({ signal }) => http.get('/award-batches/{id}', { params: { id: batch.id }, signal }),
  });
}

/** A deed after which the page shows what has become of it. */
function useDeed<Values>(deed: (http: Http, values: Values, slug: string) => Promise<unknown>) {
  const http = useHttp();
  const queries = useQueryClient();
  const { slug } = useCohort();
  const refresh = () => queries.invalidateQueries({ queryKey: ['cohorts', slug] });
  return useMutation({
    mutationFn: (values: Values) => deed(http, values, slug),
    onSettled: refresh,
  });
}

export interface AwardOrder {
  readonly expected: Counts;
  /** Left out where everybody who is ready is meant. */
  readonly enrolmentIds?: readonly string[];
}

export const useAward = () =>
  useDeed((http, order: AwardOrder, slug) =>
    http.post('/cohorts/{slug}/awards', order, { params: { slug } }),
  );

export interface ExceptionWish {
  readonly enrolmentId: string;
  readonly tier: string;
  readonly reason: string;
}

export const useProposeException = () =>
  useDeed((http, wish: ExceptionWish, slug) =>
    http.post('/cohorts/{slug}/award-exceptions', wish, { params: { slug } }),
  );

export interface Decision {
  readonly id: string;
  readonly agree: boolean;
}

export const useDecideException = () =>
  useDeed((http, { id, agree }: Decision) =>
    http.post('/award-exceptions/{id}/decision', { agree }, { params: { id } }),
  );

export const useDecideState = () =>
  useDeed((http, { id, agree }: Decision) =>
    http.post('/state-proposals/{id}/decision', { agree }, { params: { id } }),
  );

export interface StateWish {
  readonly awardId: string;
  readonly toState: ToState;
  readonly reasonClass: string;
  readonly reason: string;
}

export const useProposeState = () =>
  useDeed((http, { awardId, ...wish }: StateWish) =>
    http.post('/awards/{id}/state-proposals', wish, { params: { id: awardId } }),
  );

export interface Correction {
  readonly awardId: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly reason: string;
}

export const useReissue = () =>
  useDeed((http, { awardId, ...correction }: Correction) =>
    http.post('/awards/{id}/reissue', correction, { params: { id: awardId } }),
  );
