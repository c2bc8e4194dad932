import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** The screen stands in the address, so that the browser's own Back goes one screen back. */
export function useScreenInAddress(
  start: string,
  known: readonly string[],
): [string, (screen: string) => void] {
  const [search, setSearch] = useSearchParams();
  const named = search.get('screen');
  const current = named !== null && known.includes(named) ? named : start;
  const go = (screen: string, replace = false) =>
    setSearch(
      (now) => {
        now.set('screen', screen);
        return now;
      },
      { replace },
    );
  useEffect(() => {
    if (named !== current) go(current, true);
  });
  return [current, go];
}

/** Alt with an arrow; plain arrows belong to the radio buttons. */
export function useAltArrows(back: (() => void) | null, on: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      if (event.key === 'ArrowRight') on();
      else back?.();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
