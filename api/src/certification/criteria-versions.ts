import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import type { CriteriaVersion, CriteriaVersionBody } from './domain/criterion.js';

/** Reads criteria versions; frozen, so they stay in memory once read. */
@Injectable()
export class CriteriaVersions {
  private readonly kept = new KeptById<CriteriaVersion>(100);

  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  byId(id: string): Promise<CriteriaVersion> {
    return this.kept.get(id, async () => {
      const row = found(
        await this.uow.one<{ body: CriteriaVersionBody }>(
          `SELECT criteria_version.body FROM criteria_version WHERE criteria_version.id = $1`,
          [id],
        ),
      );
      return { id, ...row.body };
    });
  }

  /** @throws NotFound */
  async numberOf(id: string): Promise<number> {
    const row = await this.uow.one<{ number: number }>(
      `SELECT criteria_version.number FROM criteria_version WHERE criteria_version.id = $1`,
      [id],
    );
    return found(row).number;
  }

  /**
   * The version that stands now; what a new cohort is pinned to.
   * @throws NotFound when the programme has none
   */
  async latestOf(programmeId: string): Promise<{ id: string; number: number }> {
    return found(await this.findLatestOf(programmeId));
  }

  /** The same, or null where the programme has none. */
  findLatestOf(programmeId: string): Promise<{ id: string; number: number } | null> {
    return this.uow.one<{ id: string; number: number }>(
      `SELECT criteria_version.id, criteria_version.number FROM criteria_version
       WHERE criteria_version.programme_id = $1 ORDER BY criteria_version.number DESC LIMIT 1`,
      [programmeId],
    );
  }
}
