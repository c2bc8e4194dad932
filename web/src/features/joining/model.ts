import type { Body } from '../../lib/api-types.js';
import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';

export type WantsToJoin = Body<'/joining', 'post'>;

export interface Typed {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Null until it is answered. */
  readonly oldEnough: boolean | null;
}

export const nothingTyped: Typed = { givenName: '', familyName: '', email: '', oldEnough: null };

/** What is missing; whether somebody is old enough is asked, and a *no* is an answer. */
export function checkJoining(t: Translate, typed: Typed): SummarisedError[] {
  const missing = (['givenName', 'familyName'] as const)
    .filter((name) => typed[name].trim() === '')
    .map((name) => ({ fieldId: `join-${name}`, text: t(`joining.form.${name}-missing`) }));
  const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email.trim())
    ? []
    : [{ fieldId: 'join-email', text: t('joining.form.email-missing') }];
  const age =
    typed.oldEnough === null ? [{ fieldId: 'join-age', text: t('joining.form.age-missing') }] : [];
  return [...missing, ...email, ...age];
}

/** The token travels after the `#`, which browsers never send and servers never log. */
export const tokenIn = (hash: string): string => hash.replace(/^#/, '');
