import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { OrganisationModule } from '../organisation/index.js';
import { SignIns } from '../platform/auth/sign-in-guard.js';
import { BecomeFirstAdministrator } from './first-administrator/become-first-administrator.js';
import { ChangeLocale } from './change-locale.js';
import { CheckPassword } from './check-password.js';
import { EndSignIn } from './end-sign-in.js';
import { EnsureFirstAdministrator } from './first-administrator/ensure-first-administrator.js';
import { FirstAdministratorController } from './first-administrator/first-administrator.controller.js';
import { LocalStrategy } from './local.strategy.js';
import { MeQueries } from './me.queries.js';
import { People } from './people.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { SetPassword } from './set-password.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLookup } from './sign-in-lookup.js';
import { StartSignIn } from './start-sign-in.js';

/** People and their sign-ins. Global because the guard of every route asks it who is there. */
@Global()
@Module({
  imports: [OrganisationModule, PassportModule.register({ session: false })],
  controllers: [FirstAdministratorController, SignInController],
  providers: [
    BecomeFirstAdministrator,
    ChangeLocale,
    CheckPassword,
    EndSignIn,
    EnsureFirstAdministrator,
    LocalStrategy,
    MeQueries,
    People,
    RequestPasswordReset,
    SetPassword,
    StartSignIn,
    { provide: SignIns, useClass: SignInLookup },
  ],
  exports: [People, EnsureFirstAdministrator, SignIns],
})
export class PeopleModule {}
