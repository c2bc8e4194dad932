import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftSettings, type DraftSnapshot } from './draft-keeper.js';
import { useMe } from './me.js';
import { useServices } from './services.js';

export interface Draft extends DraftSnapshot {
  readonly keeper: DraftKeeper;
}

/** `name` tells this text from every other one of the person; a new one needs a new React key. */
export function useDraft(
  name: string,
  settings: Omit<DraftSettings, 'storage' | 'storageKey'>,
): Draft {
  const { storage } = useServices();
  const { id } = useMe();
  const [keeper] = useState(
    () => new DraftKeeper({ ...settings, storage, storageKey: `stoa.draft.${id}.${name}` }),
  );
  useEffect(() => keeper.start(), [keeper]);
  const { server } = settings;
  useEffect(() => keeper.refresh(server), [keeper, server]);
  return { ...useSyncExternalStore(keeper.subscribe, keeper.snapshot), keeper };
}
