import english from '../../lib/group/messages.en.json' with { type: 'json' };
import albanian from '../../lib/group/messages.sq.json' with { type: 'json' };
import { createTranslate, type Messages } from '../../lib/translate.js';
import type { GroupWords } from '../../ui/group/words.js';

const written: Readonly<Record<string, Messages>> = { en: english, sq: albanian };

/** They travel with the page, so that a script need not bring every language along. */
export const groupMessages = (locale: string): Messages => ({ ...english, ...written[locale] });

export const groupWords = (locale: string, messages: Messages): GroupWords => ({
  locale,
  t: createTranslate(locale, [messages]),
});
