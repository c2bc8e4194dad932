/**
 * What a rule for a certificate found, as the API sends it: codes and values, no sentences.
 * Structural, so that every view that carries an outcome can be worded.
 */
export interface OutcomeLike {
  readonly kind: string;
  readonly state: OutcomeState;
  readonly required: number;
  readonly found: number;
  readonly reachable: number;
  readonly stepsLeft: number | null;
  readonly nextStep: NextStepLike | null;
  readonly details: readonly DetailLike[];
}

export type OutcomeState = 'met' | 'not-yet' | 'no-longer-possible';

type Values = Readonly<Record<string, unknown>>;

export interface NextStepLike {
  readonly code: string;
  readonly values: Values;
  /** When it takes place or becomes possible. */
  readonly at: string | null;
  /** The last day for it. */
  readonly by: string | null;
}

export interface DetailLike {
  readonly code: string;
  readonly values: Values;
}
