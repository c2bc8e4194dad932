import { open } from './open-area.js';

/**
 * Every page that there is, by who opens it. What stands in braces is found or made by `addresses.ts`. The first test of
 * `accessibility.e2e.ts` tells a page of the router or of the site that is missing here.
 */
export const pages: Readonly<Record<string, readonly string[]>> = {
  everyone: [
    ...['', 'verify', 'group', 'accessibility', 'privacy'].flatMap((page) => both(`/${page}`)),
    ...Object.values(open).flatMap(both),
    ...['/sign-in', '/forgot', '/join', '/joined#token', '/enter', '/reset'],
  ],
  'everyone with a certificate': both('/verify/{certificate}'),
  learner: [
    '/learn',
    '/learn/programme',
    '/learn/digital-rights',
    '/learn/digital-rights/rights-travel-with-people/one-street-two-doors',
    '/learn/digital-rights/rights-travel-with-people/one-street-two-doors?screen=rights-in-the-pass',
    '/learn/digital-rights/quiz/m1-quiz',
    '/learn/digital-rights/quiz/m1-quiz/attempt/{attempt}',
    '/learn/digital-rights/quiz/m1-quiz/attempt/{attempt handed in}/review',
    '/learn/digital-rights/quiz/baseline',
    '/learn/learning',
    '/learn/sheets',
    '/learn/sheets/example-strong',
    '/learn/sheets/rights-travel-with-people/counter-map',
    '/learn/prompts',
    '/learn/prompts/{prompt}',
    '/learn/assignment',
    '/learn/sessions',
    '/learn/certificate',
    '/learn/cohorts',
    '/learn/me',
    '/learn/self-study',
    '/learn/self-study/quiz/a-walk-through-lumara',
    '/learn/self-study/my-data-my-street/five-questions',
    '/learn/self-study/my-data-my-street/quiz/d3-quiz',
  ],
  trainer: [
    '/teach',
    '/teach/tirana-pilot',
    '/teach/demo-running/sessions',
    '/teach/demo-running/sessions/M1',
    '/teach/demo-running/sessions/changes',
    '/teach/demo-running/sessions/CLINIC/change',
    '/teach/demo-running/sessions/M1/handouts/counter-map',
    '/teach/demo-running/handouts/director-interview',
    '/teach/demo-running/register',
    '/teach/demo-running/paper',
    '/teach/demo-running/marking',
    '/teach/demo-running/marking/{submission}',
    '/teach/demo-running/surveys',
    '/teach/demo-running/surveys/{pulse}',
    '/teach/demo-running/surveys/{pulse}/papers',
    '/teach/demo-running/surveys/{look back}/results',
    '/teach/demo-running/checks',
    '/teach/tirana-pilot/certify',
    '/teach/demo-running/learning',
  ],
  'trainer with a group': [
    '/teach/groups',
    '/teach/groups/new',
    '/teach/groups/{group}',
    ...both('/group/{group code}'),
    ...both('/group/{group code}/wall'),
  ],
  'trainer with a workshop': [
    '/teach/workshops',
    '/teach/workshops/new',
    ...['', '/change', '/door', '/paper', '/plan', '/plan/{handout}'].map(
      (part) => `/teach/workshops/{workshop}${part}`,
    ),
    ...['/en/here/{door}', '/sq/here/{door}/{entry}'],
  ],
  coordinator: [
    '/teach/new',
    '/teach/demo-running/people',
    '/teach/demo-running/sessions/new',
    '/teach/demo-running/places',
    '/teach/demo-running/criteria',
    '/needs',
    '/needs/new?survey=needs',
    '/needs/surveys/needs',
    '/needs/builder?from=needs',
    ...[
      ...['', '/results', '/results?by=department', '/summary', '/texts', '/interviews'],
      ...['/closer?question=knowledge&by=department', '/closer?by=worries', '/proposal'],
    ].map((part) => `/needs/{closed wave}${part}`),
    '/needs/{open wave}/papers',
    ...['/sq/ask/{survey}', '/sq/ask/{survey}/paper'],
  ],
  director: ['/department', '/department/{closed wave}'],
  admin: [
    '/administer',
    '/administer/set-up',
    '/administer/people',
    '/administer/people/new',
    '/administer/people/{person}',
    '/administer/departments',
    '/administer/city',
    '/administer/words',
    '/administer/mails',
    '/administer/mails/{mail}',
    '/administer/jobs',
    '/administer/audit',
    '/administer/register',
  ],
};

/** Addresses that lead nowhere. A page that says so has no barrier either. */
export const nowhere: Readonly<Record<string, readonly string[]>> = {
  everyone: [
    ...both('/verify/0000000000000'),
    ...['/en/group/CCCCCC', '/en/here/CCCCCC', '/en/nothing-here', '/sign-in/nothing-here'],
  ],
  learner: ['/learn/nothing/here/at/all'],
  trainer: ['/teach/nothing/here/at/all', '/teach/demo-running/surveys/nothing/here/at/all'],
  'trainer with a workshop': ['/teach/workshops/nothing/here/at/all'],
  coordinator: ['/needs/nothing/here/at/all'],
  director: ['/department/nothing/here'],
  admin: ['/administer/nothing/here'],
};

/** Addresses that show nothing of their own: they lead to another page, or to a file. */
export const leadingElsewhere = ['/', '/here/:code/:address/letter'];

function both(path: string): string[] {
  return [`/en${path}`, `/sq${path}`];
}
