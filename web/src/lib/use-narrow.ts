import { useSyncExternalStore } from 'react';

const phone = '(max-width: 39.999rem)';

/** Whether the page is as narrow as a phone, for the few screens that work differently there. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function query(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(phone) : undefined;
}

const isNarrow = (): boolean => query()?.matches ?? false;

function subscribe(listener: () => void): () => void {
  const list = query();
  list?.addEventListener('change', listener);
  return () => list?.removeEventListener('change', listener);
}
