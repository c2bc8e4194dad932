import {
  Body,
  Controller,
  Delete,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertCan, assertVisible } from '../../platform/http/domain-error.js';
import { canGrantRoles, canListPeople } from '../people.policy.js';
import { GrantRoleBody, PersonView } from './accounts.dto.js';
import { AccountsQueries } from './accounts.queries.js';
import { GrantRole, type NewGrant } from './grant-role.js';
import { WithdrawRole } from './withdraw-role.js';

@Controller('people/:id/grants')
export class GrantsController {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly grantRole: GrantRole,
    private readonly withdrawRole: WithdrawRole,
  ) {}

  /** Gives the person a role: for the city, for a cohort or for a department. */
  @Post()
  async grant(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GrantRoleBody,
  ): Promise<PersonView> {
    assertMayGrant(actor);
    await this.grantRole.execute(actor, id, newGrant(body));
    return this.queries.one(actor, id);
  }

  /** Takes a role back; the last administrator's is refused. */
  @Delete(':grantId')
  @HttpCode(HttpStatus.NO_CONTENT)
  withdraw(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('grantId', ParseUUIDPipe) grantId: string,
  ): Promise<void> {
    assertMayGrant(actor);
    return this.withdrawRole.execute(actor, id, grantId);
  }
}

function assertMayGrant(actor: Actor): void {
  assertVisible(canListPeople(actor));
  assertCan(canGrantRoles(actor));
}

/** The shape has been checked: what a kind of scope needs is there. */
function newGrant({ role, scopeKind, cohort = '', departmentId = '' }: GrantRoleBody): NewGrant {
  if (scopeKind === 'cohort') return { role, scopeKind, cohort };
  if (scopeKind === 'department') return { role, scopeKind, departmentId };
  return { role, scopeKind };
}
