import { Injectable, Logger } from '@nestjs/common';
import type { Actor, Grant } from '../platform/auth/actor.js';
import { SignIns } from '../platform/auth/sign-in-guard.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { tokenHash } from './sign-in-tokens.js';

type Row = {
  signInId: string;
  personId: string;
  locale: string;
  lastSeenAt: Date;
  grants: Grant[];
};

const seenEveryMinutes = 5;

/** Finds who holds a token in one statement; "last seen" is written rarely and beside the request. */
@Injectable()
export class SignInLookup extends SignIns {
  private readonly logger = new Logger('People');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async findActor(token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const row = await this.uow.one<Row>(
      `SELECT sign_in.id AS "signInId", person.id AS "personId", person.locale, sign_in.last_seen_at AS "lastSeenAt",
         coalesce((SELECT json_agg(json_build_object('role', role_grant.role, 'scopeKind', role_grant.scope_kind,
           'scopeId', role_grant.scope_id)) FROM role_grant WHERE role_grant.person_id = person.id), '[]'::json) AS grants
       FROM sign_in JOIN person ON person.id = sign_in.person_id
       WHERE sign_in.token_hash = $1 AND sign_in.expires_at > $2 AND person.state = 'active'`,
      [tokenHash(token), now],
    );
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > seenEveryMinutes * 60_000)
      this.noteSeen(row.signInId, now);
    return {
      personId: row.personId,
      signInId: row.signInId,
      locale: row.locale,
      grants: row.grants,
    };
  }

  /** Not waited for: a request must not be slower, or fail, because of it. */
  private noteSeen(signInId: string, now: Date): void {
    void this.uow
      .query(
        `UPDATE sign_in SET last_seen_at = $2, expires_at = $2::timestamptz + interval '30 days' WHERE id = $1 AND last_seen_at < $2`,
        [signInId, now],
      )
      .catch((error: unknown) =>
        this.logger.warn(`could not note that a sign-in was used: ${String(error)}`),
      );
  }
}
