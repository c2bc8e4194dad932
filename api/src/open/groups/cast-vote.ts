import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { mayChoose } from '../domain/group-vote.js';
import { GroupStanding } from './group-standing.js';
import { ActivityNotOpen, ChoiceUnknown, MoreVotesThanPhones } from './groups.errors.js';

export type Vote = { ticket: string; choices: readonly string[]; change: number };
type Outcome = { open: boolean; counted: boolean; there: boolean };

/**
 * One phone's choice in one vote: one statement. What it chooses again replaces what it chose; there are never more votes than
 * phones. No row anywhere says when, from where or after what.
 */
@Injectable()
export class CastVote {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly standing: GroupStanding,
  ) {}

  /** @throws NotFound, ChoiceUnknown, ActivityNotOpen, MoreVotesThanPhones */
  async execute(code: string, activityId: string, vote: Vote): Promise<void> {
    const { group } = found(await this.standing.find(code));
    const { body } = found(group.activities.find(({ id }) => id === activityId));
    if (!mayChoose(body, vote.choices)) throw new ChoiceUnknown();
    const outcome = await this.write(group.id, activityId, vote);
    if (!outcome.open) throw new ActivityNotOpen();
    if (outcome.counted || outcome.there || (await this.isThere(activityId, vote.ticket))) return;
    throw new MoreVotesThanPhones();
  }

  /** The same vote sent twice in one instant: the statement of neither sees the other, but one of them has written. */
  private async isThere(activityId: string, ticket: string): Promise<boolean> {
    const sql = `SELECT 1 FROM group_vote WHERE group_vote.activity_id = $1 AND group_vote.ticket = $2`;
    return (await this.uow.one(sql, [activityId, ticket])) !== null;
  }

  /** Holds the activity while it writes: whoever closes it waits, and afterwards it is closed for everybody. */
  private async write(groupId: string, activityId: string, vote: Vote): Promise<Outcome> {
    const { ticket, choices, change } = vote;
    return found(
      await this.uow.one<Outcome>(
        `WITH target AS (
           SELECT group_activity.id FROM group_activity
           WHERE group_activity.id = $1 AND group_activity.group_id = $2 AND group_activity.state = 'open' FOR SHARE OF group_activity),
         known AS (
           SELECT EXISTS (SELECT 1 FROM group_vote WHERE group_vote.activity_id = $1 AND group_vote.ticket = $3) AS there),
         written AS (
           INSERT INTO group_vote (activity_id, ticket, choices, change)
           SELECT target.id, $3, $4::jsonb, $5 FROM target, known
           WHERE known.there OR (SELECT count(*) FROM group_vote WHERE group_vote.activity_id = $1)
             < (SELECT count(*) FROM group_seat WHERE group_seat.group_id = $2)
           ON CONFLICT (activity_id, ticket) DO UPDATE SET choices = excluded.choices, change = excluded.change
             WHERE excluded.change > group_vote.change
           RETURNING 1)
         SELECT EXISTS (SELECT 1 FROM target) AS open, EXISTS (SELECT 1 FROM written) AS counted, known.there FROM known`,
        [activityId, groupId, ticket, JSON.stringify(choices), change],
      ),
    );
  }
}
