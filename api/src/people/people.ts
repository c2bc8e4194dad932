import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export type PersonFacts = { id: string; givenName: string; familyName: string; email: string; locale: string };

/** Reads who people are, for features that have already checked that the reader may know it. */
@Injectable()
export class People {
  constructor(private readonly uow: UnitOfWork) {}

  /** Facts by id, in one statement however many are asked for. */
  async byIds(ids: readonly string[]): Promise<Map<string, PersonFacts>> {
    const rows = await this.uow.query<PersonFacts>(
      `SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.locale
       FROM person WHERE person.id = ANY($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** A person's name as it is written: given name first. */
export const fullName = ({ givenName, familyName }: Pick<PersonFacts, 'givenName' | 'familyName'>): string => `${givenName} ${familyName}`.trim();
