import { catalogueOf } from '../../lib/i18n.js';
import { messages as english } from './messages.en.js';
import { messages as albanian } from './messages.sq.js';

/** English stands in for whatever is missing elsewhere. */
export const englishShell = english;

/** Both languages come with the first script: 3 kB more, and one round trip less for half the readers. */
export const shellCatalogue = catalogueOf(english, albanian);
