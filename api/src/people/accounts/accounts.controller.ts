import {
  Controller,
  Delete,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertCan, assertVisible } from '../../platform/http/domain-error.js';
import { canChangePerson, canListPeople } from '../people.policy.js';
import { CloseAccount } from './close-account.js';
import { ReopenAccount } from './reopen-account.js';
import { SendPasswordLink } from './send-password-link.js';

@Controller('people/:id')
export class AccountsController {
  constructor(
    private readonly closeAccount: CloseAccount,
    private readonly reopenAccount: ReopenAccount,
    private readonly sendPasswordLink: SendPasswordLink,
  ) {}

  /** Closes the account and ends its sign-ins at once. */
  @Put('closure')
  @HttpCode(HttpStatus.NO_CONTENT)
  close(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    assertMayChange(actor);
    return this.closeAccount.execute(actor, id);
  }

  /** Opens the account again. */
  @Delete('closure')
  @HttpCode(HttpStatus.NO_CONTENT)
  reopen(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    assertMayChange(actor);
    return this.reopenAccount.execute(actor, id);
  }

  /** Writes the person a link for choosing a password. */
  @Post('password-link')
  @HttpCode(HttpStatus.NO_CONTENT)
  sendLink(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    assertMayChange(actor);
    return this.sendPasswordLink.execute(actor, id);
  }
}

function assertMayChange(actor: Actor): void {
  assertVisible(canListPeople(actor));
  assertCan(canChangePerson(actor));
}
