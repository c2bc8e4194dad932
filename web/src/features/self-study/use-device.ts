import { useState, useSyncExternalStore } from 'react';
import { PlaceKeeper, type Keeping } from '../../lib/place-keeper.js';
import { useServices } from '../../lib/services.js';

/** What this device keeps of studying without an account. Nothing of it is sent by looking. */
export function useDevice(): { readonly keeper: PlaceKeeper; readonly keeping: Keeping } {
  const { storage } = useServices();
  const [keeper] = useState(() => new PlaceKeeper(() => storage));
  return { keeper, keeping: useSyncExternalStore(keeper.subscribe, keeper.snapshot) };
}
