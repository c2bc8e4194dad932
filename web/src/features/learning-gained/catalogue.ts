import { catalogueOf } from '../../lib/i18n.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

export const catalogue = catalogueOf(english, albanian);
