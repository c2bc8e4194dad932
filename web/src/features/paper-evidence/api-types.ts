import type { components } from '../../api-schema/schema.js';
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

export type PaperBody = components['schemas']['PaperEvidenceBody'];
