import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Body } from '../../lib/api-types.js';
import { meKey } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';

export function useSignIn() {
  const http = useHttp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/sign-in', 'post'>) => http.post('/sign-in', body),
    onSuccess: (me) => queries.setQueryData(meKey, me),
  });
}

export function useSignOut() {
  const http = useHttp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete('/sign-in'),
    onSuccess: () => {
      queries.clear();
      queries.setQueryData(meKey, null);
    },
  });
}

export function useAskForReset() {
  const http = useHttp();
  return useMutation({
    mutationFn: (email: string) => http.post('/password-resets', { email }),
  });
}

export function useSetPassword(token: string) {
  const http = useHttp();
  return useMutation({
    mutationFn: (password: string) => http.post('/passwords', { token, password }),
  });
}

/** Makes the first account of a new city. */
export function useBecomeFirstAdministrator() {
  const http = useHttp();
  return useMutation({
    mutationFn: (body: Body<'/first-administrator', 'post'>) =>
      http.post('/first-administrator', body),
  });
}
