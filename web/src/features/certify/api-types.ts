import type { LocaleText } from '../../lib/cohort.js';
import type { OutcomeLike } from '../../lib/outcomes/outcome.js';

export interface Named {
  readonly key: string;
  readonly title: LocaleText;
}

export interface ReadyPerson {
  readonly enrolmentId: string;
  readonly name: string;
  /** Keys of the tiers that are due. */
  readonly due: readonly string[];
  /** Letters of the name that the certificate cannot print. */
  readonly unsupportedLetters: readonly string[];
}

export interface MissingOutcome extends OutcomeLike {
  readonly key: string;
  readonly title: LocaleText;
}

export interface NotYetPerson {
  readonly enrolmentId: string;
  readonly name: string;
  readonly oneStepAway: boolean;
  readonly missing: readonly MissingOutcome[];
}

export interface AwardException {
  readonly id: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly tier: string;
  readonly reason: string;
  readonly state: 'proposed' | 'agreed' | 'refused';
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly mayDecide: boolean;
}

export type AwardState =
  'being-prepared' | 'valid' | 'expired' | 'suspended' | 'replaced' | 'withdrawn' | 'revoked';

export type ToState = 'valid' | 'suspended' | 'revoked';

export interface StateProposal {
  readonly id: string;
  readonly toState: ToState;
  readonly reasonClass: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly mayDecide: boolean;
}

export interface AwardRow {
  readonly awardId: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly tier: string;
  readonly displayCode: string;
  readonly state: AwardState;
  readonly fileReady: boolean;
  readonly awardedOn: string;
  readonly proposal: StateProposal | null;
}

export interface Counts {
  readonly certificates: number;
  readonly people: number;
}

export interface AwardBatch extends Counts {
  readonly id: string;
  readonly decidedAt: string;
  readonly made: number;
}

export interface CertifyView {
  readonly tiers: readonly Named[];
  readonly criteria: readonly Named[];
  readonly totals: Counts & { readonly byTier: Readonly<Record<string, number>> };
  readonly ready: readonly ReadyPerson[];
  readonly notYet: readonly NotYetPerson[];
  readonly exceptions: readonly AwardException[];
  readonly awarded: readonly AwardRow[];
  readonly batches: readonly AwardBatch[];
}
