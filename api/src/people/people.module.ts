import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { OrganisationModule } from '../organisation/index.js';
import { SignIns } from '../platform/auth/sign-in-guard.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { AccountsQueries } from './accounts/accounts.queries.js';
import { Administrators } from './accounts/administrators.js';
import { ChangePerson } from './accounts/change-person.js';
import { CloseAccount } from './accounts/close-account.js';
import { CreatePerson } from './accounts/create-person.js';
import { GrantRole } from './accounts/grant-role.js';
import { GrantsController } from './accounts/grants.controller.js';
import { PeopleController } from './accounts/people.controller.js';
import { InvitePeople } from './accounts/invite-people.js';
import { ReopenAccount } from './accounts/reopen-account.js';
import { SendPasswordLink } from './accounts/send-password-link.js';
import { WithdrawRole } from './accounts/withdraw-role.js';
import { AuditEventsController } from './audit/audit-events.controller.js';
import { AuditEventsQueries } from './audit/audit-events.queries.js';
import { BecomeFirstAdministrator } from './first-administrator/become-first-administrator.js';
import { ChangeLocale } from './change-locale.js';
import { CheckLink } from './check-link.js';
import { CheckPassword } from './check-password.js';
import { EndSignIn } from './end-sign-in.js';
import { EnsureFirstAdministrator } from './first-administrator/ensure-first-administrator.js';
import { FirstAdministratorController } from './first-administrator/first-administrator.controller.js';
import { Grants } from './grants.js';
import { AskForSignInLink } from './joining/ask-for-sign-in-link.js';
import { AskToJoin } from './joining/ask-to-join.js';
import { ConfirmJoining } from './joining/confirm-joining.js';
import { Entering } from './joining/entering.js';
import { JoiningController } from './joining/joining.controller.js';
import { UseSignInLink } from './joining/use-sign-in-link.js';
import { Leave } from './leaving/leave.js';
import { LeavingController } from './leaving/leaving.controller.js';
import { LocalStrategy } from './local.strategy.js';
import { MeQueries } from './me.queries.js';
import { PasswordLinks } from './password-links.js';
import { People } from './people.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { SetPassword } from './set-password.js';
import { SignInController } from './sign-in.controller.js';
import { SignInLookup } from './sign-in-lookup.js';
import { StartSignIn } from './start-sign-in.js';
import { SweepSignIns } from './sweep-sign-ins.js';

/** People and their sign-ins. Global because the guard of every route asks it who is there. */
@Global()
@Module({
  imports: [OrganisationModule, PassportModule.register({ session: false })],
  controllers: [
    AccountsController,
    AuditEventsController,
    FirstAdministratorController,
    GrantsController,
    JoiningController,
    LeavingController,
    PeopleController,
    SignInController,
  ],
  providers: [
    AccountsQueries,
    Administrators,
    AskForSignInLink,
    AskToJoin,
    AuditEventsQueries,
    BecomeFirstAdministrator,
    ChangeLocale,
    ChangePerson,
    CheckLink,
    CheckPassword,
    CloseAccount,
    ConfirmJoining,
    CreatePerson,
    EndSignIn,
    EnsureFirstAdministrator,
    Entering,
    GrantRole,
    Grants,
    InvitePeople,
    Leave,
    LocalStrategy,
    MeQueries,
    PasswordLinks,
    People,
    ReopenAccount,
    RequestPasswordReset,
    SendPasswordLink,
    SetPassword,
    StartSignIn,
    SweepSignIns,
    UseSignInLink,
    WithdrawRole,
    { provide: SignIns, useClass: SignInLookup },
  ],
  exports: [
    CreatePerson,
    EnsureFirstAdministrator,
    GrantRole,
    Grants,
    InvitePeople,
    People,
    SignIns,
    WithdrawRole,
  ],
})
export class PeopleModule {}
