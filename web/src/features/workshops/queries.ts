import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { EntryChange, NewWorkshop, Workshop, WorkshopChange } from './api-types.js';

const whilePeopleComeMs = 3_000;
const otherwiseMs = 30_000;

export function workshopsQuery(http: Http) {
  return infiniteQueryOptions({
    queryKey: ['workshops'] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      http.get('/workshops', { query: { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export function plansQuery(http: Http) {
  return queryOptions({
    queryKey: ['group-plans'] as const,
    queryFn: ({ signal }) => http.get('/group-plans', { signal }),
  });
}

export function holdersQuery(http: Http) {
  return queryOptions({
    queryKey: ['workshop-holders'] as const,
    queryFn: ({ signal }) => http.get('/workshop-holders', { signal }),
  });
}

const workshopKey = (id: string) => ['workshops', id] as const;

/** Looked at anew: often while people come in, seldom before, and no more once the list is deleted. */
export function workshopQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: workshopKey(id),
    queryFn: ({ signal }) => http.get('/workshops/{id}', { params: { id }, signal }),
    refetchInterval: ({ state: { data } }) => {
      if (data?.emptied === true) return false;
      return data?.door.state === 'open' ? whilePeopleComeMs : otherwiseMs;
    },
  });
}

export function useSetUpWorkshop() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (workshop: NewWorkshop) => http.post('/workshops', workshop),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workshops'], exact: true }),
  });
}

/** Something that is done with a workshop or its list. */
export type Deed =
  | { readonly do: 'change'; readonly change: WorkshopChange }
  | { readonly do: 'delete' }
  | { readonly do: 'add'; readonly names: string[] }
  | { readonly do: 'entry'; readonly entryId: string; readonly change: EntryChange }
  | { readonly do: 'remove'; readonly entryId: string }
  | { readonly do: 'confirm'; readonly entries: string[] };

/** Changes of the workshop bear the version on the screen; afterwards it is looked at anew, whether it was done or refused. */
export function useDeed(id: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: async (deed: Deed): Promise<void> => {
      const version = queries.getQueryData<Workshop>(workshopKey(id))?.version ?? 1;
      await send(http, id, deed, version);
    },
    onSettled: (_, error, deed) => {
      const gone = deed.do === 'delete' && error === null;
      if (gone) queries.removeQueries({ queryKey: workshopKey(id) });
      return queries.invalidateQueries({
        queryKey: gone ? ['workshops'] : workshopKey(id),
        exact: true,
      });
    },
  });
}

async function send(http: Http, id: string, deed: Deed, version: number): Promise<unknown> {
  const params = { id };
  switch (deed.do) {
    case 'change':
      return http.patch('/workshops/{id}', { ...deed.change, version }, { params });
    case 'delete':
      return http.delete('/workshops/{id}', { params });
    case 'add':
      return http.post('/workshops/{id}/entries', { names: deed.names }, { params });
    case 'entry':
      return http.patch('/workshops/{id}/entries/{entryId}', deed.change, {
        params: { id, entryId: deed.entryId },
      });
    case 'remove':
      return http.delete('/workshops/{id}/entries/{entryId}', {
        params: { id, entryId: deed.entryId },
      });
    case 'confirm':
      return http.put('/workshops/{id}/confirmation', { entries: deed.entries }, { params });
  }
}
