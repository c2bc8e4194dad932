import type { Translate } from '../../lib/translate.js';
import type { Entry } from './api-types.js';

/** *Present, online* · *Excused, may be made up* · *No mark* */
export function entryWords(entry: Entry | null, t: Translate): string {
  if (entry === null) return t('register.entry.none');
  const { mark, mode, arrangement } = entry;
  if (mode !== null) return t(`register.entry.${mark}.${mode}`);
  return t(
    arrangement === 'none' ? `register.entry.${mark}` : `register.entry.${mark}.${arrangement}`,
  );
}
