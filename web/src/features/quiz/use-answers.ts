import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useServices } from '../../lib/services.js';
import { AnswerKeeper, storageKeyOf, type KeeperSnapshot } from './answer-keeper.js';
import type { AttemptView } from './api-types.js';

export interface GivenAnswers extends KeeperSnapshot {
  readonly keeper: AnswerKeeper;
}

/** The answers of one attempt: what the server has, and what waits on this device. */
export function useAnswers(attempt: AttemptView): GivenAnswers {
  const { http, storage } = useServices();
  const [keeper] = useState(() => {
    const made = new AnswerKeeper({
      attemptId: attempt.id,
      storage,
      send: ({ seq, itemId, answer }) =>
        http.put<{ savedAt: string }>(
          '/me/attempts/{id}/answers/{seq}',
          { itemId, answer },
          { params: { id: attempt.id, seq }, keepalive: true },
        ),
    });
    // Before the first drawing, so that nothing given is shown as missing even for a moment.
    made.meet(attempt);
    return made;
  });
  useEffect(() => keeper.start(), [keeper]);
  useEffect(() => keeper.meet(attempt), [keeper, attempt]);
  const snapshot = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const atRisk = !snapshot.keptOnDevice && snapshot.outbox.queue.length > 0;
  useEffect(() => {
    if (!atRisk) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [atRisk]);
  return { ...snapshot, keeper };
}

export interface Flags {
  readonly flags: readonly string[];
  readonly toggle: (itemId: string) => void;
  readonly forget: () => void;
}

/** Marks to come back to a question: a note to oneself, kept on this device only. */
export function useFlags(attemptId: string): Flags {
  const { storage } = useServices();
  const key = `${storageKeyOf(attemptId)}.flags`;
  const [flags, setFlags] = useState<readonly string[]>(() => readFlags(storage, key));
  const toggle = (itemId: string) => {
    const next = flags.includes(itemId)
      ? flags.filter((one) => one !== itemId)
      : [...flags, itemId];
    setFlags(next);
    quietly(() => storage.setItem(key, JSON.stringify(next)));
  };
  const forget = useCallback(() => quietly(() => storage.removeItem(key)), [storage, key]);
  return { flags, toggle, forget };
}

function readFlags(storage: Storage, key: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function quietly(deed: () => void): void {
  try {
    deed();
  } catch {
    // A browser that refuses storage keeps the marks for this visit.
  }
}
