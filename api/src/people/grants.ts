import { Injectable } from '@nestjs/common';
import type { Role } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export type GrantFacts = {
  grantId: string;
  personId: string;
  givenName: string;
  familyName: string;
};

/** Reads who holds a role. */
@Injectable()
export class Grants {
  constructor(private readonly uow: UnitOfWork) {}

  /** Those who hold a role for one thing, by family name. */
  async of(role: Role, scopeId: string): Promise<GrantFacts[]> {
    return this.uow.query<GrantFacts>(
      `SELECT role_grant.id AS "grantId", person.id AS "personId", person.given_name AS "givenName", person.family_name AS "familyName"
       FROM role_grant JOIN person ON person.id = role_grant.person_id
       WHERE role_grant.role = $1 AND role_grant.scope_id = $2
       ORDER BY person.family_name, person.given_name, person.id`,
      [role, scopeId],
    );
  }

  /** Everybody with an account who holds one of the roles, for whatever it may be; each once, by family name. */
  async holding(roles: readonly Role[]): Promise<Omit<GrantFacts, 'grantId'>[]> {
    return this.uow.query<Omit<GrantFacts, 'grantId'>>(
      `SELECT person.id AS "personId", person.given_name AS "givenName", person.family_name AS "familyName"
       FROM person WHERE person.state = 'active'
         AND EXISTS (SELECT 1 FROM role_grant WHERE role_grant.person_id = person.id AND role_grant.role = ANY($1::text[]))
       ORDER BY person.family_name, person.given_name, person.id`,
      [roles],
    );
  }
}
