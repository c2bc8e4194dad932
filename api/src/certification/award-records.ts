import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { calendarDate } from '../shared/calendar-date.js';
import type { Instant } from '../shared/instant.js';
import {
  expiresAt,
  publicState,
  type AwardState,
  type RecordedAwardState,
} from './domain/award-status.js';
import type { AwardValues } from './award.entity.js';

export type AwardRecord = {
  id: string;
  enrolmentId: string;
  personId: string;
  cohortId: string;
  zone: string;
  tier: string;
  code: string;
  values: AwardValues;
  awardedAt: Date;
  awardedOn: string;
  validUntil: string | null;
  batchId: string | null;
  replacesId: string | null;
  recorded: RecordedAwardState[];
  fileId: string | null;
  sha256: string | null;
  showName: boolean;
  replacedByCode: string | null;
};

const select = `SELECT award.id, award.enrolment_id AS "enrolmentId", enrolment.person_id AS "personId", enrolment.cohort_id AS "cohortId", cohort.zone,
    award.tier, award.code, award."values", award.awarded_at AS "awardedAt", award.awarded_on AS "awardedOn", award.valid_until AS "validUntil",
    award.batch_id AS "batchId", award.replaces_id AS "replacesId",
    (SELECT array_agg(award_state.state ORDER BY award_state.seq) FROM award_state WHERE award_state.award_id = award.id) AS recorded,
    certificate.file_id AS "fileId", certificate.sha256, coalesce(certificate_wish.show_name, false) AS "showName",
    (SELECT later.code FROM award AS later WHERE later.replaces_id = award.id ORDER BY later.issue DESC LIMIT 1) AS "replacedByCode"
  FROM award JOIN enrolment ON enrolment.id = award.enrolment_id JOIN cohort ON cohort.id = enrolment.cohort_id
  LEFT JOIN certificate ON certificate.award_id = award.id
  LEFT JOIN certificate_wish ON certificate_wish.award_id = award.id`;

const byIdStatement = `${select} WHERE award.id = $1`;

/** A value for statements of features to the right: the state that was recorded last of an award. The argument is SQL. */
export const awardStateSql = (awardId: string) =>
  `(SELECT award_state.state FROM award_state WHERE award_state.award_id = ${awardId} ORDER BY award_state.seq DESC LIMIT 1)`;

/** Reads awards with their states and files, always in one statement. */
@Injectable()
export class AwardRecords {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  async byId(id: string): Promise<AwardRecord> {
    return found(await this.uow.one<AwardRecord>(byIdStatement, [id]));
  }

  byCode(code: string): Promise<AwardRecord | null> {
    return this.uow.one<AwardRecord>(`${select} WHERE award.code = $1`, [code]);
  }

  ofEnrolment(enrolmentId: string): Promise<AwardRecord[]> {
    return this.uow.query<AwardRecord>(
      `${select} WHERE award.enrolment_id = $1 ORDER BY award.awarded_at, award.id`,
      [enrolmentId],
    );
  }

  ofCohort(cohortId: string): Promise<AwardRecord[]> {
    return this.uow.query<AwardRecord>(
      `${select} WHERE enrolment.cohort_id = $1 ORDER BY award.awarded_at DESC, award.id`,
      [cohortId],
    );
  }

  ofBatch(batchId: string): Promise<AwardRecord[]> {
    return this.uow.query<AwardRecord>(`${select} WHERE award.batch_id = $1 ORDER BY award.id`, [
      batchId,
    ]);
  }
}

/** The state that anyone may see. */
export function stateOf(
  award: Pick<AwardRecord, 'recorded' | 'validUntil' | 'zone' | 'fileId'>,
  now: Instant,
): AwardState {
  const ends =
    award.validUntil === null ? null : expiresAt(calendarDate(award.validUntil), award.zone);
  return publicState(
    { recorded: award.recorded, expiresAt: ends, fileReady: award.fileId !== null },
    now,
  );
}
