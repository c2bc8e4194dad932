import me from '../../features/me/messages.sq.json' with { type: 'json' };
import certificate from '../../features/certificate/messages.sq.json' with { type: 'json' };
import assignment from '../../features/assignment/messages.sq.json' with { type: 'json' };
import prompts from '../../features/prompts/messages.sq.json' with { type: 'json' };
import sessions from '../../features/sessions/messages.sq.json' with { type: 'json' };
import outcomes from '../../lib/outcomes/messages.sq.json' with { type: 'json' };
import type { Messages } from '../../lib/translate.js';

/** The messages of the features that this area shows, one import each. */
export const messages: Messages = {
  ...outcomes,
  ...assignment,
  ...certificate,
  ...me,
  ...prompts,
  ...sessions,
};
