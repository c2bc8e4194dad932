import certify from '../../features/certify/messages.en.json' with { type: 'json' };
import checks from '../../features/checks/messages.en.json' with { type: 'json' };
import cohorts from '../../features/cohorts/messages.en.json' with { type: 'json' };
import marking from '../../features/marking/messages.en.json' with { type: 'json' };
import openCohort from '../../features/open-cohort/messages.en.json' with { type: 'json' };
import paper from '../../features/paper-evidence/messages.en.json' with { type: 'json' };
import register from '../../features/register/messages.en.json' with { type: 'json' };
import outcomes from '../../lib/outcomes/messages.en.json' with { type: 'json' };
import type { Messages } from '../../lib/translate.js';
import teach from './messages.en.json' with { type: 'json' };

/** The messages of the features that this area shows, one import each. */
export const messages: Messages = {
  ...teach,
  ...outcomes,
  ...cohorts,
  ...openCohort,
  ...register,
  ...paper,
  ...marking,
  ...checks,
  ...certify,
};
