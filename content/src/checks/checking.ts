import type { LoadedProgramme } from '../loading/load-programme.ts';
import type { Report } from '../problem.ts';
import type { CalendarDate, LoadedContent } from '../types.ts';

/** What the checks over the whole content are given. */
export interface Checking {
  report: Report;
  content: LoadedContent;
  /** The programmes folder by folder, with the modules of one that could not be read itself. */
  loaded: readonly LoadedProgramme[];
  /** Every file as it was read. */
  texts: ReadonlyMap<string, string>;
  today: CalendarDate | null;
}
