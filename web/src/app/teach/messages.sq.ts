import cohorts from '../../features/cohorts/messages.sq.json' with { type: 'json' };
import register from '../../features/register/messages.sq.json' with { type: 'json' };
import outcomes from '../../lib/outcomes/messages.sq.json' with { type: 'json' };
import type { Messages } from '../../lib/translate.js';
import teach from './messages.sq.json' with { type: 'json' };

/** The messages of the features that this area shows, one import each. */
export const messages: Messages = { ...teach, ...outcomes, ...cohorts, ...register };
