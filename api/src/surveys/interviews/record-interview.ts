import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { Waves } from '../waves/waves.js';
import { SurveyInterviewEntity, type InterviewNote } from './survey-interview.entity.js';

export type NewInterview = { heldOn: string; withWhom: string; notes: InterviewNote[] };

/** Keeps the notes of a conversation; without consent there is nothing to keep. */
@Injectable()
export class RecordInterview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly waves: Waves,
  ) {}

  /** @throws NotFound */
  execute(
    actor: { personId: string },
    waveId: string,
    interview: NewInterview,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      await this.waves.byId(waveId);
      const id = this.ids.next();
      await this.uow.repo(SurveyInterviewEntity).insert({
        ...{ id, waveId, ...interview, consented: true, recordedBy: actor.personId },
      });
      await this.audit.record(
        actor,
        'surveys.interview-recorded',
        { type: 'survey_wave', id: waveId },
        { after: { notes: interview.notes.length } },
      );
      return { id };
    });
  }
}
