import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Keeping, PlaceKeeper } from '../../lib/place-keeper.js';

/** What is kept on this device, as it changes. */
export function useKeeping(keeper: PlaceKeeper): Keeping {
  return useSyncExternalStore(keeper.subscribe, keeper.snapshot);
}

/** Runs when the place has been wiped, here or in another tab: the page then forgets what it shows, too. */
export function useWiped(keeper: PlaceKeeper, forget: () => void): void {
  const { chosen } = useKeeping(keeper);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current && !chosen) forget();
    before.current = chosen;
  });
}
