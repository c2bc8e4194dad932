import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { PaperFrame } from './paper-frame.js';

/** The module by its code or its slug. */
export type PaperPrompt = { enrolmentId: string; answeredOn: string } & (
  { moduleCode: string } | { moduleSlug: string }
);
export type PaperPrompts = { prompts: PaperPrompt[]; reason: string };

/**
 * Records that prompts were answered on paper. A prompt that is answered already keeps its day; a draft becomes the answer.
 * Whoever calls has checked that the actor trains the cohort.
 */
@Injectable()
export class RecordPaperPrompts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly frame: PaperFrame,
  ) {}

  /** @returns how many were new */
  execute(
    actor: { personId: string },
    cohortId: string,
    { prompts, reason }: PaperPrompts,
  ): Promise<{ recorded: number }> {
    return this.uow.run(async () => {
      const { promptOf } = await this.frame.open(cohortId, prompts, ({ answeredOn }) => answeredOn);
      const rows = onceEach(
        prompts.map((prompt) => ({ id: this.ids.next(), promptId: promptOf(prompt), ...prompt })),
      );
      const written = await this.uow.query(
        `INSERT INTO prompt_answer (id, enrolment_id, prompt_id, state, origin, text, answered_on, updated_at, recorded_by, version)
         SELECT new.id, new.enrolment_id, new.prompt_id, 'answered', 'paper', NULL, new.answered_on, $5, $6, 1
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[]) AS new(id, enrolment_id, prompt_id, answered_on)
         ON CONFLICT (enrolment_id, prompt_id) DO UPDATE
         SET state = 'answered', origin = 'paper', answered_on = excluded.answered_on, updated_at = excluded.updated_at,
           recorded_by = excluded.recorded_by, version = prompt_answer.version + 1
         WHERE prompt_answer.state = 'draft'
         RETURNING prompt_answer.id`,
        [
          rows.map(({ id }) => id),
          rows.map(({ enrolmentId }) => enrolmentId),
          rows.map(({ promptId }) => promptId),
          rows.map(({ answeredOn }) => answeredOn),
          this.clock.now(),
          actor.personId,
        ],
      );
      const recorded = written.length;
      if (recorded > 0) {
        const subject = { type: 'cohort', id: cohortId, cohortId };
        await this.audit.record(actor, 'assignments.paper-prompts-recorded', subject, {
          after: { prompts: recorded, reason },
        });
      }
      return { recorded };
    });
  }
}

/** A list that names somebody twice for one prompt means it once. */
function onceEach<T extends { enrolmentId: string; promptId: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [`${row.enrolmentId} ${row.promptId}`, row])).values()];
}
