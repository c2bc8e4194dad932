import { useState } from 'react';
import { useServices } from '../../lib/services.js';

const keyOf = (sessionId: string) => `stoa.begun.${sessionId}`;

/** When somebody said, on this device, that a session has begun. It outlives a closed lid, and a device that refuses storage forgets it. */
export function useBeginning(sessionId: string) {
  const { storage } = useServices();
  const [said, setSaid] = useState(() => read(storage, sessionId));
  const say = (at: Date | null) => {
    setSaid(at);
    try {
      if (at === null) storage.removeItem(keyOf(sessionId));
      else storage.setItem(keyOf(sessionId), at.toISOString());
    } catch {
      // The clock runs all the same, until the page is closed.
    }
  };
  return { said, say };
}

function read(storage: Storage, sessionId: string): Date | null {
  try {
    const at = new Date(storage.getItem(keyOf(sessionId)) ?? '');
    return Number.isNaN(at.getTime()) ? null : at;
  } catch {
    return null;
  }
}
