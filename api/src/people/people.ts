import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { verifyPassword } from './passwords.js';

export type PersonFacts = {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
};
export type Account = { id: string; state: 'active' | 'closed'; departmentId: string | null };

/** A query for what features to the right may know of people, rows shaped like `PersonFacts`: to be joined, so that a page stays one statement. */
export const peopleSql = `SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.locale FROM person`;

/** Reads who people are, for features that have already checked that the reader may know it. */
@Injectable()
export class People {
  constructor(private readonly uow: UnitOfWork) {}

  /** Facts by id, in one statement however many are asked for. */
  async byIds(ids: readonly string[]): Promise<Map<string, PersonFacts>> {
    const rows = await this.uow.query<PersonFacts>(
      `${peopleSql} WHERE person.id = ANY($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Everybody with an account who belongs to one of the departments. */
  activeIn(departmentIds: readonly string[]): Promise<{ id: string; departmentId: string }[]> {
    return this.uow.query<{ id: string; departmentId: string }>(
      `SELECT person.id, person.department_id AS "departmentId" FROM person
       WHERE person.state = 'active' AND person.department_id = ANY($1::uuid[]) ORDER BY person.id`,
      [departmentIds],
    );
  }

  /** Accounts by address in small letters, in one statement: an address is known however its capitals are written. */
  async byAddresses(addresses: readonly string[]): Promise<Map<string, Account>> {
    const rows = await this.uow.query<Account & { address: string }>(
      `SELECT person.id, person.state, person.department_id AS "departmentId", lower(person.email) AS address
       FROM person WHERE lower(person.email) = ANY($1::text[])`,
      [[...new Set(addresses)]],
    );
    return new Map(rows.map(({ address, ...account }) => [address, account]));
  }

  /** Those of the addresses whose account is open to whoever knows this password. */
  async withPassword(addresses: readonly string[], password: string): Promise<string[]> {
    const accounts = await this.uow.query<{ email: string; passwordHash: string }>(
      `SELECT person.email, person.password_hash AS "passwordHash" FROM person
       WHERE person.state = 'active' AND person.password_hash IS NOT NULL AND lower(person.email) = ANY($1::text[])
       ORDER BY lower(person.email)`,
      [addresses],
    );
    const open: string[] = [];
    for (const { email, passwordHash } of accounts)
      if (await verifyPassword(passwordHash, password)) open.push(email);
    return open;
  }
}

/** A person's name as it is written: given name first. */
export const fullName = ({
  givenName,
  familyName,
}: Pick<PersonFacts, 'givenName' | 'familyName'>): string => `${givenName} ${familyName}`.trim();
