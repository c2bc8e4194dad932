import { calendarDate, type CalendarDate } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { expiresAt, type RecordedAwardState } from './award-status.js';
import type {
  AssignmentEvidence,
  AttemptEvidence,
  Evidence,
  Mark,
  ModuleEvidence,
  PlannedSession,
  PromptEvidence,
  QuizEvidence,
} from './evidence.js';

/** What the features hand over: rows of many people, as they come from their tables. */
export interface RawEvidence {
  readonly cohort: { readonly zone: string; readonly evidenceClosesOn: string };
  readonly manifest: {
    readonly modules: readonly RawModule[];
    readonly assignment: { readonly slug: string; readonly resubmissions: number } | null;
  };
  readonly sessions: readonly {
    id: string;
    code: string;
    startsAt: Date;
    endsAt: Date;
    state: 'planned' | 'cancelled';
  }[];
  readonly marks: readonly (Shared & {
    sessionId: string;
    mark: Mark;
    mode: 'room' | 'online' | null;
    arrangement: PlannedSession['arrangement'];
  })[];
  readonly prompts: readonly (Shared & { promptId: string; answeredOn: CalendarDate })[];
  readonly submissions: readonly RawSubmission[];
  readonly attempts: readonly RawAttempt[];
  readonly lessons: readonly (Shared & { lessonId: string; completedOn: CalendarDate })[];
  readonly awards: readonly (Owned & {
    programme: string;
    tier: string;
    validUntil: string | null;
    zone: string;
    recorded: RecordedAwardState[];
  })[];
}

interface Owned {
  readonly enrolmentId: string;
}

/** What is the same for several people. */
interface Shared {
  readonly enrolmentIds: readonly string[];
}

interface RawModule {
  readonly slug: string;
  readonly minutes: { readonly lessons: number; readonly task: number };
  readonly prompt: { readonly id: string } | null;
  readonly lessons: readonly { readonly id: string }[];
}

type RawSubmission = Owned & {
  assignmentSlug: string;
  number: number;
  submittedOn: CalendarDate;
  agreed: { points: number; readers: number; zeroLines: readonly string[] } | null;
  resubmitBy: CalendarDate | null;
};

type RawAttempt = Owned & {
  quizSlug: string;
  number: number;
  origin: 'online' | 'paper';
  state: 'open' | 'submitted';
  right: number | null;
  of: number | null;
  submittedAt: Date | null;
};

/**
 * Lays the rows of all kinds beside what was planned, for whoever is asked about; somebody who has done nothing has evidence too. Each
 * is made when it is asked for: of five thousand people no more than one needs to be there at a time.
 */
export function groupEvidence(raw: RawEvidence): (enrolmentId: string) => Evidence {
  const { cohort, manifest } = raw;
  const terms = { zone: cohort.zone, evidenceClosesOn: calendarDate(cohort.evidenceClosesOn) };
  const planned = raw.sessions.map(plannedSession);
  const [marks, prompts, lessons] = [
    byEachOwner(raw.marks),
    byEachOwner(raw.prompts),
    byEachOwner(raw.lessons),
  ];
  const [submissions, attempts, awards] = [
    byOwner(raw.submissions),
    byOwner(raw.attempts),
    byOwner(raw.awards),
  ];
  return (id) => ({
    cohort: terms,
    sessions: sessionsOf(planned, marks.get(id) ?? []),
    prompts: promptsOf(manifest.modules, prompts.get(id) ?? []),
    modules: modulesOf(manifest.modules, lessons.get(id) ?? []),
    quizzes: quizzesOf(attempts.get(id) ?? []),
    assignments: assignmentsOf(manifest.assignment, submissions.get(id) ?? []),
    deliveries: [],
    awards: (awards.get(id) ?? []).map(({ programme, tier, validUntil, zone, recorded }) => ({
      programme,
      tier,
      recorded,
      expiresAt: validUntil === null ? null : expiresAt(calendarDate(validUntil), zone),
    })),
  });
}

function byEachOwner<T extends Shared>(rows: readonly T[]): Map<string, T[]> {
  const owned = new Map<string, T[]>();
  for (const row of rows) {
    for (const id of row.enrolmentIds) {
      const own = owned.get(id);
      if (own) own.push(row);
      else owned.set(id, [row]);
    }
  }
  return owned;
}

function byOwner<T extends Owned>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);
}

/** What everybody of a cohort has in common, made once. */
function plannedSession({
  id,
  code,
  startsAt,
  endsAt,
  state,
}: RawEvidence['sessions'][number]): PlannedSession {
  return {
    ...{ id, code, startsAt: instantOf(startsAt), endsAt: instantOf(endsAt) },
    ...{ cancelled: state === 'cancelled', mark: null, mode: null, arrangement: 'none' },
  };
}

function sessionsOf(
  planned: readonly PlannedSession[],
  marks: RawEvidence['marks'],
): PlannedSession[] {
  const bySession = new Map(marks.map((mark) => [mark.sessionId, mark]));
  return planned.map((session) => {
    const marked = bySession.get(session.id);
    if (!marked) return session;
    const { mark, mode, arrangement } = marked;
    return { ...session, mark, mode, arrangement };
  });
}

function promptsOf(
  modules: readonly RawModule[],
  answered: RawEvidence['prompts'],
): PromptEvidence[] {
  const days = new Map(answered.map(({ promptId, answeredOn }) => [promptId, answeredOn]));
  return modules.flatMap(({ slug, prompt }, at) =>
    prompt ? [{ module: slug, position: at + 1, answeredOn: days.get(prompt.id) ?? null }] : [],
  );
}

/** A module is completed when the last of its lessons is; one whose lessons are not written cannot be. */
function modulesOf(modules: readonly RawModule[], done: RawEvidence['lessons']): ModuleEvidence[] {
  const days = new Map(done.map(({ lessonId, completedOn }) => [lessonId, completedOn]));
  return modules.map(({ slug, minutes, lessons }, at) => ({
    module: slug,
    position: at + 1,
    minutes: minutes.lessons + minutes.task,
    completedOn: lastDay(lessons.map(({ id }) => days.get(id) ?? null)),
  }));
}

function lastDay(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  const known = days.filter((day) => day !== null);
  if (known.length === 0 || known.length < days.length) return null;
  return known.reduce((last, day) => (day > last ? day : last));
}

function quizzesOf(attempts: readonly RawAttempt[]): QuizEvidence[] {
  return [...Map.groupBy(attempts, ({ quizSlug }) => quizSlug)].map(([quiz, rows]) => ({
    quiz,
    attempts: rows.map(attemptOf),
    reopenedAt: [],
  }));
}

function attemptOf({ number, origin, state, right, of, submittedAt }: RawAttempt): AttemptEvidence {
  if (state === 'open' || right === null || of === null || submittedAt === null)
    return { state: 'open', number, origin };
  return { state, number, origin, right, of, submittedAt: instantOf(submittedAt) };
}

function assignmentsOf(
  assignment: RawEvidence['manifest']['assignment'],
  submissions: readonly RawSubmission[],
): AssignmentEvidence[] {
  if (!assignment) return [];
  const { slug, resubmissions } = assignment;
  return [
    {
      assignment: slug,
      resubmissions,
      submissions: submissions
        .filter(({ assignmentSlug }) => assignmentSlug === slug)
        .map(({ number, submittedOn, agreed, resubmitBy }) => ({
          number,
          submittedOn,
          agreed,
          resubmitBy,
        })),
    },
  ];
}
