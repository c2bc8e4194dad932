import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Waves } from '../waves/waves.js';
import type { InterviewsView } from './interviews.dto.js';
import type { InterviewNote } from './survey-interview.entity.js';

/** Interviews of a wave, for coordinators alone. */
@Injectable()
export class InterviewsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waves: Waves,
  ) {}

  /** @throws NotFound */
  async of(waveId: string): Promise<InterviewsView> {
    await this.waves.byId(waveId);
    const items = await this.uow.query<InterviewsView['items'][number]>(
      `SELECT survey_interview.id, survey_interview.held_on AS "heldOn", survey_interview.with_whom AS "withWhom", survey_interview.notes
       FROM survey_interview WHERE survey_interview.wave_id = $1 ORDER BY survey_interview.held_on, survey_interview.id LIMIT 200`,
      [waveId],
    );
    return { items };
  }

  /** The themes of each interview, without what was said. */
  async themes(waveId: string): Promise<string[][]> {
    const rows = await this.uow.query<{ notes: InterviewNote[] }>(
      `SELECT survey_interview.notes FROM survey_interview WHERE survey_interview.wave_id = $1`,
      [waveId],
    );
    return rows.map(({ notes }) => [...new Set(notes.map(({ theme }) => theme))]);
  }
}
