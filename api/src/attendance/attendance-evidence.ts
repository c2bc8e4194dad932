import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Arrangement, AttendanceMode, Mark } from './domain/mark.js';

export type MarkEvidence = {
  enrolmentId: string;
  sessionId: string;
  mark: Mark;
  mode: AttendanceMode | null;
  arrangement: Arrangement;
};

/** What the register has to say, for whoever judges it. A cell without a row has not been marked. */
@Injectable()
export class AttendanceEvidence {
  constructor(private readonly uow: UnitOfWork) {}

  /** The marks that stand, in one statement however many people are asked about. */
  marksOf(enrolmentIds: readonly string[]): Promise<MarkEvidence[]> {
    return this.uow.query<MarkEvidence>(
      `SELECT current_mark.enrolment_id AS "enrolmentId", current_mark.session_id AS "sessionId", current_mark.mark,
         current_mark.mode, current_mark.arrangement
       FROM current_mark WHERE current_mark.enrolment_id = ANY($1::uuid[])`,
      [enrolmentIds],
    );
  }

  /** How many sessions each of them attended, made-up ones included; counted by the database, because a large cohort has many marks. */
  async attendedBy(enrolmentIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.uow.query<{ enrolmentId: string; sessions: number }>(
      `SELECT current_mark.enrolment_id AS "enrolmentId", count(*) AS sessions
       FROM current_mark WHERE current_mark.enrolment_id = ANY($1::uuid[]) AND current_mark.mark IN ('present', 'late', 'made_up')
       GROUP BY current_mark.enrolment_id`,
      [enrolmentIds],
    );
    return new Map(rows.map(({ enrolmentId, sessions }) => [enrolmentId, sessions]));
  }
}
