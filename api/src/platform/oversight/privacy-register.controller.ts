import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../auth/actor.js';
import { SignedIn } from '../auth/sign-in-guard.js';
import { personalDataOf, type PersonalDataDeclaration } from '../database/personal-data.js';
import { assertVisible } from '../http/domain-error.js';
import { PrivacyRegisterView } from './oversight.dto.js';
import { canReadRegister } from './oversight.policy.js';
import { inAlbanian } from './register-words.sq.js';

@Controller('privacy-register')
export class PrivacyRegisterController {
  constructor(private readonly source: DataSource) {}

  /** What is kept about people, why and how long: read from the declarations beside the tables, so it cannot be out of date. */
  @Get()
  register(@SignedIn() actor: Actor): PrivacyRegisterView {
    assertVisible(canReadRegister(actor));
    const tables = this.source.entityMetadatas
      .map(({ tableName, target }) => ({
        table: tableName,
        declared: personalDataOf(target as object),
      }))
      .sort((one, other) => one.table.localeCompare(other.table, 'en'));
    return {
      items: tables.flatMap(({ table, declared }) =>
        declared ? [{ table, ...inWords(declared) }] : [],
      ),
      without: tables.filter(({ declared }) => declared === null).map(({ table }) => table),
    };
  }
}

const inWords = ({ holds, why, kept }: NonNullable<PersonalDataDeclaration>) => ({
  ...{ holds: byLocale(holds), why: byLocale(why), kept: byLocale(kept) },
});

function byLocale(en: string): Record<string, string> {
  const sq = inAlbanian[en];
  return sq === undefined ? { en } : { en, sq };
}
