import { calendarDate, dateIn, type CalendarDate } from '../../shared/calendar-date.js';
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
  readonly enrolmentIds: readonly string[];
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
  readonly marks: readonly (Owned & {
    sessionId: string;
    mark: Mark;
    mode: 'room' | 'online' | null;
    arrangement: PlannedSession['arrangement'];
  })[];
  readonly prompts: readonly (Owned & { promptId: string; answeredOn: string })[];
  readonly submissions: readonly RawSubmission[];
  readonly attempts: readonly RawAttempt[];
  readonly lessons: readonly (Owned & { lessonId: string; completedAt: Date })[];
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

interface RawModule {
  readonly slug: string;
  readonly minutes: { readonly lessons: number; readonly task: number };
  readonly prompt: { readonly id: string } | null;
  readonly lessons: readonly { readonly id: string }[];
}

type RawSubmission = Owned & {
  assignmentSlug: string;
  number: number;
  submittedOn: string;
  agreed: { points: number; readers: number; zeroLines: readonly string[] } | null;
  resubmitBy: string | null;
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

/** Lays the rows of all kinds beside what was planned, for each person; somebody who has done nothing has an entry too. */
export function groupEvidence(raw: RawEvidence): Map<string, Evidence> {
  const { cohort, manifest } = raw;
  const terms = { zone: cohort.zone, evidenceClosesOn: calendarDate(cohort.evidenceClosesOn) };
  const [marks, prompts, submissions] = [
    byOwner(raw.marks),
    byOwner(raw.prompts),
    byOwner(raw.submissions),
  ];
  const [attempts, lessons, awards] = [
    byOwner(raw.attempts),
    byOwner(raw.lessons),
    byOwner(raw.awards),
  ];
  return new Map(
    raw.enrolmentIds.map((id) => [
      id,
      {
        cohort: terms,
        sessions: sessionsOf(raw.sessions, marks.get(id) ?? []),
        prompts: promptsOf(manifest.modules, prompts.get(id) ?? []),
        modules: modulesOf(manifest.modules, lessons.get(id) ?? [], cohort.zone),
        quizzes: quizzesOf(attempts.get(id) ?? []),
        assignments: assignmentsOf(manifest.assignment, submissions.get(id) ?? []),
        deliveries: [],
        awards: (awards.get(id) ?? []).map(({ programme, tier, validUntil, zone, recorded }) => ({
          programme,
          tier,
          recorded,
          expiresAt: validUntil === null ? null : expiresAt(calendarDate(validUntil), zone),
        })),
      },
    ]),
  );
}

function byOwner<T extends Owned>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);
}

function sessionsOf(
  sessions: RawEvidence['sessions'],
  marks: RawEvidence['marks'],
): PlannedSession[] {
  const bySession = new Map(marks.map((mark) => [mark.sessionId, mark]));
  return sessions.map(({ id, code, startsAt, endsAt, state }) => {
    const marked = bySession.get(id);
    return {
      id,
      code,
      startsAt: instantOf(startsAt),
      endsAt: instantOf(endsAt),
      cancelled: state === 'cancelled',
      mark: marked?.mark ?? null,
      mode: marked?.mode ?? null,
      arrangement: marked?.arrangement ?? 'none',
    };
  });
}

function promptsOf(
  modules: readonly RawModule[],
  answered: RawEvidence['prompts'],
): PromptEvidence[] {
  const days = new Map(
    answered.map(({ promptId, answeredOn }) => [promptId, calendarDate(answeredOn)]),
  );
  return modules.flatMap(({ slug, prompt }, at) =>
    prompt ? [{ module: slug, position: at + 1, answeredOn: days.get(prompt.id) ?? null }] : [],
  );
}

/** A module is completed when the last of its lessons is; one whose lessons are not written cannot be. */
function modulesOf(
  modules: readonly RawModule[],
  done: RawEvidence['lessons'],
  zone: string,
): ModuleEvidence[] {
  const finished = new Map(done.map(({ lessonId, completedAt }) => [lessonId, completedAt]));
  return modules.map(({ slug, minutes, lessons }, at) => ({
    module: slug,
    position: at + 1,
    minutes: minutes.lessons + minutes.task,
    completedOn: lastDay(
      lessons.map(({ id }) => finished.get(id) ?? null),
      zone,
    ),
  }));
}

function lastDay(moments: readonly (Date | null)[], zone: string): CalendarDate | null {
  const known = moments.filter((moment) => moment !== null);
  if (known.length === 0 || known.length < moments.length) return null;
  return dateIn(zone, instantOf(Math.max(...known.map((moment) => moment.getTime()))));
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
          submittedOn: calendarDate(submittedOn),
          agreed,
          resubmitBy: resubmitBy === null ? null : calendarDate(resubmitBy),
        })),
    },
  ];
}
