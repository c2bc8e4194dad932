import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible, found } from '../../platform/http/domain-error.js';
import { GroupNoteEntity } from './group-note.entity.js';
import { GroupRecords } from './group-records.js';
import { GroupStanding } from './group-standing.js';
import { GroupClosed } from './groups.errors.js';
import { canFacilitate } from './groups.policy.js';

export type WhichNote = { groupId: string; noteId: string };

/** Shows a note to everybody, hides it, or shows it again. What it says stands in no audit row. */
@Injectable()
export class JudgeNote {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly groups: GroupRecords,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, GroupClosed */
  async execute(actor: Actor, { groupId, noteId }: WhichNote, state: 'shown' | 'hidden') {
    assertVisible(canFacilitate(actor));
    await this.uow.run(async () => {
      await this.uow.query(`SELECT 1 FROM open_group WHERE open_group.id = $1 FOR SHARE`, [
        groupId,
      ]);
      const group = await this.groups.byId(groupId);
      found(group.activities.flatMap(({ notes }) => notes).find(({ id }) => id === noteId));
      if (group.state === 'closed') throw new GroupClosed();
      await this.uow.repo(GroupNoteEntity).update({ id: noteId }, { state });
      await this.audit.record(
        actor,
        'open.note-judged',
        { type: 'open-group', id: groupId },
        { after: { noteId, state } },
      );
    });
    this.standing.forget();
  }
}
