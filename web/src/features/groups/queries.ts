import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { useHttp } from '../../lib/services.js';
import type { AskedOnTheSpot, CityAnswer, Group, NewGroup } from './api-types.js';

const lookEveryMs = 2000;

export function groupsQuery(http: Http) {
  return infiniteQueryOptions({
    queryKey: ['groups'] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      http.get('/groups', { query: { cursor: pageParam }, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

export function plansQuery(http: Http) {
  return queryOptions({
    queryKey: ['group-plans'] as const,
    queryFn: ({ signal }) => http.get('/group-plans', { signal }),
  });
}

const groupKey = (id: string) => ['groups', id] as const;

/** Looked at anew while it runs: another facilitator, and every phone, changes it. */
export function groupQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: groupKey(id),
    queryFn: ({ signal }) => http.get('/groups/{id}', { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'closed' ? false : lookEveryMs),
  });
}

export function materialsQuery(http: Http, id: string) {
  return queryOptions({
    queryKey: ['groups', id, 'materials'] as const,
    staleTime: Infinity,
    queryFn: ({ signal }) => http.get('/groups/{id}/materials', { params: { id }, signal }),
  });
}

export function useOpenGroup() {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: (group: NewGroup) => http.post('/groups', group),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['groups'], exact: true }),
  });
}

/** Something that a facilitator does with a group. */
export type Deed =
  | { readonly do: 'step'; readonly step: number | null }
  | { readonly do: 'door'; readonly joining: boolean }
  | { readonly do: 'hold'; readonly holdsNotes: boolean }
  | {
      readonly do: 'move';
      readonly activityId: string;
      readonly move: 'open' | 'close' | 'next-round';
    }
  | { readonly do: 'ask'; readonly asked: AskedOnTheSpot }
  | { readonly do: 'judge'; readonly noteId: string; readonly state: 'shown' | 'hidden' }
  | { readonly do: 'close' }
  | { readonly do: 'answer'; readonly answer: CityAnswer };

/** Each deed bears the version that is on the screen; afterwards the group is looked at anew, whether it was done or refused. */
export function useDeed(id: string) {
  const [http, queries] = [useHttp(), useQueryClient()];
  return useMutation({
    mutationFn: async (deed: Deed): Promise<void> => {
      const version = queries.getQueryData<Group>(groupKey(id))?.version ?? 1;
      await send(http, id, deed, version);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: groupKey(id), exact: true }),
  });
}

async function send(http: Http, id: string, deed: Deed, version: number): Promise<unknown> {
  const params = { id };
  switch (deed.do) {
    case 'step':
      return http.patch('/groups/{id}', { step: deed.step, version }, { params });
    case 'door':
      return http.patch('/groups/{id}', { joining: deed.joining, version }, { params });
    case 'hold':
      return http.patch('/groups/{id}', { holdsNotes: deed.holdsNotes, version }, { params });
    case 'move':
      return http.put(
        '/groups/{id}/activities/{activityId}/move',
        { move: deed.move, version },
        { params: { id, activityId: deed.activityId } },
      );
    case 'ask':
      return http.post('/groups/{id}/activities', { ...deed.asked, version }, { params });
    case 'judge':
      return http.put(
        '/groups/{id}/notes/{noteId}',
        { state: deed.state },
        { params: { id, noteId: deed.noteId } },
      );
    case 'close':
      return http.put('/groups/{id}/closing', { version }, { params });
    case 'answer':
      return http.put('/groups/{id}/answer', { ...deed.answer, version }, { params });
  }
}
