import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../lib/me.js';
import { useServices } from '../../lib/services.js';
import type { RegisterView } from './api-types.js';
import { registerKey, sendMarks } from './queries.js';
import { RegisterKeeper, type RegisterSnapshot } from './register-keeper.js';

export interface KeptRegister extends RegisterSnapshot {
  readonly keeper: RegisterKeeper;
}

/** Once the register is loaded; what the server tells goes into the query cache, where it came from. */
export function useRegisterKeeper(slug: string, loaded: RegisterView): KeptRegister {
  const { http, storage } = useServices();
  const queries = useQueryClient();
  const { id } = useMe();
  const [keeper] = useState(
    () =>
      new RegisterKeeper({
        storage,
        storageKey: `stoa.register.${id}.${slug}`,
        read: () => queries.getQueryData<RegisterView>(registerKey(slug)) ?? loaded,
        write: (register) => queries.setQueryData(registerKey(slug), register),
        send: sendMarks(http, slug),
      }),
  );
  useEffect(() => keeper.start(), [keeper]);
  return { ...useSyncExternalStore(keeper.subscribe, keeper.snapshot), keeper };
}
