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
