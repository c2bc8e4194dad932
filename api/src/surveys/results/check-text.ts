import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { SurveyTextEntity } from './survey-text.entity.js';

/** A person has read a text for names: it is released, with what was blotted out, or withheld. What it said before is not kept. */
@Injectable()
export class CheckText {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound */
  execute(
    actor: { personId: string },
    { waveId, id }: { waveId: string; id: string },
    { state, text }: { state: 'released' | 'withheld'; text?: string | undefined },
  ): Promise<void> {
    return this.uow.run(async () => {
      const texts = this.uow.repo(SurveyTextEntity);
      found(await texts.findOneBy({ id, waveId }));
      await texts.update({ id }, { state, ...(text === undefined ? {} : { text }) });
      await this.audit.record(
        actor,
        state === 'released' ? 'surveys.text-released' : 'surveys.text-withheld',
        { type: 'survey_wave', id: waveId },
        { after: { changed: text !== undefined } },
      );
    });
  }
}
