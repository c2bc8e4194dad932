import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { StaleVersion } from '../platform/http/domain-error.js';
import { Drafts, type SavedDraft } from './drafts.js';

/** Saves the text of an assignment while it is being written. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly drafts: Drafts,
  ) {}

  execute(
    actor: Actor,
    { text, version }: { text: string; version: number },
    cohortSlug?: string,
  ): Promise<SavedDraft> {
    return this.uow.run(async () => {
      const open = await this.drafts.lockMine(actor, cohortSlug);
      const { draft, enrolment, number } = open;
      // The answer to a save may have been lost on the way: the same text again is not a conflict.
      if (draft && draft.text === text) return draft;
      if ((draft?.version ?? 0) !== version) throw new StaleVersion(draft?.version ?? 0);
      const saved = await this.drafts.keep(open, { text });
      await this.audit.record(
        actor,
        'assignments.draft-saved',
        { type: 'submission', id: saved.id, cohortId: enrolment.cohortId },
        { after: { number } },
      );
      return saved;
    });
  }
}
