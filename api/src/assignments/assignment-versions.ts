import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import type { AssignmentBody } from './domain/assignment-body.js';

/** Assignments as they were published. Versions never change, so they stay in memory once read. */
@Injectable()
export class AssignmentVersions {
  private readonly bodies = new KeptById<AssignmentBody>(50);

  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  body(versionId: string): Promise<AssignmentBody> {
    return this.bodies.get(versionId, async () => {
      const sql = `SELECT assignment_version.body FROM assignment_version WHERE assignment_version.id = $1`;
      return found(await this.uow.one<{ body: AssignmentBody }>(sql, [versionId])).body;
    });
  }

  /** Bodies by version id; those not yet in memory are read one by one, and there are as many as versions, not as people. */
  async bodiesOf(versionIds: readonly string[]): Promise<Map<string, AssignmentBody>> {
    const wanted = [...new Set(versionIds)];
    return new Map(await Promise.all(wanted.map(async (id) => [id, await this.body(id)] as const)));
  }
}
