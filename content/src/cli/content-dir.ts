import { join } from 'node:path';

/** The folder that ships, seen from `src/cli` as well as from `dist/cli`. */
export const shippedContent = join(import.meta.dirname, '..', '..');
