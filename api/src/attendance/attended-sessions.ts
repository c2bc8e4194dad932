import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** Whether sessions were held, as far as the register knows. */
@Injectable()
export class AttendedSessions {
  constructor(private readonly uow: UnitOfWork) {}

  /** How many people are marked as having been at a session or having made it up, those who have left since included. */
  async countOf(sessionId: string): Promise<number> {
    const row = await this.uow.one<{ attended: number }>(
      `SELECT count(*) AS attended FROM current_mark
       WHERE current_mark.session_id = $1 AND current_mark.mark IN ('present', 'late', 'made_up')
         AND current_mark.enrolment_id IN (SELECT mark.enrolment_id FROM mark WHERE mark.session_id = $1)`,
      [sessionId],
    );
    return row?.attended ?? 0;
  }
}
