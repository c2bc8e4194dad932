import type { Catalogue } from '../../lib/i18n.js';
import type { Messages } from '../../lib/translate.js';

type Json = Promise<{ readonly default: Messages }>;

function catalogue(en: () => Json, sq: () => Json): Catalogue {
  return { en: async () => (await en()).default, sq: async () => (await sq()).default };
}

/** The messages of each feature, in a file of its own, so that a page loads what it shows. */
export const catalogues = {
  assignment: catalogue(
    () => import('../../features/assignment/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/assignment/messages.sq.json', { with: { type: 'json' } }),
  ),
  certificate: catalogue(
    () => import('../../features/certificate/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/certificate/messages.sq.json', { with: { type: 'json' } }),
  ),
  lesson: catalogue(
    () => import('../../features/lesson/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/lesson/messages.sq.json', { with: { type: 'json' } }),
  ),
  me: catalogue(
    () => import('../../features/me/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/me/messages.sq.json', { with: { type: 'json' } }),
  ),
  outcomes: catalogue(
    () => import('../../lib/outcomes/messages.en.json', { with: { type: 'json' } }),
    () => import('../../lib/outcomes/messages.sq.json', { with: { type: 'json' } }),
  ),
  programme: catalogue(
    () => import('../../features/programme/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/programme/messages.sq.json', { with: { type: 'json' } }),
  ),
  prompts: catalogue(
    () => import('../../features/prompts/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/prompts/messages.sq.json', { with: { type: 'json' } }),
  ),
  quiz: catalogue(
    () => import('../../features/quiz/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/quiz/messages.sq.json', { with: { type: 'json' } }),
  ),
  sessions: catalogue(
    () => import('../../features/sessions/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/sessions/messages.sq.json', { with: { type: 'json' } }),
  ),
  today: catalogue(
    () => import('../../features/today/messages.en.json', { with: { type: 'json' } }),
    () => import('../../features/today/messages.sq.json', { with: { type: 'json' } }),
  ),
};
