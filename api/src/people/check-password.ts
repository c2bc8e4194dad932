import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { mayTrySignIn, refusalWindowMinutes, type RecentRefusals } from './domain/sign-in-limit.js';
import { verifyPassword } from './passwords.js';
import { SignInRefused, TooManyAttempts } from './people.errors.js';
import { refusalHash } from './sign-in-tokens.js';

type Credentials = { email: string; password: string; address: string };

/** Tells who an address and a password belong to, slowly for whoever tries many. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws SignInRefused, TooManyAttempts */
  async execute({ email, password, address }: Credentials): Promise<{ personId: string }> {
    const account = refusalHash('account', email.trim().toLowerCase());
    const from = refusalHash('address', address);
    if (!mayTrySignIn(await this.recentRefusals(account, from)))
      throw new TooManyAttempts(refusalWindowMinutes);
    const person = await this.uow.one<{ id: string; passwordHash: string | null }>(
      `SELECT person.id, person.password_hash AS "passwordHash" FROM person
       WHERE lower(person.email) = lower($1) AND person.state = 'active'`,
      [email.trim()],
    );
    if (person && (await verifyPassword(person.passwordHash, password)))
      return { personId: person.id };
    if (!person) await verifyPassword(null, password);
    await this.uow.query(
      `INSERT INTO sign_in_refusal (id, account_hash, address_hash, at) VALUES ($1, $2, $3, $4)`,
      [this.ids.next(), account, from, this.clock.now()],
    );
    throw new SignInRefused();
  }

  private async recentRefusals(account: Buffer, address: Buffer): Promise<RecentRefusals> {
    const since = new Date(this.clock.now().getTime() - refusalWindowMinutes * 60_000);
    const row = await this.uow.one<RecentRefusals>(
      `SELECT (SELECT count(*) FROM sign_in_refusal WHERE account_hash = $1 AND at > $3) AS "ofAccount",
              (SELECT count(*) FROM sign_in_refusal WHERE address_hash = $2 AND at > $3) AS "ofAddress"`,
      [account, address, since],
    );
    return row!;
  }
}
