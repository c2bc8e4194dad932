import type { Handout, Module } from './module.ts';
import type { LocaleText, Translated, WritingState } from './text.ts';

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
  baseline: Baseline | null;
  observation: ObservationForm | null;
  modules: Module[];
  /** Sheets of the programme as a whole, such as worked examples. */
  handouts: Handout[];
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

/** Sat before the first session, without a mark: what is known already, to be compared with the final test. */
export interface Baseline {
  id: string;
  slug: string;
  title: LocaleText;
  bank: string;
  /** Codes of items of the bank, in the order in which they are asked. */
  items: string[];
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
