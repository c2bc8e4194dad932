import { useSearchParams } from 'react-router';

/** Which of one's own cohorts is meant; without one the server takes the running, else the latest. */
export interface CohortChoice {
  readonly cohort?: string;
}

/** The choice stands in the address (`?cohort=…`), so that a link means the same to whoever opens it. */
export function useCohortChoice(): CohortChoice {
  const [search] = useSearchParams();
  const cohort = search.get('cohort');
  return cohort === null || cohort === '' ? {} : { cohort };
}

/** An address within learning that keeps the choice. */
export function withCohort(path: string, { cohort }: CohortChoice): string {
  return cohort === undefined ? path : `${path}?cohort=${encodeURIComponent(cohort)}`;
}
