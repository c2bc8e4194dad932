import type { Catalogue } from '../../lib/i18n.js';
import { messages as english } from './messages.en.js';

/** English comes with the first script: it stands in for whatever is missing elsewhere. */
export const englishShell = english;

export const shellCatalogue: Catalogue = {
  en: () => Promise.resolve(english),
  sq: async () => (await import('./messages.sq.js')).messages,
};
