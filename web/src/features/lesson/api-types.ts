import type { Screen } from '@stoa/content';
import type { LocaleText } from '../../lib/locale-text.js';

export interface LessonText {
  readonly title: string;
  /** `stale`: the source has changed since this translation was made. */
  readonly state: 'source' | 'draft' | 'reviewed' | 'stale';
  readonly screens: readonly Screen[];
}

export interface GlossaryEntry {
  readonly key: string;
  readonly term: LocaleText;
  readonly definition: LocaleText;
}

export interface LessonSource {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

export interface LessonAddress {
  readonly module: string;
  readonly lesson: string;
}

export interface LessonView {
  readonly id: string;
  readonly slug: string;
  readonly title: LocaleText;
  readonly minutes: number;
  readonly locales: Readonly<Record<string, LessonText>>;
  readonly module: { readonly slug: string; readonly code: string; readonly title: LocaleText };
  readonly glossary: readonly GlossaryEntry[];
  readonly sources: readonly LessonSource[];
  readonly checks: readonly {
    readonly screen: string;
    readonly checkBy: string;
    readonly past: boolean;
  }[];
  readonly position: {
    readonly screen: string | null;
    readonly decisions: Readonly<Record<string, string>>;
    readonly completedAt: string | null;
  };
  readonly previous: LessonAddress | null;
  readonly next: LessonAddress | null;
}
