import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCohortChoice, type CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';
import { inLocale, useReading } from '../../lib/me.js';
import type { OutcomeFormatters } from '../../lib/outcomes/wording.js';
import { useHttp } from '../../lib/services.js';
import type { MyCertificateView } from './api-types.js';
import { mentions, refreshMs } from './model.js';

const certificateKey = ({ cohort }: CohortChoice) => ['me', 'certificate', cohort ?? null] as const;

export function certificateQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: certificateKey(choice),
    queryFn: ({ signal }) => http.get('/me/certificate', { query: { ...choice }, signal }),
    refetchInterval: ({ state }) => refreshMs(state.data),
  });
}

/** Names for the codes inside outcomes. Where they cannot be had, the codes themselves are shown. */
export function useOutcomeFormatters(view: MyCertificateView): OutcomeFormatters {
  const http = useHttp();
  const choice = useCohortChoice();
  const reading = useReading(view.cohort.zone);
  const { locale } = reading;
  const modules = useQuery({
    queryKey: ['me', 'module-names', choice.cohort ?? null] as const,
    enabled: mentions(view.criteria, 'module'),
    queryFn: ({ signal }) => http.get('/me/prompts', { query: { ...choice }, signal }),
  });
  const lines = useQuery({
    queryKey: ['me', 'line-names', choice.cohort ?? null] as const,
    enabled: mentions(view.criteria, 'line'),
    queryFn: ({ signal }) => http.get('/me/assignment', { query: { ...choice }, signal }),
  });
  return {
    reading,
    moduleName: (slug) => {
      const found = modules.data?.items.find(({ moduleSlug }) => moduleSlug === slug);
      return found === undefined
        ? slug
        : `${found.moduleCode} (${inLocale(found.moduleTitle, locale)})`;
    },
    lineName: (key) => {
      const found = lines.data?.rubric.find((line) => line.key === key);
      return found === undefined ? key : inLocale(found.title, locale);
    },
    awardName: (_, key) => {
      const found = view.tiers.find((tier) => tier.key === key);
      return found === undefined ? key : inLocale(found.title, locale);
    },
  };
}

function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  const choice = useCohortChoice();
  return () => queries.invalidateQueries({ queryKey: certificateKey(choice) });
}

export interface CheckQuestion {
  readonly criterion: string;
  readonly question: string;
}

export function useAskForCheck() {
  const http = useHttp();
  const choice = useCohortChoice();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (asked: CheckQuestion) =>
      http.post('/me/checks', {
        ...asked,
        ...choice,
      }),
    onSuccess: refresh,
  });
}

export function useNameWish(awardId: string) {
  const http = useHttp();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (showName: boolean) =>
      http.put('/me/certificates/{id}/wish', { showName }, { params: { id: awardId } }),
    onSuccess: refresh,
  });
}

export function useWithdraw(awardId: string) {
  const http = useHttp();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      http.post('/me/certificates/{id}/withdrawal', undefined, {
        params: { id: awardId },
      }),
    onSuccess: refresh,
  });
}

/** Files to download, so addresses and not requests. */
export function certificateAddress(awardId: string): string {
  return `/api/v1/me/certificates/${encodeURIComponent(awardId)}/file`;
}

export function recordAddress({ cohort }: CohortChoice): string {
  const query = cohort === undefined ? '' : `?cohort=${encodeURIComponent(cohort)}`;
  return `/api/v1/me/attendance-record${query}`;
}
