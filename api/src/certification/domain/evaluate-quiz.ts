import { inOrder } from '../../shared/in-order.js';
import { nextAfter, plusHours, type Instant } from '../../shared/instant.js';
import { compareRatios, reaches } from '../../shared/ratio.js';
import type { QuizPassed } from './criterion.js';
import type { AttemptEvidence, QuizEvidence, SubmittedAttempt } from './evidence.js';
import {
  stepBeforeClosing,
  type Detail,
  type Finding,
  type NextStep,
  type Situation,
} from './outcome.js';

export function evaluateQuiz(criterion: QuizPassed, situation: Situation): Finding {
  const quiz = quizOf(criterion, situation);
  const within = inOrder(quiz.attempts, (a, b) => a.number - b.number).slice(
    0,
    allowed(criterion, quiz),
  );
  const counted = countedAttempt(criterion, within);
  const met = counted !== null && reaches(share(counted), barOf(criterion));
  const open = within.find(({ state }) => state === 'open');
  const left = allowed(criterion, quiz) - within.length;
  // Of no interest once it is met, and most people of a cohort that is over have met it.
  const nextAt = met ? null : nextAttemptAt(criterion, quiz);
  const another = left > 0 && (nextAt === null || nextAt < situation.closesAt);
  const possible = situation.open && (open !== undefined || another);
  const found = counted?.right ?? 0;
  return {
    required: criterion.rightAtLeast,
    found,
    reachable: possible && !met ? criterion.of : found,
    met,
    possible,
    stepsLeft: 1,
    nextStep: () =>
      open
        ? stepBeforeClosing(situation, 'submit-attempt', { attempt: open.number })
        : sittingStep(situation, within.length + 1, nextAt),
    changesAt: () =>
      nextAfter(situation.now, [situation.closesAt, ...(open || !nextAt ? [] : [nextAt])]),
    details: () => detailsOf(counted, left),
  };
}

function quizOf({ quiz }: QuizPassed, { evidence }: Situation): QuizEvidence {
  const nothing: QuizEvidence = { quiz, attempts: [], reopenedAt: [] };
  return evidence.quizzes.find((one) => one.quiz === quiz) ?? nothing;
}

function allowed({ attempts }: QuizPassed, { reopenedAt }: QuizEvidence): number {
  return attempts === null ? Infinity : attempts + reopenedAt.length;
}

/** Attempts come by number, and those that are submitted count. Of two equally good ones the earlier is named. */
function countedAttempt(
  { counts }: QuizPassed,
  attempts: readonly AttemptEvidence[],
): SubmittedAttempt | null {
  let chosen: SubmittedAttempt | null = null;
  for (const attempt of attempts) {
    if (!isSubmitted(attempt)) continue;
    if (chosen === null || counts === 'last' || compareRatios(share(attempt), share(chosen)) > 0)
      chosen = attempt;
  }
  return chosen;
}

/** Null: at once. A reopening after the latest attempt ends the wait. */
function nextAttemptAt({ hoursBetween }: QuizPassed, quiz: QuizEvidence): Instant | null {
  let latest: Instant | null = null;
  for (const attempt of quiz.attempts)
    if (isSubmitted(attempt) && (latest === null || attempt.submittedAt > latest))
      latest = attempt.submittedAt;
  if (latest === null) return null;
  let first = plusHours(latest, hoursBetween);
  for (const at of quiz.reopenedAt) if (at > latest && at < first) first = at;
  return first;
}

function sittingStep(situation: Situation, attempt: number, nextAt: Instant | null): NextStep {
  return nextAt !== null && nextAt > situation.now
    ? stepBeforeClosing(situation, 'wait-to-sit-quiz', { attempt }, nextAt)
    : stepBeforeClosing(situation, 'sit-quiz', { attempt });
}

function detailsOf(counted: SubmittedAttempt | null, left: number): Detail[] {
  const details: Detail[] = [];
  if (counted) {
    const { number: attempt, right, of } = counted;
    details.push({ code: 'counted-attempt', values: { attempt, right, of } });
  }
  if (left !== Infinity) details.push({ code: 'attempts-left', values: { attempts: left } });
  return details;
}

function isSubmitted(attempt: AttemptEvidence): attempt is SubmittedAttempt {
  return attempt.state === 'submitted';
}

function share({ right, of }: SubmittedAttempt) {
  return { part: right, whole: of };
}

function barOf({ rightAtLeast, of }: QuizPassed) {
  return { part: rightAtLeast, whole: of };
}
