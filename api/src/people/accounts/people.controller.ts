import {
  Body,
  Controller,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertCan, assertVisible } from '../../platform/http/domain-error.js';
import { canChangePerson, canCreatePerson, canListPeople } from '../people.policy.js';
import {
  ChangePersonBody,
  CreatePersonBody,
  ListPeopleQuery,
  PeopleView,
  PersonView,
} from './accounts.dto.js';
import { AccountsQueries } from './accounts.queries.js';
import { ChangePerson } from './change-person.js';
import { CreatePerson } from './create-person.js';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly createPerson: CreatePerson,
    private readonly changePerson: ChangePerson,
  ) {}

  /** Everybody who has an account, by family name. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() query: ListPeopleQuery): Promise<PeopleView> {
    assertVisible(canListPeople(actor));
    return this.queries.list(query);
  }

  /** Makes an account, and writes a link for choosing a password where wanted. */
  @Post()
  async create(@SignedIn() actor: Actor, @Body() body: CreatePersonBody): Promise<PersonView> {
    assertVisible(canCreatePerson(actor));
    const { id } = await this.createPerson.execute(actor, body);
    return this.queries.one(actor, id);
  }

  /** One person with roles and the number of enrolments. */
  @Get(':id')
  @Header('cache-control', 'no-store')
  one(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    assertVisible(canListPeople(actor));
    return this.queries.one(actor, id);
  }

  /** Changes what is known of a person; absent leaves alone, null clears. */
  @Patch(':id')
  async change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...change }: ChangePersonBody,
  ): Promise<PersonView> {
    assertVisible(canListPeople(actor));
    assertCan(canChangePerson(actor));
    await this.changePerson.execute(actor, id, change, version);
    return this.queries.one(actor, id);
  }
}
