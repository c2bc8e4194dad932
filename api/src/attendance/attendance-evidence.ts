import { Injectable } from '@nestjs/common';
import { askedSql, idList, placesIn, placesSql } from '../platform/database/id-lists.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Arrangement, AttendanceMode, Mark } from './domain/mark.js';

/** A mark that stands, and the places of all who have it at this session in the list that was asked about. */
export type MarkEvidence = {
  sessionId: string;
  mark: Mark;
  mode: AttendanceMode | null;
  arrangement: Arrangement;
  people: number[];
};

const marksStatement = `SELECT current_mark.session_id AS "sessionId", current_mark.mark, current_mark.mode, current_mark.arrangement, ${placesSql} AS people
 FROM ${askedSql('$1')} JOIN current_mark ON current_mark.enrolment_id = asked.id
 GROUP BY current_mark.session_id, current_mark.mark, current_mark.mode, current_mark.arrangement`;

/** What the register has to say, for whoever judges it. A cell without a mark has not been marked. */
@Injectable()
export class AttendanceEvidence {
  constructor(private readonly uow: UnitOfWork) {}

  /** The marks that stand, in one statement however many people are asked about. */
  async marksOf(enrolmentIds: readonly string[]): Promise<MarkEvidence[]> {
    const rows = await this.uow.query<Omit<MarkEvidence, 'people'> & { people: string }>(
      marksStatement,
      [idList(enrolmentIds)],
    );
    return rows.map(({ people, ...mark }) => ({ ...mark, people: placesIn(people) }));
  }
}
