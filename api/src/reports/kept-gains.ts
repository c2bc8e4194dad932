import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import type { KeptRelease } from './kept-release.js';
import { LearningGainedEntity } from './learning-gained.entity.js';

export type MadeRelease = { madeAt: Date; release: KeptRelease };

/** Keeps what cohorts have learnt; a release is never changed. */
@Injectable()
export class KeptGains {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Null where none has been made. */
  find(cohortId: string): Promise<MadeRelease | null> {
    return this.uow.one<MadeRelease>(
      `SELECT learning_gained.made_at AS "madeAt", learning_gained.release FROM learning_gained WHERE learning_gained.cohort_id = $1`,
      [cohortId],
    );
  }

  /** @returns its id */
  async keep(cohortId: string, release: KeptRelease): Promise<string> {
    const id = this.ids.next();
    const madeAt = this.clock.now();
    await this.uow.repo(LearningGainedEntity).insert({ id, cohortId, release, madeAt });
    return id;
  }
}
