import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { OrganisationModule } from '../organisation/index.js';
import { SignIns } from '../platform/auth/sign-in-guard.js';
import { ChangeLocale } from './change-locale.js';
import { CheckPassword } from './check-password.js';
import { EndSignIn } from './end-sign-in.js';
import { LocalStrategy } from './local.strategy.js';
import { MeQueries } from './me.queries.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { SetPassword } from './set-password.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLookup } from './sign-in-lookup.js';
import { StartSignIn } from './start-sign-in.js';

/** People and their sign-ins. Global for one export only: the guard of every route asks it who is there. */
@Global()
@Module({
  imports: [OrganisationModule, PassportModule.register({ session: false })],
  controllers: [SignInController],
  providers: [
    ChangeLocale,
    CheckPassword,
    EndSignIn,
    LocalStrategy,
    MeQueries,
    RequestPasswordReset,
    SetPassword,
    StartSignIn,
    { provide: SignIns, useClass: SignInLookup },
  ],
  exports: [SignIns],
})
export class PeopleModule {}
