import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { GroupStanding } from './group-standing.js';
import { ActivityNotOpen, BoardFull, ChoiceUnknown } from './groups.errors.js';

export const notesAtMost = 200;

export type Note = { id: string; text: string; reason: string | null; condition: string | null };

/** A phone writes on a board, or finishes a *yes if*. Sent twice under the same id, it is there once, as it was first sent. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, ChoiceUnknown where nothing is written, ActivityNotOpen, BoardFull */
  async execute(code: string, activityId: string, note: Note): Promise<void> {
    const { group } = found(await this.standing.find(code));
    const { body } = found(group.activities.find(({ id }) => id === activityId));
    if (body.kind !== 'board' && body.kind !== 'yes-if-no') throw new ChoiceUnknown();
    const { open, written, there } = found(await this.write(group.id, activityId, note));
    if (written || there) return;
    if (!open) throw new ActivityNotOpen();
    throw new BoardFull();
  }

  /** Whether notes wait is read in the same statement, so that none slips through while a facilitator switches it on. */
  private write(groupId: string, activityId: string, { id, text, reason, condition }: Note) {
    return this.uow.one<{ open: boolean; written: boolean; there: boolean }>(
      `WITH target AS (
         SELECT group_activity.id, open_group.holds_notes FROM group_activity JOIN open_group ON open_group.id = group_activity.group_id
         WHERE group_activity.id = $1 AND open_group.id = $2 AND group_activity.state = 'open' FOR SHARE OF group_activity, open_group),
       written AS (
         INSERT INTO group_note (id, activity_id, text, reason, condition, state)
         SELECT $3, target.id, $4, $5, $6, CASE WHEN target.holds_notes THEN 'waiting' ELSE 'shown' END FROM target
         WHERE (SELECT count(*) FROM group_note WHERE group_note.activity_id = $1) < $7
         ON CONFLICT (id) DO NOTHING RETURNING 1)
       SELECT EXISTS (SELECT 1 FROM target) AS open, EXISTS (SELECT 1 FROM written) AS written,
         EXISTS (SELECT 1 FROM group_note WHERE group_note.id = $3 AND group_note.activity_id = $1) AS there`,
      [activityId, groupId, id, text, reason, condition, notesAtMost],
    );
  }
}
