import { useQuery } from '@tanstack/react-query';
import type { Body } from './api-types.js';
import { useHttp } from './services.js';

type Purpose = Body<'/link-checks', 'post'>['purpose'];

/**
 * Whether a link that was opened is known to be spent or too old. Asked when its page opens, so that nobody fills in a form for
 * nothing; without an answer the form says so when it is sent.
 */
export function useSpentLink(purpose: Purpose, token: string): boolean {
  const http = useHttp();
  const { data } = useQuery({
    queryKey: ['link-checks', purpose, token] as const,
    queryFn: ({ signal }) => http.post('/link-checks', { purpose, token }, { signal }),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  return token === '' || data?.usable === false;
}
