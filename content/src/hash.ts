import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces: equal values give equal text, however they were written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

const stateOfWork = new Set(['translations', 'freshness', 'of']);

/**
 * The hash that decides whether an item is a new version. How far its translations have been
 * reviewed is left out: a reviewed word that stayed the same must not open a new quiz version.
 */
export function versionHash(item: unknown): string {
  return contentHash(withoutStateOfWork(item));
}

function withoutStateOfWork(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStateOfWork);
  if (typeof value !== 'object' || value === null) return value;
  const isPage = 'freshness' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(isPage && (stateOfWork.has(key) || key === 'state')))
      .filter(([key]) => key !== 'translations')
      .map(([key, member]) => [key, withoutStateOfWork(member)]),
  );
}

/** Twelve characters are enough to notice a change, and short enough to stand in a file. */
export function sourceHash(source: unknown): string {
  return contentHash(source).slice(0, 12);
}
