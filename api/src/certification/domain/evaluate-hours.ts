import { minutesBetween } from '../../shared/instant.js';
import type { HoursSpent } from './criterion.js';
import { inProgrammeOrder, isCompleted } from './evaluate-counts.js';
import { stepBeforeClosing, type Finding, type NextStep, type Situation } from './outcome.js';
import { placedSessions, type Placed, type Standing } from './session-standing.js';
import { nextSessionChange, nextSessionStep } from './session-steps.js';
import { minutesAsked } from './sessions-asked.js';

interface Item {
  readonly minutes: number;
  readonly done: boolean;
  readonly possible: boolean;
}

const SPENT: readonly Standing[] = ['attended', 'made-up', 'made-up-by-arrangement'];

/** Required, found and reachable are minutes. Without sessions and modules there is nothing to spend time on yet. */
export function evaluateHours(criterion: HoursSpent, situation: Situation): Finding {
  const placed = placedSessions(situation);
  const items = [...placed.map(sessionItem), ...moduleItems(situation)];
  const required = minutesAsked(criterion, situation.evidence.sessions);
  const found = total(items.filter(({ done }) => done));
  const open = items.filter(({ done, possible }) => !done && possible);
  const reachable = found + total(open);
  return {
    required,
    found,
    reachable,
    met: items.length > 0 && found >= required,
    possible: items.length > 0 ? reachable >= required : situation.open,
    stepsLeft: stepsCovering(required - found, open),
    nextStep: () => nextSessionStep(situation, placed, null) ?? moduleStep(situation),
    changesAt: () => nextSessionChange(situation, placed),
    details: () => [],
  };
}

function sessionItem({ session, standing }: Placed): Item {
  const minutes = minutesBetween(session.startsAt, session.endsAt);
  return { minutes, done: SPENT.includes(standing), possible: standing !== 'lost' };
}

function moduleItems({ evidence, open }: Situation): Item[] {
  return evidence.modules.map((module) => ({
    minutes: module.minutes,
    done: isCompleted(module),
    possible: open,
  }));
}

function moduleStep(situation: Situation): NextStep {
  const next = inProgrammeOrder(situation.evidence.modules).find((module) => !isCompleted(module));
  return next
    ? stepBeforeClosing(situation, 'complete-module', { module: next.module })
    : stepBeforeClosing(situation, 'await-planning');
}

/** How many of the open items, longest first, cover what is missing; all of them where they do not. */
function stepsCovering(missing: number, open: readonly Item[]): number {
  const longestFirst = open.map(({ minutes }) => minutes).sort((a, b) => b - a);
  const sums = longestFirst.map((_, index) => sum(longestFirst.slice(0, index + 1)));
  const enough = sums.findIndex((covered) => covered >= missing);
  return enough === -1 ? open.length : enough + 1;
}

function total(items: readonly Item[]): number {
  return sum(items.map(({ minutes }) => minutes));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
