import { DomainError } from '../platform/http/domain-error.js';
import { translateConstraints } from '../platform/http/database-problem.js';

translateConstraints({
  person_email_once: 'people.email-taken',
  person_external_id_once: 'people.external-id-taken',
  role_grant_once: 'people.role-already-granted',
  person_department_fk: 'people.department-unknown',
});

/** The same words whether the account is unknown, closed, without a password, or the password is wrong. */
export class SignInRefused extends DomainError {
  readonly code = 'people.sign-in-refused';
  readonly status = 401;
  constructor() {
    super('The mail address or the password is not right');
  }
}

export class TooManyAttempts extends DomainError {
  readonly code = 'people.too-many-attempts';
  readonly status = 429;
  constructor(private readonly minutes: number) {
    super('Too many tries in a short time');
  }
  override get params() {
    return { minutes: this.minutes };
  }
  override get retryAfterSeconds() {
    return this.minutes * 60;
  }
}

/** More passwords are being checked than this server bears; nobody is refused for good. */
export class PasswordsBusy extends DomainError {
  readonly code = 'people.passwords-busy';
  readonly status = 503;
  constructor() {
    super('Too many passwords are being checked at this moment');
  }
  override get retryAfterSeconds() {
    return 10;
  }
}

/** Used, ended, or never ours: the same answer. */
export class LinkExpired extends DomainError {
  readonly code = 'people.link-expired';
  readonly status = 409;
  constructor() {
    super('This link has been used or has ended');
  }
}

export class LastAdministrator extends DomainError {
  readonly code = 'people.last-administrator';
  readonly status = 409;
  constructor() {
    super('Somebody must stay administrator');
  }
}

export class AccountClosed extends DomainError {
  readonly code = 'people.account-closed';
  readonly status = 409;
  constructor() {
    super('This account is closed; open it again first');
  }
}

export class ScopeDoesNotFit extends DomainError {
  readonly code = 'people.scope-does-not-fit';
  readonly status = 422;
  constructor() {
    super('This role is not given for that');
  }
}

export class ScopeUnknown extends DomainError {
  readonly code = 'people.scope-unknown';
  readonly status = 422;
  constructor() {
    super('There is no such cohort or department');
  }
}
