import { rank } from './evaluate-rule.js';
import type { OutcomeState } from './outcome.js';

interface Standing {
  readonly key: string;
  readonly state: OutcomeState;
}

/** How one person stands, of which the effect of a change is told. */
export interface Stood {
  readonly outcomes: readonly Standing[];
  readonly tiers: readonly Standing[];
}

export interface ScheduleEffect {
  /** Tiers that somebody would have, and does not have now. */
  readonly gains: readonly string[];
  /** Tiers that could not be reached any more, and could again. */
  readonly possibleAgain: readonly string[];
  /** Tiers and criteria that would be further away than now. */
  readonly loses: readonly string[];
}

/** What a change of the schedule does to one person, who is judged by the same rules before and after it. */
export function scheduleEffect(now: Stood, then: Stood): ScheduleEffect {
  const [before, after] = [stateBy(now.tiers), then.tiers];
  const becomes = (wanted: OutcomeState, from: (state: OutcomeState) => boolean) =>
    after
      .filter(({ key, state }) => state === wanted && from(before.get(key) ?? state))
      .map(({ key }) => key);
  return {
    gains: becomes('met', (state) => state !== 'met'),
    possibleAgain: becomes('not-yet', (state) => state === 'no-longer-possible'),
    loses: [...worse(now.tiers, then.tiers), ...worse(now.outcomes, then.outcomes)],
  };
}

const stateBy = (standings: readonly Standing[]) =>
  new Map(standings.map(({ key, state }) => [key, state]));

function worse(now: readonly Standing[], then: readonly Standing[]): string[] {
  const later = stateBy(then);
  return now
    .filter(({ key, state }) => rank(later.get(key) ?? state) < rank(state))
    .map(({ key }) => key);
}
