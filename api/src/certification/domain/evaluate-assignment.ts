import { inOrder } from '../../shared/in-order.js';
import { earlierOf, startOfDayAfter, type CalendarDate } from '../../shared/calendar-date.js';
import type { Instant } from '../../shared/instant.js';
import { compareRatios } from '../../shared/ratio.js';
import type { AssignmentPassed } from './criterion.js';
import type { AgreedPoints, AssignmentEvidence, SubmissionEvidence } from './evidence.js';
import type { Detail, Finding, NextStep, Situation } from './outcome.js';

type Agreed = SubmissionEvidence & { readonly agreed: AgreedPoints };

export function evaluateAssignment(criterion: AssignmentPassed, situation: Situation): Finding {
  const { resubmissions, submissions } = assignmentOf(criterion, situation);
  const best = bestOf(criterion, submissions);
  const awaiting = submissions.find(({ agreed }) => agreed === null);
  const left = 1 + resubmissions - submissions.length;
  const by = lastDay(situation, submissions);
  const deadline = deadlineOf(situation, by);
  const met = best !== undefined && passes(criterion, best.agreed);
  // What was handed in in time is not lost because its readers are late.
  const possible = awaiting !== undefined || (left > 0 && situation.now < deadline);
  const required = criterion.pointsAtLeast * (best?.agreed.readers ?? 1);
  const found = best?.agreed.points ?? 0;
  return {
    required,
    found,
    reachable: possible ? Math.max(required, found) : found,
    met,
    possible,
    stepsLeft: 1,
    nextStep: () => (awaiting ? awaitReaders(awaiting) : handIn(submissions.length, by)),
    changesAt: () => (awaiting ? null : deadline),
    details: () => detailsOf(best, submissions.length > 0 ? left : null),
  };
}

/** Points and zeros are judged by this criterion, so that a later version may ask for something else. */
function passes({ pointsAtLeast, noZero }: AssignmentPassed, agreed: AgreedPoints): boolean {
  const enough = agreed.points >= pointsAtLeast * agreed.readers;
  return enough && !(noZero && agreed.zeroLines.length > 0);
}

/** Its submissions in the order of their numbers. */
function assignmentOf(
  { assignment }: AssignmentPassed,
  { evidence }: Situation,
): AssignmentEvidence {
  const own = evidence.assignments.find((one) => one.assignment === assignment);
  if (!own) return { assignment, resubmissions: 0, submissions: [] };
  const submissions = inOrder(own.submissions, (a, b) => a.number - b.number);
  return submissions === own.submissions ? own : { ...own, submissions };
}

/** One that passes before one that does not, then the one with more points a reader, then the later one. */
function bestOf(
  criterion: AssignmentPassed,
  submissions: readonly SubmissionEvidence[],
): Agreed | undefined {
  const agreed = submissions.filter(isAgreed);
  return inOrder(
    agreed,
    (a, b) =>
      Number(passes(criterion, b.agreed)) - Number(passes(criterion, a.agreed)) ||
      compareRatios(pointsAReader(b), pointsAReader(a)) ||
      b.number - a.number,
  )[0];
}

/** A resubmission has its own last day, but never one after evidence has closed. */
function lastDay(
  { evidence }: Situation,
  submissions: readonly SubmissionEvidence[],
): CalendarDate {
  const latest = submissions.at(-1);
  const closesOn = evidence.cohort.evidenceClosesOn;
  return latest?.resubmitBy ? earlierOf(latest.resubmitBy, closesOn) : closesOn;
}

/** Mostly the closing of evidence, which is worked out already. */
function deadlineOf({ evidence: { cohort }, closesAt }: Situation, by: CalendarDate): Instant {
  return by === cohort.evidenceClosesOn ? closesAt : startOfDayAfter(by, cohort.zone);
}

function awaitReaders({ number }: SubmissionEvidence): NextStep {
  return { code: 'await-readers', values: { submission: number }, at: null, by: null };
}

function handIn(submitted: number, by: CalendarDate): NextStep {
  const code = submitted === 0 ? 'submit-assignment' : 'resubmit-assignment';
  return { code, values: { submission: submitted + 1 }, at: null, by };
}

function detailsOf(best: Agreed | undefined, left: number | null): Detail[] {
  const details: Detail[] = [];
  if (best) {
    const { points, readers, zeroLines } = best.agreed;
    const values = { submission: best.number, points, readers };
    details.push({ code: 'counted-submission', values });
    details.push(...zeroLines.map((line): Detail => ({ code: 'zero-line', values: { line } })));
  }
  if (left !== null) {
    details.push({ code: 'resubmissions-left', values: { resubmissions: Math.max(0, left) } });
  }
  return details;
}

function isAgreed(submission: SubmissionEvidence): submission is Agreed {
  return submission.agreed !== null;
}

function pointsAReader({ agreed }: Agreed) {
  return { part: agreed.points, whole: agreed.readers };
}
