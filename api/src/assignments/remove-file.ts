import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { StoredFiles } from '../platform/files/stored-files.js';
import { found } from '../platform/http/domain-error.js';
import { Drafts } from './drafts.js';

/** Takes the file from the draft; nothing of it is kept. */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly files: StoredFiles,
    private readonly drafts: Drafts,
  ) {}

  async execute(actor: Actor, cohortSlug?: string): Promise<{ version: number }> {
    const { version, fileId } = await this.uow.run(async () => {
      const open = await this.drafts.lockMine(actor, cohortSlug);
      const file = found(open.draft?.file);
      const saved = await this.drafts.keep(open, { fileId: null });
      await this.files.forget(file.id);
      await this.audit.record(actor, 'assignments.file-removed', {
        type: 'submission',
        id: saved.id,
        cohortId: open.enrolment.cohortId,
      });
      return { version: saved.version, fileId: file.id };
    });
    await this.files.discard(fileId);
    return { version };
  }
}
