import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isVote, tallyOf } from '../domain/group-vote.js';
import { GroupActivityEntity } from './group-activity.entity.js';
import type { ActivityRecord } from './group-records.js';
import { GroupVoteEntity } from './group-vote.entity.js';

/** Closes what is open and counts it, within the transaction of whoever closes. Afterwards there is nothing left but the count. */
@Injectable()
export class CountActivity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Votes on their way hold the activity: this waits for them, and those that come later find it closed. */
  async execute({ id, body }: Pick<ActivityRecord, 'id' | 'body'>): Promise<void> {
    const activities = this.uow.repo(GroupActivityEntity);
    await activities.update({ id }, { state: 'closed', closedAt: this.clock.now() });
    if (!isVote(body)) return;
    const votes = this.uow.repo(GroupVoteEntity);
    const cast = await votes.find({ where: { activityId: id }, select: { choices: true } });
    const tally = tallyOf(
      body,
      cast.map(({ choices }) => choices),
    );
    await activities.update({ id }, { tally });
    await votes.delete({ activityId: id });
  }
}
