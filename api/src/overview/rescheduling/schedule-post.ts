import { Injectable } from '@nestjs/common';
import type { ChangedSchedule, CohortSchedule, ScheduleChange } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { Mail } from '../../platform/mail/mail.js';
import { scheduleMail, type Told } from './schedule-mail.js';

/** Whoever takes part or trains, once, and has an account that is open. */
const receiversStatement = `SELECT person.id, person.given_name AS "givenName", person.email, person.locale,
   EXISTS (SELECT 1 FROM enrolment WHERE enrolment.cohort_id = $1 AND enrolment.person_id = person.id AND enrolment.state = 'active') AS learns
 FROM person WHERE person.state = 'active' AND person.id <> $2 AND (
   person.id IN (SELECT enrolment.person_id FROM enrolment WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active')
   OR person.id IN (SELECT role_grant.person_id FROM role_grant WHERE role_grant.role = 'trainer' AND role_grant.scope_id = $1))
 ORDER BY person.id`;

type Changed = Pick<ChangedSchedule, 'before' | 'after'>;

/** Tells those who would come to a session, and those who hold it, that it is elsewhere. */
@Injectable()
export class SchedulePost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly addresses: Addresses,
    private readonly mail: Mail,
  ) {}

  /** Nobody when all of it is over: whoever puts the records right need not call anybody. Never the one who does it. */
  async receivers(
    cohortId: string,
    { before, after }: Changed,
    actor: { personId: string },
  ): Promise<Told[]> {
    const now = this.clock.now();
    if (after.endsAt <= now && (before === null || before.endsAt <= now)) return [];
    return this.uow.query<Told>(receiversStatement, [cohortId, actor.personId]);
  }

  /** One mail each, in the transaction of the change. */
  send(
    { zone, title, slug }: CohortSchedule,
    kind: ScheduleChange['kind'],
    { before, after }: Changed,
    receivers: readonly Told[],
  ): Promise<void> {
    const news = { kind, before, after, zone, cohort: title };
    return this.mail.queue(
      receivers.map((told) =>
        scheduleMail(told, {
          ...news,
          address: this.addresses.of(
            told.learns ? `/learn/sessions?cohort=${slug}` : `/teach/${slug}/sessions`,
          ),
        }),
      ),
    );
  }
}
