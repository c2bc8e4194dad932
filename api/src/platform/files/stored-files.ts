import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Ids } from '../ids/ids.js';
import { StoredFileEntity } from './stored-file.entity.js';

export type NewFile = {
  purpose: string;
  fileName: string;
  mediaType: string;
  ownerId: string | null;
};

/** Keeps files in a folder outside the web root; they are only ever served as attachments, by a route that checks who asks. */
@Injectable()
export class StoredFiles {
  private readonly folder: string;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    config: Config,
  ) {
    this.folder = path.join(config.dataFolder, 'files');
  }

  /**
   * Writes the bytes and forces them to the disk. To be called before the transaction that refers to them: an orphaned file
   * wastes a little room, a row without its file would be a loss.
   */
  async write(bytes: Uint8Array): Promise<{ id: string; sha256: string; bytes: number }> {
    const id = this.ids.next();
    const target = this.pathOf(id);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const handle = await open(`${target}.part`, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${target}.part`, target);
    return {
      id,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.byteLength,
    };
  }

  /** Records a written file, in the running transaction. */
  async record(
    written: { id: string; sha256: string; bytes: number },
    about: NewFile,
  ): Promise<void> {
    await this.uow
      .repo(StoredFileEntity)
      .insert({ ...written, ...about, createdAt: this.clock.now() });
  }

  read(id: string): Promise<Buffer> {
    return readFile(this.pathOf(id));
  }

  stream(id: string): Readable {
    return createReadStream(this.pathOf(id));
  }

  /** Takes back a recorded file in the running transaction; its bytes are to be discarded after the commit. */
  async forget(id: string): Promise<void> {
    await this.uow.repo(StoredFileEntity).delete({ id });
  }

  /** Takes back a written file whose change did not happen. */
  async discard(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    return path.join(this.folder, id.slice(-2), id);
  }
}
