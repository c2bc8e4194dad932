import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { City } from '../organisation/index.js';
import type { MeView, SignInsView } from './people.dto.js';

type PersonRow = {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
  learns: boolean;
  staff: boolean;
};

const teaching: readonly Role[] = ['trainer', 'coordinator'];

/** What the signed-in person sees of themselves. */
@Injectable()
export class MeQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly city: City,
  ) {}

  async me(actor: Actor): Promise<MeView> {
    const { learns, staff, ...person } = found(
      await this.uow.one<PersonRow>(
        `SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.locale,
           EXISTS (SELECT 1 FROM enrolment WHERE enrolment.person_id = person.id AND enrolment.state = 'active') AS learns,
           person.department_id IS NOT NULL AS staff
         FROM person WHERE person.id = $1`,
        [actor.personId],
      ),
    );
    const teaches = actor.grants.some(({ role }) => teaching.includes(role));
    const administers = actor.grants.some(
      ({ role }) => role === 'administrator' || role === 'auditor',
    );
    const directs = actor.grants.some(({ role }) => role === 'director');
    return {
      ...person,
      roles: [...actor.grants],
      resident: !staff && actor.grants.length === 0,
      areas: [
        ...(learns || !(teaches || administers || directs) ? (['learn'] as const) : []),
        ...(teaches ? (['teach'] as const) : []),
        ...(directs ? (['department'] as const) : []),
        ...(administers ? (['administer'] as const) : []),
      ],
      city: await this.city.forReaders(),
    };
  }

  async signIns(actor: Actor): Promise<SignInsView> {
    const items = await this.uow.query<SignInsView['items'][number]>(
      `SELECT sign_in.id, sign_in.device, sign_in.created_at AS "createdAt", sign_in.last_seen_at AS "lastSeenAt",
         sign_in.id = $2 AS current
       FROM sign_in WHERE sign_in.person_id = $1 AND sign_in.expires_at > $3 ORDER BY sign_in.id DESC LIMIT 200`,
      [actor.personId, actor.signInId, this.clock.now()],
    );
    return { items };
  }
}
