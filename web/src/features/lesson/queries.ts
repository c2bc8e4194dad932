import { queryOptions } from '@tanstack/react-query';
import type { CohortChoice } from '../../lib/cohort-choice.js';
import type { Http } from '../../lib/http.js';
import type { LessonAddress, LessonView } from './api-types.js';

/** Read once a visit: a text must not change under the reader's eyes. */
export function lessonQuery(http: Http, { module, lesson }: LessonAddress, choice: CohortChoice) {
  return queryOptions({
    queryKey: ['learn', 'lesson', module, lesson, choice.cohort ?? null] as const,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: ({ signal }) =>
      http.get<LessonView>('/me/modules/{module}/lessons/{lesson}', {
        params: { module, lesson },
        query: { ...choice },
        signal,
      }),
  });
}
