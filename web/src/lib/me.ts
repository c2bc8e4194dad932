import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useTranslation } from './use-translation.js';
import type { Reply } from './api-types.js';
import type { Reading } from './dates.js';
import type { Http } from './http.js';
import { ProblemError } from './problem-error.js';

export type Me = Reply<'/me', 'get'>;
export type City = Reply<'/public-city', 'get'>;
export type AreaName = Me['areas'][number];

export const meKey = ['me'] as const;

/** `null` when nobody is signed in, which is an answer and not a failure. */
export function meQuery(http: Http) {
  return queryOptions({
    queryKey: meKey,
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await http.get('/me', { signal });
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null;
        throw error;
      }
    },
  });
}

/** The city as everybody may see it, for the pages before sign-in. */
export function cityQuery(http: Http) {
  return queryOptions({
    queryKey: ['city'] as const,
    staleTime: Infinity,
    retry: false,
    queryFn: ({ signal }): Promise<City> => http.get('/public-city', { signal }),
  });
}

export const MeContext = createContext<Me | null>(null);

/** The person signed in; only below the areas, which are not drawn without one. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe is used outside the signed-in areas');
  return me;
}

/** Whether the reader coordinates the city; the API is asked again, this only decides what is shown. */
export function useCoordinates(): boolean {
  return useMe().roles.some(
    ({ role, scopeKind }) => role === 'coordinator' && scopeKind === 'city',
  );
}

/** The reader's language and the zone of the city, or that of a cohort when given. */
export function useReading(zone?: string): Reading {
  const { language } = useTranslation();
  const me = useContext(MeContext);
  return { locale: language, zone: zone ?? me?.city.zone ?? 'UTC' };
}

export { inLocale } from './locale-text.js';
