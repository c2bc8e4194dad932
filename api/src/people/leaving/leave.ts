import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { StoredFiles } from '../../platform/files/stored-files.js';
import { found } from '../../platform/http/domain-error.js';
import { AddressDiffers, LeaveByAsking } from './leaving.errors.js';

type Erased = { files: string[]; certificates: number };

/** Somebody leaves: everything about them is erased but what is a certificate. Nobody is asked, and nothing can be undone. */
@Injectable()
export class Leave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly files: StoredFiles,
  ) {}

  /**
   * @param typed the own address, typed once more, so that no slip of a finger does it
   * @throws AddressDiffers, LeaveByAsking for those with a role: what they recorded is about others
   */
  async execute(actor: Actor, typed: string): Promise<void> {
    const { files } = await this.uow.run(async () => {
      const { email, serves } = found(
        await this.uow.one<{ email: string; serves: boolean }>(
          `SELECT person.email, EXISTS (SELECT 1 FROM role_grant WHERE role_grant.person_id = person.id) AS serves
           FROM person WHERE person.id = $1`,
          [actor.personId],
        ),
      );
      if (email.toLowerCase() !== typed.trim().toLowerCase()) throw new AddressDiffers();
      if (serves) throw new LeaveByAsking();
      const erased = found(
        await this.uow.one<Erased>(`SELECT files, certificates FROM erase_person($1)`, [
          actor.personId,
        ]),
      );
      const { certificates } = erased;
      const after = { certificates };
      await this.audit.record(null, 'people.left', { type: 'city', id: 'city' }, { after });
      return erased;
    });
    for (const id of files) await this.files.discard(id);
  }
}
