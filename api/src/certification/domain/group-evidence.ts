import { calendarDate, type CalendarDate } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { expiresAt, type RecordedAwardState } from './award-status.js';
import type {
  AssignmentEvidence,
  AttemptEvidence,
  Evidence,
  HeldAward,
  Mark,
  ModuleEvidence,
  PlannedSession,
  PromptEvidence,
  QuizEvidence,
} from './evidence.js';

/** What the features hand over: rows of many people, as they come from their tables. */
export interface RawEvidence {
  readonly enrolmentIds: readonly string[];
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
    origin: 'programme' | 'added';
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

/** What is the same for several people, named by their places in `enrolmentIds`. */
interface Shared {
  readonly people: readonly number[];
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

type RawAttempt = {
  /** Whose it is, as a place in `enrolmentIds`. */
  place: number;
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
  const nothingStudied = modulesOf(manifest.modules, []);
  const place = new Map(raw.enrolmentIds.map((id, at) => [id, at]));
  const prompted = plannedPrompts(manifest.modules);
  const [marks, prompts, lessons] = [
    byPlace(markedSessions(raw.marks, planned), raw.enrolmentIds.length),
    byPlace(answeredPrompts(raw.prompts, manifest.modules, prompted), raw.enrolmentIds.length),
    byPlace(raw.lessons, raw.enrolmentIds.length),
  ];
  const [submissions, awards] = [byOwner(raw.submissions), byOwner(raw.awards)];
  const attempts = raw.enrolmentIds.map((): RawAttempt[] => []);
  for (const attempt of raw.attempts) attempts[attempt.place]!.push(attempt);
  return (id) => {
    const at = place.get(id)!;
    const studied = lessons[at]!;
    return {
      cohort: terms,
      sessions: withOwn(planned, marks[at]!),
      prompts: withOwn(prompted, prompts[at]!),
      modules: studied.length > 0 ? modulesOf(manifest.modules, studied) : nothingStudied,
      quizzes: quizzesOf(attempts[at]!),
      assignments: assignmentsOf(manifest.assignment, submissions.get(id) ?? []),
      deliveries: [],
      awards: (awards.get(id) ?? noAwards).map(heldAward),
    };
  };
}

const noAwards: RawEvidence['awards'] = [];

const heldAward = ({
  programme,
  tier,
  validUntil,
  zone,
  recorded,
}: RawEvidence['awards'][number]): HeldAward => ({
  programme,
  tier,
  recorded,
  expiresAt: validUntil === null ? null : expiresAt(calendarDate(validUntil), zone),
});

/** What each has a share in, by their places. */
function byPlace<T extends Shared>(rows: readonly T[], places: number): (readonly T[])[] {
  const owned: T[][] = Array.from({ length: places }, () => []);
  for (const row of rows) for (const place of row.people) owned[place]!.push(row);
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
  origin,
}: RawEvidence['sessions'][number]): PlannedSession {
  return {
    ...{ id, code, startsAt: instantOf(startsAt), endsAt: instantOf(endsAt) },
    ...{ cancelled: state === 'cancelled', added: origin === 'added' },
    ...{ mark: null, mode: null, arrangement: 'none' },
  };
}

/** What stands at one place of a plan for some people; they share it, because nobody changes evidence. */
type Own<T> = Shared & { readonly at: number; readonly item: T };

function withOwn<T>(planned: readonly T[], own: readonly Own<T>[]): readonly T[] {
  if (own.length === 0) return planned;
  const list = [...planned];
  for (const { at, item } of own) list[at] = item;
  return list;
}

function markedSessions(
  marks: RawEvidence['marks'],
  planned: readonly PlannedSession[],
): Own<PlannedSession>[] {
  const places = new Map(planned.map(({ id }, at) => [id, at]));
  return marks.flatMap(({ sessionId, people, mark, mode, arrangement }) => {
    const at = places.get(sessionId);
    return at === undefined
      ? []
      : [{ people, at, item: { ...planned[at]!, mark, mode, arrangement } }];
  });
}

const withPrompt = (modules: readonly RawModule[]) =>
  modules.flatMap(({ slug, prompt }, at) => (prompt ? [{ slug, id: prompt.id, at }] : []));

const plannedPrompts = (modules: readonly RawModule[]): PromptEvidence[] =>
  withPrompt(modules).map(({ slug, at }) => ({ module: slug, position: at + 1, answeredOn: null }));

function answeredPrompts(
  answered: RawEvidence['prompts'],
  modules: readonly RawModule[],
  planned: readonly PromptEvidence[],
): Own<PromptEvidence>[] {
  const places = new Map(withPrompt(modules).map(({ id }, at) => [id, at]));
  return answered.flatMap(({ promptId, people, answeredOn }) => {
    const at = places.get(promptId);
    return at === undefined ? [] : [{ people, at, item: { ...planned[at]!, answeredOn } }];
  });
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
  const quizzes: (QuizEvidence & { attempts: AttemptEvidence[] })[] = [];
  for (const row of attempts) {
    const known = quizzes.find(({ quiz }) => quiz === row.quizSlug);
    if (known) known.attempts.push(attemptOf(row));
    else quizzes.push({ quiz: row.quizSlug, attempts: [attemptOf(row)], reopenedAt: [] });
  }
  return quizzes;
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
