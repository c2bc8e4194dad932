import type { CalendarDate, Locale, LocaleText } from './text.ts';

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
