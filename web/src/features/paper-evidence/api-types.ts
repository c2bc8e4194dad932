import type { LocaleText } from '../../lib/cohort.js';

/** Everything that evidence on paper is recorded against. */
export interface PaperForm {
  readonly people: readonly { readonly enrolmentId: string; readonly name: string }[];
  readonly quizzes: readonly {
    readonly slug: string;
    readonly title: LocaleText;
    readonly items: number;
  }[];
  readonly modules: readonly {
    readonly slug: string;
    readonly code: string;
    readonly title: LocaleText;
  }[];
  /** Of the assignment; empty where the programme has none. */
  readonly rubric: readonly {
    readonly key: string;
    readonly title: LocaleText;
    readonly levels: readonly LocaleText[];
  }[];
}

export interface PaperAttempt {
  readonly enrolmentId: string;
  readonly quiz: string;
  readonly number: number;
  readonly right: number;
  readonly of: number;
  readonly satOn: string;
}

export interface PaperPrompt {
  readonly enrolmentId: string;
  readonly module: string;
  readonly answeredOn: string;
}

export interface PaperSubmission {
  readonly enrolmentId: string;
  readonly number: number;
  readonly submittedOn: string;
  readonly lines: Readonly<Record<string, number>>;
}

export interface PaperBody {
  readonly attempts?: readonly PaperAttempt[];
  readonly prompts?: readonly PaperPrompt[];
  readonly submissions?: readonly PaperSubmission[];
  readonly reason: string;
}
