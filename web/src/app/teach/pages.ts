import { lazyPage } from '../area.js';

/** One file a feature, with its pages and their words: one request when the first of them is opened. */
const certify = () => import('./pages/certify.js');
const checks = () => import('./pages/checks.js');
const cohorts = () => import('./pages/cohorts.js');
const learningGained = () => import('./pages/learning-gained.js');
const groups = () => import('./pages/groups.js');
const marking = () => import('./pages/marking.js');
const openCohort = () => import('./pages/open-cohort.js');
const paperEvidence = () => import('./pages/paper-evidence.js');
const places = () => import('./pages/places.js');
const rescheduling = () => import('./pages/rescheduling.js');
const runSheet = () => import('./pages/run-sheet.js');
const surveys = () => import('../needs/surveys.js');
const register = () => import('./pages/register.js');
const workshops = () => import('./pages/workshops.js');

export const pages = {
  cohorts: lazyPage(cohorts, 'cohorts'),
  cohort: lazyPage(cohorts, 'cohort'),
  criteria: lazyPage(cohorts, 'criteria'),
  openCohort: lazyPage(openCohort, 'openCohort'),
  people: lazyPage(openCohort, 'people'),
  places: lazyPage(places, 'places'),
  groups: lazyPage(groups, 'groups'),
  openGroup: lazyPage(groups, 'openGroup'),
  group: lazyPage(groups, 'group'),
  workshops: lazyPage(workshops, 'workshops'),
  sessions: lazyPage(runSheet, 'sessions'),
  runSheet: lazyPage(runSheet, 'runSheet'),
  handout: lazyPage(runSheet, 'handout'),
  programmeHandout: lazyPage(runSheet, 'programmeHandout'),
  changeSession: lazyPage(rescheduling, 'changeSession'),
  addSession: lazyPage(rescheduling, 'addSession'),
  pastChanges: lazyPage(rescheduling, 'pastChanges'),
  register: lazyPage(register, 'register'),
  surveys: lazyPage(surveys, 'cohort'),
  paper: lazyPage(paperEvidence, 'paper'),
  queue: lazyPage(marking, 'queue'),
  submission: lazyPage(marking, 'submission'),
  checks: lazyPage(checks, 'checks'),
  certify: lazyPage(certify, 'certify'),
  gained: lazyPage(learningGained, 'gained'),
} as const;
