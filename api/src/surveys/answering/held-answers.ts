import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import type { Answers } from '../domain/check-answers.js';
import { keyBytes, SealingKeys } from './sealing-keys.js';

/** What is on its way into a wave's tally. */
export type Held = {
  /** At most nine, in a new random order at each arrival. */
  responses: Answers[];
  /** By question, at most nine each, apart from the responses. */
  texts: Record<string, string[]>;
  /** Short digests of papers that were typed in, in the order of their digits; see `paper-digest.ts`. */
  papers: string[];
  salt: string;
};

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Reads and writes the one row in which a wave's answers wait. The caller has locked the wave. */
@Injectable()
export class HeldAnswers {
  private readonly logger = new Logger('Surveys');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
    private readonly keys: SealingKeys,
  ) {}

  async read(waveId: string): Promise<Held> {
    const sealed = await this.sealed(waveId);
    const opened = sealed && this.opened(sealed, await this.keys.read(waveId));
    if (opened) return opened.held;
    // After a backup was put back, whose keys are rightly gone: at most nine answers of a wave are lost, and said to be.
    if (sealed) this.logger.error({ waveId, lost: 'what was held cannot be opened' });
    return {
      ...{ responses: [], texts: {}, papers: [] },
      salt: Buffer.from(this.ids.random(16)).toString('base64url'),
    };
  }

  /** Seals with a new key. The former stays until the transaction has committed; then `forgetFormerKey` is called. */
  async write(waveId: string, held: Held): Promise<void> {
    const sealed = await this.sealed(waveId);
    const fitting = sealed && this.opened(sealed, await this.keys.read(waveId));
    const key = this.ids.random(keyBytes);
    await this.keys.write(waveId, fitting ? [key, fitting.key] : [key]);
    await this.uow.query(
      `INSERT INTO survey_holding (wave_id, sealed) VALUES ($1, $2)
       ON CONFLICT (wave_id) DO UPDATE SET sealed = excluded.sealed`,
      [waveId, this.seal(held, key)],
    );
  }

  /** After the commit: from now on nothing opens what the row said before. */
  async forgetFormerKey(waveId: string): Promise<void> {
    const keys = await this.keys.read(waveId);
    const sealed = keys.length > 1 ? await this.sealed(waveId) : null;
    const fitting = sealed && this.opened(sealed, keys);
    if (fitting) await this.keys.write(waveId, [fitting.key]);
  }

  async remove(waveId: string): Promise<void> {
    await this.uow.query(`DELETE FROM survey_holding WHERE survey_holding.wave_id = $1`, [waveId]);
    await this.keys.remove(waveId);
  }

  private async sealed(waveId: string): Promise<Buffer | null> {
    const row = await this.uow.one<{ sealed: Buffer }>(
      `SELECT survey_holding.sealed FROM survey_holding WHERE survey_holding.wave_id = $1`,
      [waveId],
    );
    return row?.sealed ?? null;
  }

  private seal(held: Held, key: Uint8Array): Buffer {
    const nonce = this.ids.random(nonceBytes);
    const sealing = createCipheriv(cipher, key, nonce);
    const text = Buffer.concat([sealing.update(JSON.stringify(held), 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), text]);
  }

  private opened(sealed: Buffer, keys: readonly Buffer[]): { held: Held; key: Buffer } | null {
    for (const key of keys) {
      try {
        const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceBytes));
        opening.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
        const text = Buffer.concat([
          opening.update(sealed.subarray(nonceBytes + tagBytes)),
          opening.final(),
        ]);
        return { held: JSON.parse(text.toString('utf8')) as Held, key };
      } catch {
        // Not this key: the tag of the cipher tells.
      }
    }
    return null;
  }
}
