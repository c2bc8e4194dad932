import { Injectable } from '@nestjs/common';
import { departmentsSql } from '../../organisation/index.js';
import { fullName, peopleSql } from '../../people/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertCan } from '../../platform/http/domain-error.js';
import { decodeCursor, pageOf } from '../../platform/http/page.js';
import { Cohorts } from '../cohorts.js';
import { canEnrolPeople } from '../cohorts.policy.js';
import type { WithdrawalReason } from '../domain/withdrawal-reason.js';
import type { PlacesQuery, PlacesView, PlaceView } from './places.dto.js';

type Row = Omit<PlaceView, 'name' | 'withdrawal'> & {
  givenName: string;
  familyName: string;
  reason: WithdrawalReason | null;
  decidedAt: Date | null;
  byGivenName: string | null;
  byFamilyName: string | null;
};

const placesStatement = `SELECT enrolment.id AS "enrolmentId", known."givenName", known."familyName", department.name AS department,
   enrolment.enrolled_on AS "enrolledOn", ended.reason, ended.decided_at AS "decidedAt", decider."givenName" AS "byGivenName",
   decider."familyName" AS "byFamilyName"
 FROM enrolment JOIN (${peopleSql}) AS known ON known.id = enrolment.person_id
 LEFT JOIN (${departmentsSql}) AS department ON department.id = enrolment.department_id
 LEFT JOIN LATERAL (SELECT enrolment_change.reason, enrolment_change.decided_at, enrolment_change.decided_by FROM enrolment_change
   WHERE enrolment_change.enrolment_id = enrolment.id ORDER BY enrolment_change.seq DESC LIMIT 1) AS ended ON enrolment.state = 'withdrawn'
 LEFT JOIN (${peopleSql}) AS decider ON decider.id = ended.decided_by
 WHERE enrolment.cohort_id = $1 AND enrolment.state = $2
   AND ($3::text IS NULL OR strpos(lower(known."givenName" || ' ' || known."familyName"), lower($3)) > 0)
   AND ($4::text IS NULL OR (known."familyName", known."givenName", enrolment.id) > ($4, $5::text, $6::uuid))
 ORDER BY known."familyName", known."givenName", enrolment.id LIMIT $7`;

/** Who has a place in a cohort and who had one, for those who give and end places. */
@Injectable()
export class PlacesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
  ) {}

  /** @throws NotFound, NotPermitted */
  async list(
    actor: Actor,
    slug: string,
    { state, name, limit = 50, cursor }: PlacesQuery,
  ): Promise<PlacesView> {
    const { id } = await this.cohorts.trainedBy(actor, slug);
    assertCan(canEnrolPeople(actor));
    const [family = null, given = null, last = null] = decodeCursor(cursor, 3) ?? [];
    const wanted = name?.trim() || null;
    const rows = await this.uow.query<Row>(placesStatement, [
      ...[id, state, wanted, family, given, last, limit + 1],
    ]);
    const page = pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.enrolmentId]);
    return { ...page, items: page.items.map(placeView) };
  }
}

function placeView({ givenName, familyName, reason, decidedAt, ...row }: Row): PlaceView {
  const { enrolmentId, department, enrolledOn, byGivenName, byFamilyName } = row;
  const by = fullName({ givenName: byGivenName ?? '', familyName: byFamilyName ?? '' });
  return {
    ...{ enrolmentId, department, enrolledOn, name: fullName({ givenName, familyName }) },
    withdrawal: reason && decidedAt && { reason, by, at: decidedAt },
  };
}
