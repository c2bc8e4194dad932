import { useEffect, useState } from 'react';
import type { HandingIn } from './check-answers.js';
import { useHandIn } from './queries.js';
import type { Outbox } from './outbox.js';

export interface HandingInSettings {
  readonly attemptId: string;
  readonly outbox: Outbox;
  readonly onDone: () => void;
}

/** Waits until the server has every answer, then hands in. A closed attempt has nothing to wait for. */
export function useHandingIn({ attemptId, outbox, onDone }: HandingInSettings): HandingIn {
  const { mutate, isPending, error } = useHandIn(attemptId);
  const [waiting, setWaiting] = useState(false);
  const unsaved = outbox.closed === null ? outbox.queue.length : 0;
  useEffect(() => {
    if (!waiting || unsaved > 0) return;
    setWaiting(false);
    mutate(undefined, { onSuccess: onDone });
  }, [waiting, unsaved, mutate, onDone]);
  return {
    waiting,
    sending: isPending,
    unsaved,
    error,
    handIn: () => setWaiting(true),
    stop: () => setWaiting(false),
  };
}
