import type { DetailLike, NextStepLike, OutcomeState } from '../../lib/outcomes/outcome.js';

export type LocaleText = Readonly<Record<string, string>>;

export interface OutcomeView {
  readonly key: string;
  readonly kind: string;
  readonly title: LocaleText;
  readonly state: OutcomeState;
  readonly required: number;
  readonly found: number;
  readonly reachable: number;
  readonly stepsLeft: number | null;
  readonly nextStep: NextStepLike | null;
  readonly changesAt: string | null;
  readonly details: readonly DetailLike[];
}

export interface TierView {
  readonly key: string;
  readonly title: LocaleText;
  /** Null: it states a fact and does not run out. */
  readonly validMonths: number | null;
  readonly state: OutcomeState;
  /** Keys of criteria. */
  readonly missing: readonly string[];
  readonly oneStepAway: boolean;
}

export type AwardState =
  'being-prepared' | 'valid' | 'expired' | 'suspended' | 'replaced' | 'withdrawn' | 'revoked';

export interface MyAwardView {
  readonly awardId: string;
  readonly tier: string;
  readonly tierTitle: LocaleText;
  readonly displayCode: string;
  readonly verifyUrl: string;
  readonly awardedOn: string;
  readonly validUntil: string | null;
  readonly state: AwardState;
  readonly fileReady: boolean;
  readonly showName: boolean;
}

export interface CheckView {
  readonly id: string;
  readonly criterion: string;
  readonly question: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

export interface MyCertificateView {
  readonly cohort: {
    readonly slug: string;
    readonly title: LocaleText;
    readonly zone: string;
    readonly synthetic: boolean;
  };
  readonly programmeTitle: LocaleText;
  readonly evidenceClosesOn: string;
  readonly criteria: readonly OutcomeView[];
  readonly tiers: readonly TierView[];
  readonly certificates: readonly MyAwardView[];
  readonly checks: readonly CheckView[];
}

/** As much of the prompts as names the modules inside an outcome. */
export interface ModuleNamesView {
  readonly items: readonly {
    readonly moduleSlug: string;
    readonly moduleCode: string;
    readonly moduleTitle: LocaleText;
  }[];
}

/** As much of the assignment as names its rubric lines. */
export interface LineNamesView {
  readonly rubric: readonly { readonly key: string; readonly title: LocaleText }[];
}
