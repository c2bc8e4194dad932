import type { LocaleText } from '../../lib/locale-text.js';

export interface ResultView {
  readonly right: number;
  readonly of: number;
  readonly passed: boolean;
}

export interface LessonLine {
  readonly id: string;
  readonly slug: string;
  readonly title: LocaleText;
  readonly minutes: number;
  readonly state: 'new' | 'begun' | 'done';
}

export interface ModuleView {
  readonly slug: string;
  readonly code: string;
  readonly title: LocaleText;
  /** `outline`: taught in the live session, while its lessons are being written. */
  readonly state: 'complete' | 'outline';
  readonly summary: LocaleText;
  readonly minutes: { readonly lessons: number; readonly live: number; readonly task: number };
  readonly opensOn: string | null;
  readonly open: boolean;
  readonly lessons: readonly LessonLine[];
  readonly quiz: {
    readonly slug: string;
    readonly title: LocaleText;
    readonly items: number;
    readonly best: ResultView | null;
  } | null;
  readonly prompt: {
    readonly id: string;
    readonly state: 'open' | 'draft' | 'answered';
  } | null;
  readonly share: { readonly done: number; readonly total: number };
}

export interface FinalTestView {
  readonly slug: string;
  readonly title: LocaleText;
  readonly state: 'ready' | 'outline';
  readonly attemptsUsed: number;
  readonly attemptsAllowed: number | null;
  readonly nextAttemptAt: string | null;
  readonly best: ResultView | null;
}

export interface ProgrammeView {
  readonly cohort: {
    readonly slug: string;
    readonly title: LocaleText;
    readonly zone: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly evidenceClosesOn: string;
    readonly synthetic: boolean;
  };
  readonly slug: string;
  readonly title: LocaleText;
  readonly summary: LocaleText;
  readonly hours: number;
  readonly modules: readonly ModuleView[];
  readonly finalTest: FinalTestView | null;
  readonly assignment: {
    readonly slug: string;
    readonly title: LocaleText;
    readonly state: string;
  } | null;
}
