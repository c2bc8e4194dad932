import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Http } from '../../lib/http.js';
import { meKey, type Me } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import type { WantsToJoin } from './model.js';

export function joiningQuery(http: Http) {
  return queryOptions({
    queryKey: ['joining'] as const,
    queryFn: ({ signal }) => http.get('/joining', { signal }),
  });
}

export function useJoin() {
  const http = useHttp();
  return useMutation({ mutationFn: (person: WantsToJoin) => http.post('/joining', person) });
}

export function useAskForLink() {
  const http = useHttp();
  return useMutation({ mutationFn: (email: string) => http.post('/sign-in-links', { email }) });
}

/** Whoever comes in is known from now on, and everything else is read anew. */
function useEntered() {
  const queries = useQueryClient();
  return async (me: Me) => {
    queries.clear();
    queries.setQueryData(meKey, me);
  };
}

export function useConfirm(token: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: (password: string | null) =>
      http.post('/joining/confirmation', { token, password }),
    onSuccess: useEntered(),
  });
}

export function useEnter(token: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: () => http.post('/sign-in-links/use', { token }),
    onSuccess: useEntered(),
  });
}
