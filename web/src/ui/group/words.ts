import type { Translate } from '../../lib/translate.js';

/** What the parts of a group need to speak: they stand on public pages, which have no translation of their own, and on signed-in ones. */
export interface GroupWords {
  readonly t: Translate;
  readonly locale: string;
}
