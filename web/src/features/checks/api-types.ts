import type { LocaleText } from '../../lib/cohort.js';

export interface CheckRequest {
  readonly id: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly criterion: string;
  readonly question: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
}

export interface ChecksView {
  readonly items: readonly CheckRequest[];
}

/** As much of a cohort's overview as names the criteria. */
export interface CriteriaNames {
  readonly criteria: readonly { readonly key: string; readonly title: LocaleText }[];
}
