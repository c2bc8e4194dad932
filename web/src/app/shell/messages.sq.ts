import signIn from '../../features/sign-in/messages.sq.json' with { type: 'json' };
import lib from '../../lib/messages.sq.json' with { type: 'json' };
import ui from '../../ui/messages.sq.json' with { type: 'json' };
import learn from '../learn/messages.sq.json' with { type: 'json' };
import app from '../messages.sq.json' with { type: 'json' };
import teach from '../teach/messages.sq.json' with { type: 'json' };

/** What every page may need before any page of an area is there, the menus included. */
export const messages = { ...lib, ...ui, ...app, ...learn, ...teach, ...signIn };
