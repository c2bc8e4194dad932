import { Injectable } from '@nestjs/common';
import { Cohorts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { Addresses } from '../platform/http/addresses.js';
import { found } from '../platform/http/domain-error.js';
import { calendarDate, dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { AwardWriter } from './award-writer.js';
import { specimenLogo } from './city-logo.js';
import { validUntil } from './domain/award-status.js';
import { CERTIFICATE_CODE_BYTES, certificateCodeFrom } from './domain/certificate-code.js';
import { certificateModel } from './domain/certificate-model.js';
import { Due } from './due.js';
import { Renderer } from './renderer.js';

/** One certificate as it would be if it were awarded now, marked as a preview. Nothing is written. */
@Injectable()
export class CertificatePreview {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly due: Due,
    private readonly writer: AwardWriter,
    private readonly renderer: Renderer,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound unless the actor trains the cohort and that tier is due to that person; LettersOutsideFont */
  async of(actor: Actor, slug: string, enrolmentId: string, tier: string): Promise<Attachment> {
    const cohort = await this.cohorts.trainedBy(actor, slug);
    const { due } = await this.due.of(cohort);
    const wanted = found(
      due.find((each) => each.enrolment.id === enrolmentId && each.tier.key === tier) ?? null,
    );
    const [frozen] = await this.writer.freeze(cohort, [wanted]);
    const { values, validMonths } = frozen!;
    const now = this.clock.now();
    const awardedOn = dateIn(cohort.zone, instantOf(now));
    const model = certificateModel(
      {
        ...{ values, awardedAt: now, awardedOn, replaces: false, preview: true },
        displayCode: certificateCodeFrom(new Uint8Array(CERTIFICATE_CODE_BYTES)),
        validUntil: validUntil(calendarDate(awardedOn), validMonths),
      },
      this.addresses.origin,
    );
    const bytes = await this.renderer.certificate(model, values.specimen ? specimenLogo : null);
    return {
      content: Buffer.from(bytes),
      fileName: 'certificate-preview.pdf',
      mediaType: 'application/pdf',
    };
  }
}
