import type { ShownPicture } from './picture.ts';
import type { GroupWork } from './group-work.ts';
import type { Quiz } from './quiz.ts';
import type { Html, Law, Locale, LocaleText, PageText, Translated, WritingState } from './text.ts';

export interface Module extends Translated {
  id: string;
  code: string;
  slug: string;
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
  lessons: Lesson[];
  quiz: Quiz | null;
  plan: Plan | null;
  handouts: Handout[];
  /** Absent where nothing is done on phones. */
  groupWork?: GroupWork;
}

export interface Prompt {
  id: string;
  text: LocaleText;
  words: { atLeast: number; atMost: number };
}

/** `key` is made from the term in the source language; lesson text points at it by `data-term`. */
export interface GlossaryEntry {
  key: string;
  term: LocaleText;
  definition: LocaleText;
}

export interface Lesson {
  id: string;
  slug: string;
  minutes: number;
  outcomes: string[];
  sources: string[];
  law: (Law & { screen: string })[];
  locales: Record<Locale, LessonText>;
}

export interface LessonText extends PageText {
  screens: Screen[];
}

export interface Screen {
  key: string;
  title: string;
  /** Leads to another screen than the following one. */
  next: string | null;
  words: number;
  blocks: Block[];
}

export type Block =
  | { kind: 'text'; html: Html }
  | { kind: 'reveal'; question: string; html: Html }
  | { kind: 'tick'; question: string; lines: { key: string; html: Html }[]; closing: Html }
  | { kind: 'pick'; question: string; choices: { key: string; html: Html; comment: Html }[] }
  | ({ kind: 'picture' } & ShownPicture)
  | { kind: 'decision'; question: string; choices: DecisionChoice[] };

export interface DecisionChoice {
  key: string;
  html: Html;
  feedback: Html;
  /** A choice that holds up; a decision may have one, several or none. */
  holds: boolean;
  goto: string | null;
}

export interface Plan {
  id: string;
  slug: string;
  minutes: number;
  group: { atLeast: number; atMost: number };
  locales: Record<Locale, PlanText>;
}

export interface PlanText extends PageText {
  materials: string[];
  fallback: string;
  introHtml: Html;
  rows: PlanRow[];
}

export interface PlanRow {
  from: number;
  to: number;
  whatHtml: Html;
  saysHtml: Html;
}

export interface Handout {
  id: string;
  slug: string;
  paper: 'A4' | 'A3' | 'A5';
  /** `staff`: for those who run the programme; learners do not see it. */
  readers: 'everybody' | 'staff';
  locales: Record<Locale, PageText & { html: Html }>;
}
