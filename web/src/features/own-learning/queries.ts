import { queryOptions } from '@tanstack/react-query';
import type { CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';

export function learningQuery(http: Http, choice: CohortChoice) {
  return queryOptions({
    queryKey: ['learn', 'learning', choice.cohort ?? null] as const,
    queryFn: ({ signal }) => http.get('/me/learning', { query: { ...choice }, signal }),
  });
}
