import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { SignInEntity } from './sign-in.entity.js';

/** Ends one of the actor's own sign-ins, this device's or another's. */
@Injectable()
export class EndSignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, signInId: string): Promise<void> {
    return this.uow.run(async () => {
      const signIn = found(
        await this.uow.repo(SignInEntity).findOneBy({ id: signInId, personId: actor.personId }),
      );
      await this.uow.repo(SignInEntity).delete({ id: signIn.id });
      await this.audit.record(actor, 'people.signed-out', { type: 'sign-in', id: signIn.id });
    });
  }
}
