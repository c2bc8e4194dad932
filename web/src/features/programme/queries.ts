import { queryOptions } from '@tanstack/react-query';
import type { CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';

export function programmeQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: ['learn', 'programme', choice.cohort ?? null] as const,
    queryFn: ({ signal }) => http.get('/me/programme', { query: { ...choice }, signal }),
  });
}
