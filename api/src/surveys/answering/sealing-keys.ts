import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';

export const keyBytes = 32;

/**
 * The keys of what waves hold, in files beside the database: `<data folder>/keys/<wave>`. Each arrival seals with a new key, and
 * the one before is overwritten, so that former versions in dead rows, in the write-ahead log, on standbys and in backups can be
 * read by nobody. For the same reason this folder must not be backed up.
 */
@Injectable()
export class SealingKeys {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = path.join(config.dataFolder, 'keys');
  }

  /** The keys that may fit, usually one; two when a process ended between taking a new key and forgetting the former. */
  async read(waveId: string): Promise<Buffer[]> {
    const bytes = await readFile(this.pathOf(waveId)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    });
    return Array.from({ length: Math.floor(bytes.length / keyBytes) }, (_, at) =>
      bytes.subarray(at * keyBytes, (at + 1) * keyBytes),
    );
  }

  /** Forced to the disk before the transaction that needs them commits. */
  async write(waveId: string, keys: readonly Uint8Array[]): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const target = this.pathOf(waveId);
    const handle = await open(`${target}.part`, 'w', 0o600);
    try {
      await handle.writeFile(Buffer.concat(keys));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${target}.part`, target);
  }

  async remove(waveId: string): Promise<void> {
    await rm(this.pathOf(waveId), { force: true });
  }

  private pathOf(waveId: string): string {
    return path.join(this.folder, waveId);
  }
}
