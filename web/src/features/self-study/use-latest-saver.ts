import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../lib/me.js';
import { useServices } from '../../lib/services.js';
import { LatestSaver } from './saver.js';

interface Saved<T> {
  /** With `{id}` where the id stands. */
  readonly path: string;
  readonly id: string;
  readonly read: (kept: unknown) => T | null;
  readonly body: (value: T) => object;
}

/** Keeps one lesson or quiz in the account as it changes. */
export function useLatestSaver<T>({ path, id, read, body }: Saved<T>) {
  const { http, storage } = useServices();
  const { id: person } = useMe();
  const queries = useQueryClient();
  const [saver] = useState(
    () =>
      new LatestSaver<T>({
        storage,
        storageKey: `stoa.self-study.${person}.${id}`,
        read,
        send: async (value) => {
          await http.put(path, body(value), { params: { id }, keepalive: true });
          // What tells how far one is, is read again when it is next shown.
          void queries.invalidateQueries({ queryKey: ['self-study'], refetchType: 'none' });
        },
        now: () => new Date(),
      }),
  );
  useEffect(() => saver.start(), [saver]);
  return { saver, saving: useSyncExternalStore(saver.subscribe, saver.snapshot) };
}
