import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LinkPurpose } from './domain/link-purpose.js';
import { LinkExpired } from './people.errors.js';
import { tokenHash } from './sign-in-tokens.js';

const oneTime = `SELECT 1 FROM one_time_link
  WHERE one_time_link.token_hash = $1 AND one_time_link.expires_at > $2 AND one_time_link.used_at IS NULL AND one_time_link.purpose = $3`;
const joining = `SELECT 1 FROM joining WHERE joining.token_hash = $1 AND joining.expires_at > $2 AND $3 = 'join'
  AND NOT EXISTS (SELECT 1 FROM person WHERE lower(person.email) = lower(joining.email))`;

/**
 * Whether a link can still be used, looked at without using it: whoever opens an old one is told before the form is filled in, and
 * no password is hashed for one that was made up.
 */
@Injectable()
export class CheckLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async isUsable(purpose: LinkPurpose, token: string): Promise<boolean> {
    const statement = purpose === 'join' ? joining : oneTime;
    const values = [tokenHash(token), this.clock.now(), purpose];
    return (await this.uow.one(statement, values)) !== null;
  }

  /** @throws LinkExpired */
  async assertUsable(purpose: LinkPurpose, token: string): Promise<void> {
    if (!(await this.isUsable(purpose, token))) throw new LinkExpired();
  }
}
