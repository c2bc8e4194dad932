import signIn from '../../features/sign-in/messages.en.json';
import lib from '../../lib/messages.en.json';
import ui from '../../ui/messages.en.json';
import app from '../messages.en.json';

/** What every page may need, before any area is entered. */
export const messages = { ...lib, ...ui, ...app, ...signIn };
