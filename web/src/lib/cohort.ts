import type { components } from '../api-schema/schema.js';
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Http } from './http.js';

export type LocaleText = Readonly<Record<string, string>>;

/** A cohort as its trainers and coordinators see it. */
export type Cohort = components['schemas']['CohortView'];
export type CohortSession = components['schemas']['SessionView'];

export const cohortKey = (slug: string) => ['cohorts', slug] as const;

export function cohortQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: cohortKey(slug),
    queryFn: ({ signal }) => http.get('/cohorts/{slug}', { params: { slug }, signal }),
  });
}

export const CohortContext = createContext<Cohort | null>(null);

/** The cohort whose pages are shown; only below its layout. */
export function useCohort(): Cohort {
  const cohort = useContext(CohortContext);
  if (cohort === null) throw new Error('useCohort is used outside the pages of a cohort');
  return cohort;
}
