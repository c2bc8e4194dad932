import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { AwardEntity } from './award.entity.js';
import { AwardStateEntity } from './award-state.entity.js';
import { firstState } from './award-writer.js';
import { CERTIFICATE_CODE_BYTES, certificateCodeFrom } from './domain/certificate-code.js';
import type { HolderName } from './domain/name-correction.js';
import { makeCertificates } from './make-certificates.js';

/** Writes the further issue of an award that has just been replaced. Only inside the transaction of a decision. */
@Injectable()
export class IssueAgain {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Dates and findings stay those of the award; the name and the code are new. */
  async write(
    actor: { personId: string },
    { id: formerId, cohortId }: { id: string; cohortId: string },
    holder: HolderName,
  ): Promise<string> {
    const former = await this.uow.repo(AwardEntity).findOneByOrFail({ id: formerId });
    const [id, now] = [this.ids.next(), this.clock.now()];
    await this.uow.repo(AwardEntity).insert({
      ...former,
      id,
      issue: former.issue + 1,
      replacesId: former.id,
      batchId: null,
      code: certificateCodeFrom(this.ids.random(CERTIFICATE_CODE_BYTES)).replaceAll('-', ''),
      values: { ...former.values, holder: { ...holder } },
      awardedAt: now,
      awardedBy: actor.personId,
    });
    await this.uow.repo(AwardStateEntity).insert(firstState(id, actor, now));
    const subject = { type: 'award', id, cohortId };
    await this.audit.record(actor, 'certification.reissued', subject, {
      before: { awardId: formerId },
    });
    await this.jobs.add(makeCertificates, { awardIds: [id] });
    return id;
  }
}
