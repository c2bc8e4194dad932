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
