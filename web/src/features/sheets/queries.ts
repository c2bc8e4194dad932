import { queryOptions } from '@tanstack/react-query';
import type { CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';

export function sheetsQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: ['me', 'sheets', choice.cohort ?? null] as const,
    queryFn: ({ signal }) => http.get('/me/sheets', { query: { ...choice }, signal }),
  });
}

/** `module` is null for a sheet of the programme as a whole. */
export function sheetQuery(
  http: Http,
  { module, sheet }: { readonly module: string | null; readonly sheet: string },
  choice: CohortChoice,
) {
  return queryOptions({
    queryKey: ['me', 'sheets', choice.cohort ?? null, module, sheet] as const,
    queryFn: ({ signal }) =>
      module === null
        ? http.get('/me/sheets/{sheet}', { params: { sheet }, query: { ...choice }, signal })
        : http.get('/me/modules/{module}/sheets/{sheet}', {
            params: { module, sheet },
            query: { ...choice },
            signal,
          }),
  });
}
