import { catalogueOf } from '../../lib/i18n.js';
import english from './colonnade-messages.en.json' with { type: 'json' };
import albanian from './colonnade-messages.sq.json' with { type: 'json' };

/** The words of the colonnade alone: *Today* shows it, and needs no more of the programme. */
export const catalogue = catalogueOf(english, albanian);
