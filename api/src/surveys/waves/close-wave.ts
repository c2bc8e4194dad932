import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Holding } from '../answering/holding.js';
import { releaseOf } from '../domain/release.js';
import { addToTally } from '../domain/tally.js';
import { WaveClosed } from '../surveys.errors.js';
import { Waves } from './waves.js';

/**
 * Closes a wave: what is held joins the tally, all that may ever be shown is worked out once, and everything it came from is
 * destroyed. What the rule of five hides is then nowhere any more.
 */
@Injectable()
export class CloseWave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly waves: Waves,
    private readonly holding: Holding,
  ) {}

  /** @throws NotFound, WaveClosed */
  execute(actor: { personId: string } | null, waveId: string): Promise<void> {
    return this.uow.run(async () => {
      const wave = await this.waves.lock(waveId);
      if (wave.state === 'closed') throw new WaveClosed();
      const body = await this.waves.body(wave);
      const { tally, responses } = await this.holding.empty(waveId);
      const release = releaseOf(addToTally(tally, body, wave.terms, responses), body, wave.terms);
      await this.uow.query(
        `UPDATE survey_wave SET state = 'closed', release = $2::jsonb WHERE survey_wave.id = $1`,
        [waveId, JSON.stringify(release)],
      );
      await this.uow.query(`DELETE FROM survey_invitation WHERE survey_invitation.wave_id = $1`, [
        waveId,
      ]);
      await this.audit.record(
        actor,
        'surveys.wave-closed',
        { type: 'survey_wave', id: waveId },
        { after: { answers: release.answers } },
      );
    });
  }
}
