import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { instantOf } from '../shared/instant.js';
import { AwardRecords, stateOf, type AwardRecord } from './award-records.js';
import { textOf, phrase } from './domain/certificate-model.js';
import { readCertificateCode } from './domain/certificate-code.js';
import { isFamilyName } from './domain/family-name.js';
import { displayCode } from './display-code.js';

export type CertificateView = {
  state:
    'being-prepared' | 'valid' | 'expired' | 'suspended' | 'replaced' | 'withdrawn' | 'revoked';
  programme: string;
  tier: string;
  hours: number | null;
  awardedOn: string;
  validUntil: string | null;
  replacedBy?: string;
  nameShown?: string | null;
  nameCheck?: 'asked' | 'confirmed' | 'not-confirmed';
  specimen: boolean;
  synthetic: boolean;
  fileSha256: string | null;
};
export type VerifyView = CertificateView | { state: 'unknown' };
export type ReadAs = { locale: string; familyName?: string };

/** What anyone may learn about a certificate from its code; the name only as far as its holder wishes or the asker knows it. */
@Injectable()
export class CheckCertificate {
  constructor(
    private readonly records: AwardRecords,
    private readonly clock: Clock,
  ) {}

  /** @returns `malformed` for what cannot be a code, so that a typing error is told from an unknown certificate */
  async execute(
    typed: string,
    { locale, familyName }: ReadAs,
  ): Promise<{ code: string; view: VerifyView } | { malformed: true }> {
    const read = readCertificateCode(typed);
    if (!read.ok) return { malformed: true };
    const award = await this.records.byCode(read.code.replaceAll('-', ''));
    if (!award) return { code: read.code, view: { state: 'unknown' } };
    return { code: read.code, view: this.view(award, locale, familyName) };
  }

  private view(
    award: AwardRecord,
    locale: string,
    familyName: string | undefined,
  ): CertificateView {
    const { values } = award;
    const state = stateOf(award, instantOf(this.clock.now()));
    // A withdrawn certificate says only that; a replaced one must not confirm a former name.
    const namable = state !== 'withdrawn' && state !== 'replaced';
    return {
      state,
      programme: textOf(phrase(values.programmeTitle, locale)),
      tier: textOf(phrase(values.tierTitle, locale)),
      hours: values.hours,
      awardedOn: award.awardedOn,
      validUntil: award.validUntil,
      ...(state === 'replaced' && award.replacedByCode
        ? { replacedBy: displayCode(award.replacedByCode) }
        : {}),
      ...(namable ? nameOf(award, familyName) : {}),
      specimen: values.specimen,
      synthetic: values.synthetic,
      fileSha256: state === 'withdrawn' ? null : award.sha256,
    };
  }
}

function nameOf(
  { values, showName }: AwardRecord,
  asked: string | undefined,
): Pick<CertificateView, 'nameShown' | 'nameCheck'> {
  if (showName) return { nameShown: `${values.holder.givenName} ${values.holder.familyName}` };
  if (!asked) return { nameCheck: 'asked' };
  return {
    nameCheck: isFamilyName(asked, values.holder.familyName) ? 'confirmed' : 'not-confirmed',
  };
}
