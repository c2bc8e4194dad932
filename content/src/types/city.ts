import type { Html, Law, Locale, LocaleText, PageText, Translated } from './text.ts';

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
