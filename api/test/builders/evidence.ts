import {
  noEvidence,
  type AssignmentEvidence,
  type Evidence,
  type PlannedSession,
  type QuizEvidence,
  type SubmissionEvidence,
  type SubmittedAttempt,
} from '../../src/certification/domain/evidence.js';
import { plusDays, type CalendarDate } from '../../src/shared/calendar-date.js';
import { instantOf, type Instant } from '../../src/shared/instant.js';

/** An invented cohort: ten weekly sessions at nine o'clock UTC from 5 January 2026; evidence closes on 30 April. */
export const FIRST_SESSION_ON: CalendarDate = '2026-01-05';
export const CLOSES_ON: CalendarDate = '2026-04-30';
/** Midnight of 1 May in Tirana. */
export const CLOSES_AT = instantOf('2026-04-30T22:00:00Z');
/** All ten sessions are over, evidence is open. */
export const AFTER_SESSIONS = instantOf('2026-04-01T12:00:00Z');

export function someEvidence(overrides: Partial<Evidence> = {}): Evidence {
  const cohort = { zone: 'Europe/Tirane', evidenceClosesOn: CLOSES_ON };
  return { ...noEvidence(cohort), ...overrides };
}

/** The session of a week, counted from 1, of 75 minutes; unmarked unless the overrides say otherwise. */
export function aSession(week: number, overrides: Partial<PlannedSession> = {}): PlannedSession {
  const day = plusDays(FIRST_SESSION_ON, (week - 1) * 7);
  return {
    id: `session-${String(week).padStart(2, '0')}`,
    code: `M${week}`,
    startsAt: instantOf(`${day}T09:00:00Z`),
    endsAt: instantOf(`${day}T10:15:00Z`),
    cancelled: false,
    added: false,
    mark: null,
    mode: null,
    arrangement: 'none',
    ...overrides,
  };
}

/** The moment a week begins: its session is still to come, those of earlier weeks are over. */
export function startOfWeek(week: number): Instant {
  return instantOf(`${plusDays(FIRST_SESSION_ON, (week - 1) * 7)}T00:00:00Z`);
}

export function anAttempt(
  number: number,
  right: number,
  overrides: Partial<SubmittedAttempt> = {},
): SubmittedAttempt {
  const submittedAt = instantOf(`${plusDays('2026-04-01', (number - 1) * 3)}T10:00:00Z`);
  return { state: 'submitted', number, right, of: 30, origin: 'online', submittedAt, ...overrides };
}

export function aQuiz(overrides: Partial<QuizEvidence> = {}): QuizEvidence {
  return { quiz: 'final-test', attempts: [], reopenedAt: [], ...overrides };
}

export function aSubmission(
  number: number,
  points: number | null,
  overrides: Partial<SubmissionEvidence> = {},
): SubmissionEvidence {
  const submittedOn = plusDays('2026-03-20', number - 1);
  const agreed = points === null ? null : { points, readers: 1, zeroLines: [] };
  return { number, submittedOn, agreed, resubmitBy: null, ...overrides };
}

export function anAssignment(
  submissions: readonly SubmissionEvidence[],
  overrides: Partial<AssignmentEvidence> = {},
): AssignmentEvidence {
  return { assignment: 'rights-check', resubmissions: 1, submissions, ...overrides };
}
