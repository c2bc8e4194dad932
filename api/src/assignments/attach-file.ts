import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { mediaTypeOf } from '../platform/files/media-type.js';
import { StoredFiles } from '../platform/files/stored-files.js';
import type { UploadedFile } from '../platform/files/uploaded-file.js';
import { fileNameOf } from '../shared/file-name.js';
import { FileKindRefused } from './assignments.errors.js';
import { Drafts } from './drafts.js';
import type { KeptFile } from './submissions.js';

export type AttachedFile = { version: number; file: Omit<KeptFile, 'mediaType'> };

/** Puts a file with the draft, in place of the one there was. What it is, its bytes say and not its name. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly files: StoredFiles,
    private readonly drafts: Drafts,
  ) {}

  async execute(actor: Actor, upload: UploadedFile, cohortSlug?: string): Promise<AttachedFile> {
    const kind = mediaTypeOf(upload.bytes);
    if (!kind) throw new FileKindRefused();
    const written = await this.files.write(upload.bytes);
    const about = {
      purpose: 'submission',
      fileName: nameFor(upload.fileName, kind.extension),
      mediaType: kind.mediaType,
      ownerId: actor.personId,
    };
    try {
      const { version, replaced } = await this.uow.run(() =>
        this.attach(actor, written, { about, cohortSlug }),
      );
      if (replaced) await this.files.discard(replaced);
      return { version, file: { id: written.id, fileName: about.fileName, bytes: written.bytes } };
    } catch (refusal) {
      await this.files.discard(written.id);
      throw refusal;
    }
  }

  private async attach(
    actor: Actor,
    written: Awaited<ReturnType<StoredFiles['write']>>,
    {
      about,
      cohortSlug,
    }: { about: Parameters<StoredFiles['record']>[1]; cohortSlug: string | undefined },
  ): Promise<{ version: number; replaced: string | null }> {
    const open = await this.drafts.lockMine(actor, cohortSlug);
    await this.files.record(written, about);
    const { id, version } = await this.drafts.keep(open, { fileId: written.id });
    const replaced = open.draft?.file?.id ?? null;
    if (replaced) await this.files.forget(replaced);
    const { bytes, sha256 } = written;
    const after = { mediaType: about.mediaType, bytes, sha256 };
    await this.audit.record(
      actor,
      'assignments.file-attached',
      { type: 'submission', id, cohortId: open.enrolment.cohortId },
      { after },
    );
    return { version, replaced };
  }
}

/** The ending tells what the bytes are, so that a reader's machine opens it as that. */
function nameFor(given: string, extension: string): string {
  return `${fileNameOf(given.replace(/\.[^./\\]*$/, ''))}.${extension}`;
}
