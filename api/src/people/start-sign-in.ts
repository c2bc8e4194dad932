import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { deviceLabel } from './domain/device-label.js';
import { SignInEntity } from './sign-in.entity.js';
import { newToken, tokenHash } from './sign-in-tokens.js';

export const signInDays = 30;

/** Signs a person in on a device: always a new token, never one that was there before. */
@Injectable()
export class StartSignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(personId: string, userAgent: string | undefined): Promise<{ token: string }> {
    return this.uow.run(async () => {
      const token = newToken();
      const now = this.clock.now();
      const id = this.ids.next();
      await this.uow.repo(SignInEntity).insert({
        id,
        tokenHash: tokenHash(token),
        personId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + signInDays * 86_400_000),
        device: deviceLabel(userAgent),
      });
      await this.audit.record({ personId }, 'people.signed-in', { type: 'sign-in', id });
      return { token };
    });
  }
}
