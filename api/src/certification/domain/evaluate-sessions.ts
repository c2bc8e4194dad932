import type { SessionsAttended } from './criterion.js';
import { stepBeforeClosing, type Detail, type Finding, type Situation } from './outcome.js';
import {
  placedSessions,
  plannedSessions,
  standingOf,
  standings,
  tallyOf,
  type Placed,
  type Standing,
  type Tally,
} from './session-standing.js';
import { nextSessionChange, nextSessionStep } from './session-steps.js';
import { sessionsAsked } from './sessions-asked.js';

/** Best first: which of several sessions with one code speaks for it. */
const BEST_STANDINGS: readonly Standing[] = [
  'attended',
  'made-up-by-arrangement',
  'made-up',
  'to-come',
  'register-awaited',
  'to-make-up-by-arrangement',
  'deferred',
  'to-make-up',
  'lost',
];

export function evaluateSessions(criterion: SessionsAttended, situation: Situation): Finding {
  const sessions = plannedSessions(situation);
  const all = tallyOf(
    sessions.map((session) => standingOf(session, situation)),
    criterion.madeUpAtMost,
  );
  const mandatory = mandatoryStandings(criterion, situation);
  const must = tallyOf([...mandatory.values()], criterion.madeUpAtMost);
  const required = sessionsAsked(criterion, situation.evidence.sessions);
  const planned = sessions.length > 0;
  const stepsLeft = Math.max(required - all.found, mandatory.size - must.found);
  return {
    required,
    found: all.found,
    reachable: all.reachable,
    met: planned && stepsLeft <= 0,
    possible: planned
      ? all.reachable >= required && must.reachable === mandatory.size
      : situation.open,
    stepsLeft,
    nextStep: () =>
      nextSessionStep(
        situation,
        helpful(placedSessions(situation), all, required, mandatory),
        criterion.madeUpAtMost,
      ) ?? stepBeforeClosing(situation, 'await-planning'),
    changesAt: () => nextSessionChange(situation, placedSessions(situation)),
    details: () => [
      ...planDetails(situation),
      ...detailsOf(criterion, placedSessions(situation), all, mandatory),
    ],
  };
}

/**
 * How each mandatory session stands. One that was cancelled and not planned anew is left out; one that was never planned
 * may still be.
 */
function mandatoryStandings(
  { mandatory }: SessionsAttended,
  situation: Situation,
): ReadonlyMap<string, Standing> {
  if (mandatory.length === 0) return noneMandatory;
  const { evidence, open } = situation;
  const placed = placedSessions(situation);
  return new Map(
    mandatory.flatMap((code): [string, Standing][] => {
      const own = standings(placed.filter(({ session }) => session.code === code));
      const best = BEST_STANDINGS.find((standing) => own.includes(standing));
      if (best) return [[code, best]];
      const cancelled = evidence.sessions.some((session) => session.code === code);
      return cancelled ? [] : [[code, open ? 'to-come' : 'lost']];
    }),
  );
}

const noneMandatory: ReadonlyMap<string, Standing> = new Map();

/** While sessions are missing every one helps; after that only a mandatory one does. */
function helpful(
  placed: Placed[],
  all: Tally,
  required: number,
  mandatory: ReadonlyMap<string, Standing>,
): Placed[] {
  return all.found < required
    ? placed
    : placed.filter(({ session }) => mandatory.has(session.code));
}

/** What is planned, and how the plan has changed: the number asked for may differ from that of the criterion's title. */
function planDetails({ evidence: { sessions } }: Situation): Detail[] {
  const planned = sessions.filter(({ cancelled }) => !cancelled);
  const cancelled = sessions.filter((session) => session.cancelled && !session.added);
  const changed: Detail[] = [
    { code: 'cancelled', values: { sessions: cancelled.length } },
    { code: 'added', values: { sessions: planned.filter(({ added }) => added).length } },
  ];
  return [
    { code: 'planned', values: { sessions: planned.length } },
    ...changed.filter(({ values }) => values['sessions'] !== 0),
  ];
}

function detailsOf(
  { madeUpAtMost }: SessionsAttended,
  placed: readonly Placed[],
  { madeUp, madeUpCounted }: Tally,
  mandatory: ReadonlyMap<string, Standing>,
): Detail[] {
  const attended = placed.filter(({ standing }) => standing === 'attended');
  const online = attended.filter(({ session }) => session.mode === 'online').length;
  const arranged = standings(placed).filter((one) => one === 'made-up-by-arrangement').length;
  const limit: Detail['values'] = madeUpAtMost === null ? {} : { atMost: madeUpAtMost };
  const counts: Detail[] = [
    { code: 'made-up-counted', values: { sessions: madeUpCounted, ...limit } },
    { code: 'made-up-not-counted', values: { sessions: madeUp - madeUpCounted } },
    { code: 'made-up-by-arrangement', values: { sessions: arranged } },
  ];
  return [
    { code: 'attended-live', values: { sessions: attended.length, online } },
    ...counts.filter(({ values }) => values['sessions'] !== 0),
    ...[...mandatory]
      .filter(([, standing]) => tallyOf([standing], madeUpAtMost).found === 0)
      .map(([session]): Detail => ({ code: 'mandatory-missing', values: { session } })),
  ];
}
