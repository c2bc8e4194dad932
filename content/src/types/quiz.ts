import type { Law, LocaleText, Translated } from './text.ts';

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
