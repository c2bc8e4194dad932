import { Controller, Get, Header } from '@nestjs/common';
import { administers, type Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { SetUpView } from './overview.dto.js';
import { SetUpQueries } from './set-up.queries.js';

@Controller('set-up')
export class SetUpController {
  constructor(private readonly queries: SetUpQueries) {}

  /** What a city needs before it can begin, and what of it is there. */
  @Get()
  @Header('cache-control', 'no-store')
  steps(@SignedIn() actor: Actor): Promise<SetUpView> {
    assertVisible(administers(actor));
    return this.queries.steps();
  }
}
