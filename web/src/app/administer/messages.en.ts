import administration from '../../features/administration/messages.en.json' with { type: 'json' };
import type { Messages } from '../../lib/translate.js';

/** The messages of the features that this area shows, one import each. */
export const messages: Messages = { ...administration };
