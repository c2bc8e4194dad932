import type { Change } from './api-types.js';
import { marks } from './grid.js';
import { cellKey, type Work } from './model.js';

/** Unsaved marks wait on this device, under the trainer's own name: another one there sends nothing of them. */
export function readChanges(storage: Storage, key: string): Work['changes'] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    const changes = Array.isArray(kept) ? kept.filter(isChange) : [];
    return Object.fromEntries(changes.map((change) => [cellKey(change), change]));
  } catch {
    return {};
  }
}

export function keepChanges(storage: Storage, key: string, changes: Work['changes']): void {
  const all = Object.values(changes);
  try {
    if (all.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(all));
  } catch {
    // A browser that refuses storage still saves on the server.
  }
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Readonly<Record<string, unknown>>;
  return (
    typeof found['sessionId'] === 'string' &&
    typeof found['enrolmentId'] === 'string' &&
    typeof found['expectedSeq'] === 'number' &&
    marks.some((mark) => mark === found['mark'])
  );
}
