import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { PasswordLinks } from './password-links.js';
import { PersonEntity } from './person.entity.js';

const linksPerHour = 3;

/** Writes a link to whoever has an account under the address; the answer is the same when nobody has. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: PasswordLinks,
    private readonly audit: AuditTrail,
  ) {}

  execute(email: string): Promise<void> {
    return this.uow.run(async () => {
      const person = await this.uow
        .repo(PersonEntity)
        .createQueryBuilder('person')
        .where('lower(person.email) = lower(:email)', { email: email.trim() })
        .andWhere(`person.state = 'active'`)
        .getOne();
      if (!person || (await this.links.askedInLastHour(person.id)) >= linksPerHour) return;
      await this.links.write(person, 'asked');
      await this.audit.record({ personId: person.id }, 'people.password-reset-asked', {
        type: 'person',
        id: person.id,
      });
    });
  }
}
