import { Languages, toLocale } from '../lib/i18n.js';
import type { Messages } from '../lib/translate.js';

/** Words for components that speak by `useTranslation`: a public page has one language, and it does not change. */
export const languagesIn = (locale: string, messages: Messages): Languages =>
  new Languages(toLocale(locale), messages);
