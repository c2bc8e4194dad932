import type {
  Audience,
  CriteriaSet,
  GlossaryEntry,
  GroupWork,
  Handout,
  Mode,
  Plan,
  PlannedSession,
  Prompt,
  Strand,
  WritingState,
} from '@stoa/content';
import type { LocaleText } from '../../shared/locale-text.js';

/** A programme as published: its parts in their order, each pinned to the version that stood then. */
export type Manifest = {
  id: string;
  slug: string;
  strand: Strand;
  audience: Audience;
  state: WritingState;
  title: LocaleText;
  summary: LocaleText;
  modelledOn: LocaleText | null;
  hours: number;
  mode: Mode;
  sessions: PlannedSession[];
  surveys: string[];
  modules: ManifestModule[];
  finalTest: ManifestQuiz | null;
  /** Absent where a programme does not ask what people know before they begin. */
  baseline?: ManifestQuiz;
  assignment: ManifestAssignment | null;
  /** Sheets of the programme as a whole. */
  handouts: Handout[];
  criteria: CriteriaSet | null;
  /** Every source that anything in the programme quotes, by key. */
  sources: Record<string, ManifestSource>;
};

export type ManifestModule = {
  id: string;
  slug: string;
  code: string;
  state: WritingState;
  title: LocaleText;
  summary: LocaleText;
  minutes: { lessons: number; live: number; task: number };
  outcomes: { key: string; text: LocaleText }[];
  prompt: Prompt | null;
  activity: { title: LocaleText; text: LocaleText } | null;
  case: { title: LocaleText; text: LocaleText } | null;
  sources: string[];
  glossary: GlossaryEntry[];
  lessons: ManifestLesson[];
  quiz: ManifestQuiz | null;
  plan: Plan | null;
  handouts: Handout[];
  /** Absent where a group does nothing on its phones. */
  groupWork?: GroupWork;
};

export type ManifestLesson = {
  id: string;
  versionId: string;
  slug: string;
  title: LocaleText;
  minutes: number;
};

/** What may be known of a quiz before it is sat; its items are in the version. */
export type ManifestQuiz = {
  id: string;
  versionId: string;
  slug: string;
  title: LocaleText;
  state: WritingState;
  /** How many items one paper has. */
  items: number;
  minutes: number | null;
  attempts: number | null;
  hoursBetween: number;
  rightAtLeast: number;
};

/** Task and rubric are in the version. */
export type ManifestAssignment = {
  id: string;
  versionId: string;
  slug: string;
  title: LocaleText;
  resubmissions: number;
  resubmitWithinDays: number;
  readers: 'one' | 'two' | 'sample';
  samplePercent: number | null;
};

export type ManifestSource = { key: string; title: string; url: string };

/** Where a lesson stands in its programme. */
export type LessonPlace = { module: ManifestModule; lesson: ManifestLesson };

/** All lessons in the order in which they are studied. */
export function lessonsInOrder(manifest: Manifest): LessonPlace[] {
  return manifest.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })));
}

/** The module's quiz, the final test or the baseline of that slug; null where there is none. */
export function quizOf(
  manifest: Manifest,
  slug: string,
): { quiz: ManifestQuiz; module: ManifestModule | null } | null {
  const module = manifest.modules.find(({ quiz }) => quiz?.slug === slug);
  if (module?.quiz) return { quiz: module.quiz, module };
  const quiz = [manifest.finalTest, manifest.baseline].find((each) => each?.slug === slug);
  return quiz ? { quiz, module: null } : null;
}

/** Whether this is what the programme asks before people begin. It counts for nothing. */
export const isBaseline = ({ baseline }: Manifest, { id }: Pick<ManifestQuiz, 'id'>): boolean =>
  baseline?.id === id;
