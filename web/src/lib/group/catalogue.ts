import { catalogueOf } from '../i18n.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

/** What phones, walls and facilitators call the same things. */
export const catalogue = catalogueOf(english, albanian);
