import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { DoorClosed, GroupClosed, GroupFull } from './groups.errors.js';

export const seatsAtMost = 200;

/** A phone comes in, under a number that it drew. The same number again is the same phone, coming back after a reload. */
@Injectable()
export class TakeSeat {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound, GroupClosed, DoorClosed, GroupFull */
  async execute(code: string, seat: string): Promise<void> {
    const group = found(
      await this.uow.one<{
        state: string;
        joining: boolean;
        there: boolean;
        taken: number;
        done: boolean;
      }>(
        `WITH target AS (
           SELECT open_group.id, open_group.state, open_group.joining,
             EXISTS (SELECT 1 FROM group_seat WHERE group_seat.id = $2 AND group_seat.group_id = open_group.id) AS there,
             (SELECT count(*) FROM group_seat WHERE group_seat.group_id = open_group.id) AS taken
           FROM open_group WHERE open_group.code = $1 FOR KEY SHARE OF open_group),
         seated AS (
           INSERT INTO group_seat (id, group_id) SELECT $2, target.id FROM target
           WHERE target.state = 'open' AND target.joining AND target.taken < $3 ON CONFLICT DO NOTHING RETURNING id)
         SELECT target.state, target.joining, target.there, target.taken, EXISTS (SELECT 1 FROM seated) AS done FROM target`,
        [code, seat, seatsAtMost],
      ),
    );
    if (group.done || group.there) return;
    if (group.state === 'closed') throw new GroupClosed();
    if (!group.joining) throw new DoorClosed();
    if (group.taken >= seatsAtMost) throw new GroupFull(seatsAtMost);
  }
}
