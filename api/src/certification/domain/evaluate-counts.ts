import { inOrder } from '../../shared/in-order.js';
import type {
  DeliveryObserved,
  ModuleCompleted,
  PracticeDelivered,
  PromptsAnswered,
} from './criterion.js';
import type { ModuleEvidence } from './evidence.js';
import { stepBeforeClosing, type Finding, type NextStep, type Situation } from './outcome.js';

/** Prompts that do not exist yet may still be written; until then nothing is met. */
export function evaluatePrompts(criterion: PromptsAnswered, situation: Situation): Finding {
  const prompts = inProgrammeOrder(situation.evidence.prompts);
  const answered = prompts.filter(({ answeredOn }) => answeredOn !== null).length;
  const next = prompts.find(({ answeredOn }) => answeredOn === null);
  return counted(situation, {
    required: criterion.atLeast,
    found: answered,
    reachable: situation.open ? prompts.length : answered,
    planned: prompts.length > 0,
    nextStep: () =>
      next
        ? stepBeforeClosing(situation, 'answer-prompt', { module: next.module })
        : stepBeforeClosing(situation, 'await-planning'),
  });
}

/** A module that is not listed is not completed; it may still be published. */
export function evaluateModules(criterion: ModuleCompleted, situation: Situation): Finding {
  const completed = new Set(
    situation.evidence.modules.filter(isCompleted).map(({ module }) => module),
  );
  const missing = criterion.modules.filter((module) => !completed.has(module));
  const required = criterion.modules.length;
  const found = required - missing.length;
  return {
    ...counted(situation, {
      required,
      found,
      reachable: situation.open ? required : found,
      planned: required > 0,
      nextStep: () =>
        missing[0]
          ? stepBeforeClosing(situation, 'complete-module', { module: missing[0] })
          : stepBeforeClosing(situation, 'await-planning'),
    }),
    details: () => missing.map((module) => ({ code: 'module-missing', values: { module } })),
  };
}

/** Deliveries can be repeated with coaching until evidence closes; one given in time waits for its observers. */
export function evaluateDeliveries(
  criterion: PracticeDelivered | DeliveryObserved,
  situation: Situation,
): Finding {
  const practice = criterion.kind === 'practice-delivered';
  const wanted = practice ? 'practice' : 'observed';
  const own = situation.evidence.deliveries.filter(({ kind }) => kind === wanted);
  const passed = own.filter(({ state }) => state === 'passed').length;
  const awaiting = own.filter(({ state }) => state === 'awaiting').length;
  const { atLeast } = criterion;
  const enoughAwaited = passed + awaiting >= atLeast;
  const awaitObservation: NextStep = { code: 'await-observation', values: {}, at: null, by: null };
  return counted(situation, {
    required: atLeast,
    found: passed,
    reachable: situation.open ? Math.max(atLeast, passed + awaiting) : passed + awaiting,
    planned: true,
    nextStep: () =>
      enoughAwaited
        ? awaitObservation
        : stepBeforeClosing(situation, practice ? 'deliver-practice' : 'deliver-observed'),
  });
}

interface Count {
  readonly required: number;
  readonly found: number;
  readonly reachable: number;
  /** Whether there is anything to count at all. */
  readonly planned: boolean;
  readonly nextStep: () => NextStep;
}

function counted(situation: Situation, count: Count): Finding {
  const { required, found, reachable, planned, nextStep } = count;
  return {
    required,
    found,
    reachable,
    met: planned && found >= required,
    possible: planned ? reachable >= required : situation.open,
    stepsLeft: required - found,
    nextStep,
    changesAt: () => (situation.open ? situation.closesAt : null),
    details: () => [],
  };
}

export function isCompleted({ completedOn }: ModuleEvidence): boolean {
  return completedOn !== null;
}

export function inProgrammeOrder<T extends { module: string; position: number }>(
  items: readonly T[],
): readonly T[] {
  return inOrder(
    items,
    (a, b) => a.position - b.position || (a.module === b.module ? 0 : a.module < b.module ? -1 : 1),
  );
}
