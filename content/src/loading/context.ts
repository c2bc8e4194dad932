import type { Report } from '../problem.ts';
import type { Locale } from '../types.ts';
import type { Folder } from './folder.ts';

export interface Loading {
  folder: Folder;
  report: Report;
  /** The languages everything must exist in. */
  locales: readonly Locale[];
}
