import { Injectable } from '@nestjs/common';
import { groupedIdsSql, idsIn } from '../platform/database/grouped-ids.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Arrangement, AttendanceMode, Mark } from './domain/mark.js';

/** A mark that stands, and everybody who has it at this session. */
export type MarkEvidence = {
  sessionId: string;
  mark: Mark;
  mode: AttendanceMode | null;
  arrangement: Arrangement;
  enrolmentIds: string[];
};

/** What the register has to say, for whoever judges it. A cell without a mark has not been marked. */
@Injectable()
export class AttendanceEvidence {
  constructor(private readonly uow: UnitOfWork) {}

  /** The marks that stand, in one statement however many people are asked about. */
  async marksOf(enrolmentIds: readonly string[]): Promise<MarkEvidence[]> {
    const rows = await this.uow.query<Omit<MarkEvidence, 'enrolmentIds'> & { people: string }>(
      `SELECT current_mark.session_id AS "sessionId", current_mark.mark, current_mark.mode, current_mark.arrangement,
         ${groupedIdsSql('current_mark.enrolment_id')} AS people
       FROM current_mark WHERE current_mark.enrolment_id = ANY($1::uuid[])
       GROUP BY current_mark.session_id, current_mark.mark, current_mark.mode, current_mark.arrangement`,
      [enrolmentIds],
    );
    return rows.map(({ people, ...mark }) => ({ ...mark, enrolmentIds: idsIn(people) }));
  }
}
