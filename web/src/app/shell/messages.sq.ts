import signIn from '../../features/sign-in/messages.sq.json' with { type: 'json' };
import lib from '../../lib/messages.sq.json' with { type: 'json' };
import ui from '../../ui/messages.sq.json' with { type: 'json' };
import app from '../messages.sq.json' with { type: 'json' };

/** What every page may need, before any area is entered. */
export const messages = { ...lib, ...ui, ...app, ...signIn };
