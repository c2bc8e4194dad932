import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Somebody deletes what the account keeps of their self-study, without leaving. Nothing is known of it afterwards. */
@Injectable()
export class ForgetSelfStudy {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor): Promise<void> {
    return this.uow.run(async () => {
      for (const table of ['self_study_lesson', 'self_study_quiz', 'self_study'])
        await this.uow.query(`DELETE FROM ${table} WHERE ${table}.person_id = $1`, [
          actor.personId,
        ]);
      const subject = { type: 'person', id: actor.personId };
      await this.audit.record(actor, 'open.self-study-forgotten', subject);
    });
  }
}
