import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { PasswordLinks } from '../password-links.js';
import { hashPassword } from '../passwords.js';
import { PersonEntity } from '../person.entity.js';
import '../people.errors.js';

export type NewPerson = {
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
  departmentId?: string | null;
  /** The number under which the city's own lists know the person. */
  externalId?: string | null;
  /** Only for the demonstration: people choose their own, with a link. */
  password?: string;
  /** A password that has been hashed already, where a transaction is open. */
  passwordHash?: string;
  /** Whether to write a link for choosing a password. */
  invite?: boolean;
};

/** Makes an account. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly links: PasswordLinks,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: { personId: string } | null,
    { password, passwordHash: hashed, invite = false, ...given }: NewPerson,
  ): Promise<{ id: string }> {
    const passwordHash = password === undefined ? (hashed ?? null) : await hashPassword(password);
    const person = {
      id: this.ids.next(),
      givenName: given.givenName.trim(),
      familyName: given.familyName.trim(),
      email: given.email.trim(),
      locale: given.locale,
      departmentId: given.departmentId ?? null,
      externalId: given.externalId ?? null,
    };
    return this.uow.run(async () => {
      await this.uow.repo(PersonEntity).insert({
        ...person,
        passwordHash,
        state: 'active',
        createdAt: this.clock.now(),
        version: 1,
      });
      if (invite) await this.links.write(person, 'invited');
      await this.audit.record(
        actor,
        'people.person-created',
        { type: 'person', id: person.id },
        { after: { invited: invite } },
      );
      return { id: person.id };
    });
  }
}
