import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';

/**
 * `networkMode: always`: without a network a page must fail and say so; the library would
 * otherwise wait in silence. Refusals are never asked again, passing failures twice.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (count, error) => error instanceof ProblemError && error.passing && count < 2,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
