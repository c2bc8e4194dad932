import { FirstSchema1763769600000 } from './1763769600000-first-schema.js';
import { AppendOnly1763769600001 } from './1763769600001-append-only.js';
import { AttemptRules1763769600002 } from './1763769600002-attempt-rules.js';
import { CurrentViews1763769600003 } from './1763769600003-current-views.js';
import { CurrentMark1763769600004 } from './1763769600004-current-mark.js';
import { PapersAsTheyAre1763769600005 } from './1763769600005-papers-as-they-are.js';
import { AdoptedCriteria1763769700000 } from './1763769700000-adopted-criteria.js';
import { OpenItems1764460800000 } from './1764460800000-open-items.js';
import { GroupCodes1764547200000 } from './1764547200000-group-codes.js';
import { Joining1764633600000 } from './1764633600000-joining.js';
import { ErasePerson1764633600001 } from './1764633600001-erase-person.js';
import { Surveys1764720000000 } from './1764720000000-surveys.js';
import { EraseInvitations1764806400000 } from './1764806400000-erase-invitations.js';
import { Workshops1764892800100 } from './1764892800100-workshops.js';
import { LearningGained1764892800200 } from './1764892800200-learning-gained.js';
import { SelfStudy1764892800300 } from './1764892800300-self-study.js';
import { CohortWaves1764892800400 } from './1764892800400-cohort-waves.js';
import { SessionChanges1764892800600 } from './1764892800600-session-changes.js';
import { EnrolmentChanges1764892800601 } from './1764892800601-enrolment-changes.js';
import { NameProposals1764892800700 } from './1764892800700-name-proposals.js';

/** Every step to today's schema, in order. Never edited after it has been merged. */
export const migrations = [
  FirstSchema1763769600000,
  AppendOnly1763769600001,
  AttemptRules1763769600002,
  CurrentViews1763769600003,
  CurrentMark1763769600004,
  PapersAsTheyAre1763769600005,
  AdoptedCriteria1763769700000,
  OpenItems1764460800000,
  GroupCodes1764547200000,
  Joining1764633600000,
  ErasePerson1764633600001,
  Surveys1764720000000,
  EraseInvitations1764806400000,
  Workshops1764892800100,
  LearningGained1764892800200,
  SelfStudy1764892800300,
  CohortWaves1764892800400,
  SessionChanges1764892800600,
  EnrolmentChanges1764892800601,
  NameProposals1764892800700,
];
