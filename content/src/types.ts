/**
 * The loaded content as plain values. Everything here survives JSON unchanged, because the API keeps
 * published versions as snapshots and the web reads them as they are.
 */

export type Locale = string;

/** One text in several languages. */
export type LocaleText = Record<Locale, string>;

/** Rendered Markdown: our own tags only, no raw HTML from an author, slots still in place. */
export type Html = string;

/** `YYYY-MM-DD` */
export type CalendarDate = string;

export type WritingState = 'complete' | 'outline';

/** `unstamped`: nobody has yet recorded which source text the translation was made from. */
export type Freshness = 'current' | 'stale' | 'unstamped';

export interface TranslationState {
  state: 'draft' | 'reviewed';
  of: string | null;
  freshness: Freshness;
}

/** A YAML item: the language it was written in, and the state of each other language. */
export interface Translated {
  source: Locale;
  translations: Record<Locale, TranslationState>;
}

/** A page that has one Markdown file a language. */
export interface PageText {
  title: string;
  state: 'source' | 'draft' | 'reviewed';
  of: string | null;
  freshness: 'source' | Freshness;
}

/** Where a legal statement holds, and until when it may be shown without being checked again. */
export interface Law {
  jurisdiction: string;
  validFrom: CalendarDate;
  checkBy: CalendarDate;
  source: string;
}

// Programmes

export type Strand = 'A' | 'T' | 'D1' | 'D2' | 'D3' | 'B1';
export type Audience = 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
export type Mode = 'hybrid' | 'room' | 'online';

export interface Programme extends Translated {
  id: string;
  slug: string;
  strand: Strand;
  audience: Audience;
  state: WritingState;
  title: LocaleText;
  summary: LocaleText;
  /** What it is modelled on; nothing is ever called a pilot's own material. */
  modelledOn: LocaleText | null;
  hours: number;
  mode: Mode;
  sessions: PlannedSession[];
  surveys: string[];
  criteria: CriteriaSet | null;
  assignment: Assignment | null;
  finalTest: FinalTest | null;
  observation: ObservationForm | null;
  modules: Module[];
}

export interface PlannedSession {
  code: string;
  /** The module's slug; null for a session of its own, such as the clinic. */
  module: string | null;
  minutes: number;
  title: LocaleText;
}

export interface CriteriaSet {
  id: string;
  criteria: Criterion[];
  tiers: Tier[];
}

interface NamedCriterion {
  key: string;
  title: LocaleText;
}

export type Criterion = NamedCriterion &
  (
    | { kind: 'sessions-attended'; atLeast: number; madeUpAtMost: number; mandatory: string[] }
    | { kind: 'prompts-answered'; atLeast: number }
    | {
        kind: 'quiz-passed';
        quiz: string;
        rightAtLeast: number;
        of: number;
        attempts: number | null;
        hoursBetween: number;
        counts: 'best' | 'last';
      }
    | { kind: 'assignment-passed'; assignment: string; pointsAtLeast: number; noZero: boolean }
    | { kind: 'module-completed'; module: string }
    | { kind: 'hours'; atLeast: number }
    | { kind: 'practice-delivered'; atLeast: number }
    | { kind: 'delivery-observed'; atLeast: number }
    | { kind: 'award-held'; programme: string; tier: string }
  );

/** A criterion's key, or a tree over such keys. */
export type Rule = string | { all: Rule[] } | { any: Rule[] } | { atLeast: number; of: Rule[] };

export interface Tier {
  key: string;
  title: LocaleText;
  /** Null: it states a fact and does not run out. */
  validMonths: number | null;
  rule: Rule;
}

export interface Assignment {
  id: string;
  slug: string;
  title: LocaleText;
  taskHtml: LocaleText;
  template: { key: string; title: LocaleText }[];
  resubmissions: number;
  resubmitWithinDays: number;
  readers: 'one' | 'two' | 'sample';
  samplePercent: number | null;
  rubric: RubricLine[];
}

/** `levels` holds one text a level, lowest first; the index is the number of points. */
export interface RubricLine {
  key: string;
  title: LocaleText;
  levels: LocaleText[];
}

export interface FinalTest {
  id: string;
  slug: string;
  state: WritingState;
  title: LocaleText;
  bank: string;
  draw: { tag: string; count: number }[];
  minutes: number | null;
  rightAtLeast: number;
  attempts: number | null;
  hoursBetween: number;
}

/** How a delivery is observed: lines marked 1 to 4, exact totals instead of means. */
export interface ObservationForm {
  id: string;
  slug: string;
  title: LocaleText;
  minutesAtLeast: number;
  observers: number;
  totalAtLeast: number;
  noLineBelow: number;
  linesAtLeast: Record<string, number>;
  levels: LocaleText[];
  lines: { key: string; title: LocaleText }[];
}

// Modules

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
  locales: Record<Locale, PageText & { html: Html }>;
}

// Quizzes and banks

export type ItemKind = 'recall' | 'apply' | 'judge';
export type ItemType = 'single' | 'multiple' | 'true-false';

export interface Item {
  id: string;
  code: string;
  type: ItemType;
  stem: LocaleText;
  options: ItemOption[];
  /** Why the right answer is right. */
  reason: LocaleText;
  /** `M1.O3`; null where there is no module, as in a quiz for the public. */
  outcome: string | null;
  kind: ItemKind | null;
  /** Comes back after some days as a return question. */
  returns: boolean;
  /** `lesson-slug#screen` where it is taught. */
  screen: string | null;
  tags: string[];
  sources: string[];
  law: Law | null;
}

export interface ItemOption {
  key: string;
  right: boolean;
  text: LocaleText;
  /** Why somebody might choose it and what speaks for or against it. */
  reason: LocaleText;
}

export interface Quiz extends Translated {
  id: string;
  slug: string;
  title: LocaleText;
  shuffle: boolean;
  rightAtLeast: number;
  minutes: number | null;
  attempts: number | null;
  hoursBetween: number;
  items: Item[];
}

export interface Bank extends Translated {
  id: string;
  slug: string;
  title: LocaleText;
  items: Item[];
}

// Surveys

export type SurveyKind = 'needs' | 'pulse' | 'looking-back' | 'follow-up';

export interface Survey extends Translated {
  id: string;
  slug: string;
  kind: SurveyKind;
  title: LocaleText;
  promise: LocaleText;
  minutes: number;
  items: SurveyItem[];
}

export interface SurveyOption {
  key: string;
  text: LocaleText;
}

interface AnySurveyItem {
  key: string;
  text: LocaleText;
  help: LocaleText | null;
  optional: boolean;
  showIf: { item: string; is: string } | null;
}

export type SurveyItem = AnySurveyItem &
  (
    | { type: 'one'; options: SurveyOption[]; optionsFrom: 'departments' | null; random: boolean }
    | {
        type: 'several';
        options: SurveyOption[];
        atLeast: number;
        atMost: number | null;
        random: boolean;
      }
    | { type: 'matrix'; rows: SurveyOption[]; columns: SurveyOption[] }
    | { type: 'scale5'; labels: LocaleText[] }
    | { type: 'number'; from: number; to: number }
    | { type: 'open'; lettersAtMost: number }
  );

// City tools and the public section

/** A city's self-assessment: levels, areas of three questions, a menu of recommendations. */
export interface Assessment extends Translated {
  id: string;
  slug: string;
  title: LocaleText;
  purpose: LocaleText;
  modelledOn: LocaleText;
  levels: { level: number; title: LocaleText; text: LocaleText; evidence: boolean }[];
  areas: AssessmentArea[];
  roundTable: { from: number; to: number; what: LocaleText }[];
}

export interface AssessmentArea {
  key: string;
  title: LocaleText;
  mechanisms: number[];
  questions: { key: string; text: LocaleText }[];
  recommendations: Recommendation[];
  /** Codes of modules or strands that help. */
  learn: string[];
}

/** Shown when the area stands between `fromLevel` and `toLevel`. Short is 6 months, middle 18. */
export interface Recommendation {
  key: string;
  fromLevel: number;
  toLevel: number;
  text: LocaleText;
  horizon: 'short' | 'middle';
  mechanism: number | null;
}

export interface Card {
  id: string;
  slug: string;
  sources: string[];
  law: Law[];
  locales: Record<Locale, PageText & { action: string; html: Html }>;
}

/** A street of things that sense; each choice changes lamps and somebody's evening. No winning score. */
export interface Game extends Translated {
  id: string;
  slug: string;
  title: LocaleText;
  summary: LocaleText;
  lamps: { key: string; title: LocaleText }[];
  neighbours: { key: string; name: LocaleText; text: LocaleText }[];
  things: GameThing[];
  editions: GameEdition[];
}

export interface GameThing {
  key: string;
  title: LocaleText;
  collects: LocaleText;
  receives: LocaleText;
  keeps: LocaleText;
  purpose: LocaleText;
  choices: GameChoice[];
}

export interface GameChoice {
  key: 'keep' | 'change' | 'remove';
  text: LocaleText;
  lamps: Record<string, number>;
  evenings: { neighbour: string; text: LocaleText }[];
}

export interface GameEdition {
  key: string;
  title: LocaleText;
  minutes: number;
  intro: LocaleText;
  neighbours: string[];
  things: string[];
  ending: LocaleText;
}

// What stands beside the programmes

export interface Source {
  key: string;
  title: string;
  address: string;
  also: string[];
  note: string | null;
}

export interface Term {
  key: string;
  term: LocaleText;
  state: 'settled' | 'to be reviewed';
  source: string | null;
  /** Wordings that must not be used for it, by language. */
  insteadOf: Record<Locale, string[]>;
}

/** A place in the text that a city or its country fills; `generic` stands in until then. */
export interface Slot {
  name: string;
  title: LocaleText;
  generic: LocaleText;
}

export interface Jurisdiction {
  id: string;
  country: string;
  title: LocaleText;
  languages: Locale[];
  euMember: boolean;
  slots: Record<string, SlotValue>;
}

/** `value: null` waits for the city; the slot's generic words stand there meanwhile. */
export interface SlotValue {
  value: LocaleText | null;
  source: string | null;
  checkBy: CalendarDate | null;
  note: string | null;
}

export interface LoadedContent {
  programmes: Programme[];
  banks: Bank[];
  surveys: Survey[];
  assessments: Assessment[];
  cards: Card[];
  openQuizzes: Quiz[];
  games: Game[];
  sources: Source[];
  terms: Term[];
  slots: Slot[];
  jurisdictions: Jurisdiction[];
}
