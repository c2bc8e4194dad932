import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { PersonEntity } from './person.entity.js';

/** Remembers the language a person reads in. */
@Injectable()
export class ChangeLocale {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, locale: string): Promise<void> {
    return this.uow.run(async () => {
      await this.uow.repo(PersonEntity).update({ id: actor.personId }, { locale });
      await this.audit.record(
        actor,
        'people.locale-changed',
        { type: 'person', id: actor.personId },
        { before: { locale: actor.locale }, after: { locale } },
      );
    });
  }
}
