import { queryOptions } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import type { WorkshopPlan } from './api-types.js';

export function materialsQuery(http: Http, slug: string, code: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'sessions', code] as const,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      http.get('/cohorts/{slug}/sessions/{code}', {
        params: { slug, code },
        signal,
      }),
  });
}

/** The sheets of the programme as a whole. */
export function programmeHandoutsQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: ['cohorts', slug, 'handouts'] as const,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => http.get('/cohorts/{slug}/handouts', { params: { slug }, signal }),
  });
}

/** The plan does not change; the hour of the workshop may, so it is asked for anew with the page. */
export function workshopPlanQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: ['workshops', id, 'plan'] as const,
    queryFn: async ({ signal }): Promise<WorkshopPlan> => {
      const at = { params: { id }, signal };
      const [workshop, materials] = await Promise.all([
        http.get('/workshops/{id}', at),
        http.get('/workshops/{id}/materials', at),
      ]);
      return { ...materials, workshop };
    },
  });
}
