import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import yazl from 'yazl';
import { Cohorts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { StoredFiles } from '../platform/files/stored-files.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { AwardRecords, type AwardRecord } from './award-records.js';
import { BeingPrepared } from './certification.errors.js';
import { canCertify } from './certification.policy.js';
import { certificateFileName } from './domain/certificate-file-name.js';

/** Gives out the issued PDFs as they were stored: to their holder, and to those who certify the cohort. */
@Injectable()
export class CertificateFiles {
  constructor(
    private readonly records: AwardRecords,
    private readonly files: StoredFiles,
    private readonly cohorts: Cohorts,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, BeingPrepared */
  async one(actor: Actor, awardId: string, who: 'holder' | 'trainer'): Promise<Attachment> {
    const award = await this.records.byId(awardId);
    assertVisible(
      who === 'holder' ? award.personId === actor.personId : canCertify(actor, award.cohortId),
    );
    if (!award.fileId) throw new BeingPrepared();
    return {
      content: await this.files.read(award.fileId),
      fileName: certificateFileName(award),
      mediaType: 'application/pdf',
    };
  }

  /** All PDFs of one decision in an archive that is made while it is sent. @throws NotFound, BeingPrepared */
  async batch(actor: Actor, batchId: string): Promise<Attachment> {
    const awards = await this.records.ofBatch(batchId);
    const { cohortId } = found(awards[0]);
    assertVisible(canCertify(actor, cohortId));
    if (awards.some(({ fileId }) => !fileId)) throw new BeingPrepared();
    const { slug } = await this.cohorts.byId(cohortId);
    return {
      content: this.archive(awards),
      fileName: `certificates-${slug}.zip`,
      mediaType: 'application/zip',
    };
  }

  private archive(awards: readonly AwardRecord[]): Readable {
    const zip = new yazl.ZipFile();
    for (const award of awards) {
      const readable = (done: (error: unknown, stream: Readable) => void) =>
        done(null, this.files.stream(award.fileId!));
      zip.addReadStreamLazy(
        certificateFileName(award),
        { mtime: this.clock.now(), compress: false },
        readable,
      );
    }
    zip.end();
    return zip.outputStream as unknown as Readable;
  }
}
