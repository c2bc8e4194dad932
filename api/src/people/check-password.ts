import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import {
  minutesToWait,
  refusalWindowMinutes,
  type RecentRefusals,
} from './domain/sign-in-limit.js';
import { deviceToken, knownDevice } from './known-device.js';
import { verifyPassword } from './passwords.js';
import { SignInRefused, TooManyAttempts } from './people.errors.js';
import { refusalHash } from './sign-in-tokens.js';

type Credentials = {
  email: string;
  password: string;
  address: string;
  /** The token of the device, if it says that somebody has signed in on it before. */
  device: string | undefined;
};
type Account = { id: string; passwordHash: string | null };
/** Who it is, and what makes the device known from now on. */
export type Checked = { personId: string; device: string };

const countStatement = `SELECT count(*) FILTER (WHERE account_hash = $1 AND address_hash = $2) AS "ofAccountFromHere",
    count(*) FILTER (WHERE account_hash = $1) AS "ofAccount", count(*) FILTER (WHERE address_hash = $3) AS "ofAddress",
    extract(epoch FROM $5::timestamptz - max(at) FILTER (WHERE account_hash = $1))::float8 AS "secondsSinceLast"
  FROM sign_in_refusal WHERE (account_hash = $1 OR address_hash = $3) AND at > $4 AND id <> $6`;

/** Tells who an address and a password belong to, slowly for whoever tries many. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws SignInRefused, TooManyAttempts, PasswordsBusy */
  async execute({ email, password, address, device }: Credentials): Promise<Checked> {
    const person = await this.uow.one<Account>(
      `SELECT person.id, person.password_hash AS "passwordHash" FROM person
       WHERE lower(person.email) = lower($1) AND person.state = 'active'`,
      [email.trim()],
    );
    const passwordHash = person?.passwordHash ?? null;
    const known = knownDevice(device, passwordHash);
    // Written before the password is looked at: a hundred tries at once would otherwise all find nothing refused.
    const tried = await this.tried(email, address, known);
    try {
      if (tried.minutes > 0) throw new TooManyAttempts(tried.minutes);
      const matches = await verifyPassword(passwordHash, password);
      if (!matches || !person || passwordHash === null) throw new SignInRefused();
      await this.forget(tried.id);
      return { personId: person.id, device: deviceToken(passwordHash) };
    } catch (refusal) {
      if (!(refusal instanceof SignInRefused)) await this.forget(tried.id);
      throw refusal;
    }
  }

  private async tried(email: string, address: string, known: string | null) {
    const [id, now] = [this.ids.next(), this.clock.now()];
    const account = refusalHash('account', email.trim().toLowerCase());
    const from = refusalHash('address', address);
    const here = known === null ? from : refusalHash('device', known);
    await this.uow.query(
      `INSERT INTO sign_in_refusal (id, account_hash, address_hash, at) VALUES ($1, $2, $3, $4)`,
      [id, account, here, now],
    );
    const since = new Date(now.getTime() - refusalWindowMinutes * 60_000);
    const recent = await this.uow.one<Omit<RecentRefusals, 'knownDevice'>>(countStatement, [
      ...[account, here, from],
      ...[since, now, id],
    ]);
    return { id, minutes: minutesToWait({ ...recent!, knownDevice: known !== null }) };
  }

  private async forget(id: string): Promise<void> {
    await this.uow.query(`DELETE FROM sign_in_refusal WHERE id = $1`, [id]);
  }
}
