import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CountActivity } from './count-activity.js';
import { GroupNoteEntity } from './group-note.entity.js';
import type { GroupRecord } from './group-records.js';
import { GroupSeatEntity } from './group-seat.entity.js';
import { OpenGroupEntity } from './open-group.entity.js';

/** What ending a group means, by a facilitator or by the night: what is open is counted, and all that is not shown is deleted. */
@Injectable()
export class EndGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly count: CountActivity,
  ) {}

  /** Within the transaction of whoever ends it. */
  async execute({
    id,
    activities,
    seats,
  }: GroupRecord): Promise<{ phones: number; notes: number }> {
    for (const activity of activities)
      if (activity.state === 'open') await this.count.execute(activity);
    const notes = this.uow.repo(GroupNoteEntity);
    const activityId = In(activities.map((activity) => activity.id));
    await notes.delete({ activityId, state: Not('shown') });
    await this.uow.repo(GroupSeatEntity).delete({ groupId: id });
    await this.uow
      .repo(OpenGroupEntity)
      .update({ id }, { state: 'closed', closedAt: this.clock.now(), joining: false });
    return { phones: seats, notes: await notes.countBy({ activityId }) };
  }
}
