import type { Status } from '../../ui/status-pill.js';
import type {
  AwardState,
  CheckView,
  MyAwardView,
  MyCertificateView,
  OutcomeView,
  TierView,
} from './api-types.js';

export const outcomeStatus: Readonly<Record<OutcomeView['state'], Status>> = {
  met: 'done',
  'not-yet': 'open',
  'no-longer-possible': 'stopped',
};

export const awardStatus: Readonly<Record<AwardState, Status>> = {
  'being-prepared': 'waiting',
  valid: 'done',
  expired: 'note',
  suspended: 'waiting',
  replaced: 'note',
  withdrawn: 'note',
  revoked: 'stopped',
};

/** What the tier's line says: an award outweighs the rule that led to it. */
export type TierStanding =
  'awarded' | 'to-be-awarded' | 'one-step' | 'not-yet' | 'no-longer-possible';

export function tierStanding(tier: TierView, awards: readonly MyAwardView[]): TierStanding {
  const held = awards.some(({ tier: key, state }) => key === tier.key && isHeld(state));
  if (held) return 'awarded';
  if (tier.state === 'met') return 'to-be-awarded';
  return tier.state === 'not-yet' && tier.oneStepAway ? 'one-step' : tier.state;
}

export const tierStatus: Readonly<Record<TierStanding, Status>> = {
  awarded: 'done',
  'to-be-awarded': 'waiting',
  'one-step': 'current',
  'not-yet': 'open',
  'no-longer-possible': 'stopped',
};

function isHeld(state: AwardState): boolean {
  return state === 'valid' || state === 'being-prepared';
}

/** While a PDF is being made the page asks again by itself. */
export function refreshMs(view: MyCertificateView | undefined): number | false {
  const waiting = view?.certificates.some(({ state }) => state === 'being-prepared') ?? false;
  return waiting ? 3000 : false;
}

export function mayDownload({ state, fileReady }: MyAwardView): boolean {
  return fileReady && (state === 'valid' || state === 'expired');
}

export function mayWithdraw({ state }: MyAwardView): boolean {
  return ['being-prepared', 'valid', 'expired', 'suspended'].includes(state);
}

/** One that a person is still looking at; until it is answered there is no second one. */
export function openCheck(
  checks: readonly CheckView[],
  { key }: OutcomeView,
): CheckView | undefined {
  return checks.find(({ criterion, answer }) => criterion === key && answer === null);
}

export type Place = 'sessions' | 'prompts' | 'assignment' | 'today';

const places: Readonly<Record<string, Place>> = {
  'attend-session': 'sessions',
  'make-up-session': 'sessions',
  'answer-prompt': 'prompts',
  'complete-module': 'today',
  'sit-quiz': 'today',
  'submit-attempt': 'today',
  'submit-assignment': 'assignment',
  'resubmit-assignment': 'assignment',
};

/** Where the next step is taken; null where there is only waiting. */
export function placeOf(code: string): Place | null {
  return places[code] ?? null;
}

/** Whether any outcome speaks of a module, a rubric line …, whose names must then be looked up. */
export function mentions(criteria: readonly OutcomeView[], value: string): boolean {
  return criteria.some(
    ({ nextStep, details }) =>
      nextStep?.values[value] !== undefined ||
      details.some(({ values }) => values[value] !== undefined),
  );
}

export const shortestQuestion = 10;
export const longestQuestion = 2000;
