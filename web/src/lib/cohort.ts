import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Http } from './http.js';

export type LocaleText = Readonly<Record<string, string>>;

export interface CohortSession {
  readonly id: string;
  readonly code: string;
  readonly title: LocaleText;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'room' | 'online' | 'hybrid';
  readonly place: string | null;
  readonly joinUrl: string | null;
  readonly state: 'planned' | 'cancelled';
}

/** A cohort as its trainers and coordinators see it. */
export interface Cohort {
  readonly id: string;
  readonly slug: string;
  readonly title: LocaleText;
  readonly zone: string;
  readonly locale: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly evidenceClosesOn: string;
  /** People and answers are invented; every page says so. */
  readonly synthetic: boolean;
  readonly sessions: readonly CohortSession[];
}

export const cohortKey = (slug: string) => ['cohorts', slug] as const;

export function cohortQuery(http: Http, slug: string) {
  return queryOptions({
    queryKey: cohortKey(slug),
    queryFn: ({ signal }) => http.get<Cohort>('/cohorts/{slug}', { params: { slug }, signal }),
  });
}

export const CohortContext = createContext<Cohort | null>(null);

/** The cohort whose pages are shown; only below its layout. */
export function useCohort(): Cohort {
  const cohort = useContext(CohortContext);
  if (cohort === null) throw new Error('useCohort is used outside the pages of a cohort');
  return cohort;
}
