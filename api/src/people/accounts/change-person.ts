import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found, StaleVersion } from '../../platform/http/domain-error.js';
import { PasswordLinks } from '../password-links.js';
import { PersonEntity } from '../person.entity.js';
import '../people.errors.js';

export type PersonChange = {
  givenName?: string;
  familyName?: string;
  email?: string;
  locale?: string;
  departmentId?: string | null;
  externalId?: string | null;
};

const fields = [
  'givenName',
  'familyName',
  'email',
  'locale',
  'departmentId',
  'externalId',
] as const;

/** Changes what is known of a person: absent leaves alone, null clears. Names on certificates stay as they were awarded. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly links: PasswordLinks,
  ) {}

  /** @throws NotFound, StaleVersion */
  execute(
    actor: { personId: string },
    id: string,
    change: PersonChange,
    version: number,
  ): Promise<void> {
    return this.uow.run(async () => {
      const people = this.uow.repo(PersonEntity);
      const person = found(
        await people.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
      );
      if (person.version !== version) throw new StaleVersion(person.version);
      const changed = fields.filter(
        (field) => change[field] !== undefined && change[field] !== person[field],
      );
      if (changed.length === 0) return;
      const values = Object.fromEntries(changed.map((field) => [field, change[field]]));
      await people.update({ id }, { ...values, version: version + 1 });
      // A link on its way to the old address must not open the account.
      if (changed.includes('email')) await this.links.end(id);
      // Which fields, not what they say: the trail outlives the person's own data.
      await this.audit.record(
        actor,
        'people.person-changed',
        { type: 'person', id },
        { after: { changed } },
      );
    });
  }
}
