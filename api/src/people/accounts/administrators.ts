import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LastAdministrator } from '../people.errors.js';

type Administrator = { grantId: string; personId: string };

/** Keeps the city from losing its last administrator. */
@Injectable()
export class Administrators {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Locks every administrator who can sign in and asks whether one stays. Locked in one order, so that two who remove each other
   * at once take turns, and the second is refused.
   * @throws LastAdministrator
   */
  async assertOneStays(without: (administrator: Administrator) => boolean): Promise<void> {
    const administrators = await this.uow.query<Administrator>(
      `SELECT role_grant.id AS "grantId", person.id AS "personId"
       FROM role_grant JOIN person ON person.id = role_grant.person_id
       WHERE role_grant.role = 'administrator' AND role_grant.scope_kind = 'city' AND person.state = 'active'
       ORDER BY role_grant.id FOR UPDATE OF role_grant, person`,
    );
    if (administrators.length > 0 && administrators.every(without)) throw new LastAdministrator();
  }
}
