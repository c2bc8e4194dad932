import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { AwardRecords } from './award-records.js';
import { CertificateWishEntity } from './certificate-wish.entity.js';

/** The holder wishes that the public page shows their name, or no longer wishes it. */
@Injectable()
export class WishAboutName {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, awardId: string, showName: boolean): Promise<void> {
    return this.uow.run(async () => {
      const award = await this.records.byId(awardId);
      assertVisible(award.personId === actor.personId);
      await this.uow.repo(CertificateWishEntity).upsert({ awardId, showName }, ['awardId']);
      await this.audit.record(
        actor,
        'certification.name-wish-changed',
        { type: 'award', id: awardId },
        { after: { showName } },
      );
    });
  }
}
