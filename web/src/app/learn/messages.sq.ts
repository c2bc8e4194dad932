import learn from './messages.sq.json' with { type: 'json' };

/** The navigation; every page brings messages of its own. */
export const messages = learn;
