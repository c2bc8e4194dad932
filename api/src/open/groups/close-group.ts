import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { EndGroup } from './end-group.js';
import { GroupRecords } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { canFacilitate } from './groups.policy.js';

/** Ends the workshop. What it recommends stays under the code until its day. */
@Injectable()
export class CloseGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly groups: GroupRecords,
    private readonly end: EndGroup,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, StaleVersion, GroupClosed */
  async execute(actor: Actor, id: string, version: number): Promise<void> {
    assertVisible(canFacilitate(actor));
    await this.uow.run(async () => {
      const after = await this.end.execute(await this.groups.change(id, version));
      await this.audit.record(actor, 'open.group-closed', { type: 'open-group', id }, { after });
    });
    this.standing.forget();
  }
}
