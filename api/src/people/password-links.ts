import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Addresses } from '../platform/http/addresses.js';
import { Mail } from '../platform/mail/mail.js';
import { OneTimeLinkEntity } from './one-time-link.entity.js';
import { invitationMail, passwordResetMail, type Receiver } from './people-mails.js';
import { newToken, tokenHash } from './sign-in-tokens.js';

/** Whoever asked sits waiting for it; whoever is invited may be away until Monday. */
const hoursOf = { asked: 2, invited: 72 };
const hour = 3_600_000;

/** Writes the one-time links with which people choose a password. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mail: Mail,
    private readonly clock: Clock,
    private readonly addresses: Addresses,
  ) {}

  /** Keeps a link and queues its mail, in the running transaction. */
  write(person: Receiver & { id: string }, occasion: keyof typeof hoursOf): Promise<void> {
    return this.writeEach([person], occasion);
  }

  /** The same for many, in as many statements as for one. */
  async writeEach(
    people: readonly (Receiver & { id: string })[],
    occasion: keyof typeof hoursOf,
  ): Promise<void> {
    const hours = hoursOf[occasion];
    const links = people.map((person) => ({ person, token: newToken() }));
    await this.uow.repo(OneTimeLinkEntity).insert(
      links.map(({ person, token }) => ({
        tokenHash: tokenHash(token),
        purpose: 'set-password' as const,
        personId: person.id,
        expiresAt: new Date(this.clock.now().getTime() + hours * hour),
        usedAt: null,
      })),
    );
    const words = occasion === 'asked' ? passwordResetMail : invitationMail;
    // In the fragment: a fragment is never sent to a server, so the token stands in no log.
    await this.mail.queue(
      links.map(({ person, token }) => words(person, this.addresses.of(`/reset#${token}`), hours)),
    );
  }

  /** How many links the person asked for in the last hour, told by when they end. */
  async askedInLastHour(personId: string): Promise<number> {
    const latest = this.clock.now().getTime() + hoursOf.asked * hour;
    const row = await this.uow.one<{ links: number }>(
      `SELECT count(*) AS links FROM one_time_link
       WHERE person_id = $1 AND purpose = 'set-password' AND expires_at > $2 AND expires_at <= $3`,
      [personId, new Date(latest - hour), new Date(latest)],
    );
    return row?.links ?? 0;
  }

  /** Ends every link that could still set this person's password. */
  async end(personId: string): Promise<void> {
    await this.uow.repo(OneTimeLinkEntity).delete({ personId, purpose: 'set-password' });
  }
}
