import { notifyManager, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';

/**
 * What is under way is known before the next click of a double click arrives: in the microtasks of the first one, not in a
 * timer after it. Else a button that is busy already takes the second click for a second deed.
 */
notifyManager.setScheduler(queueMicrotask);

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
