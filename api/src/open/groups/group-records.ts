import { Injectable } from '@nestjs/common';
import type { GroupActivity } from '@stoa/content';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found, StaleVersion } from '../../platform/http/domain-error.js';
import type { Tally } from '../domain/group-vote.js';
import { GroupClosed } from './groups.errors.js';

export type NoteRecord = {
  id: string;
  text: string;
  reason: string | null;
  condition: string | null;
  state: 'waiting' | 'shown' | 'hidden';
  answer: 'yes' | 'no' | 'later' | null;
  answerReason: string | null;
};

export type ActivityRecord = {
  id: string;
  body: GroupActivity;
  state: 'planned' | 'open' | 'closed';
  closedAt: string | null;
  round: number;
  roundBeganAt: string | null;
  tally: Tally | null;
  /** Phones that have chosen, while it is open. */
  votes: number;
  notes: NoteRecord[];
};

export type GroupRecord = {
  id: string;
  code: string;
  programmeVersionId: string;
  moduleId: string;
  name: string;
  locale: string;
  openedAt: Date;
  answerer: string | null;
  answerBy: string;
  deleteOn: string;
  holdsNotes: boolean;
  joining: boolean;
  state: 'open' | 'closed';
  step: number | null;
  stepBeganAt: Date | null;
  answer: string | null;
  answeredAt: Date | null;
  version: number;
  seats: number;
  activities: ActivityRecord[];
};

/** Notes in the order of their random ids: nobody can tell from it who wrote when. */
const notes = `coalesce((SELECT json_agg(json_build_object('id', group_note.id, 'text', group_note.text, 'reason', group_note.reason,
    'condition', group_note.condition, 'state', group_note.state, 'answer', group_note.answer, 'answerReason', group_note.answer_reason)
    ORDER BY group_note.id)
  FROM group_note WHERE group_note.activity_id = group_activity.id), '[]'::json)`;

const activities = `coalesce((SELECT json_agg(json_build_object('id', group_activity.id, 'body', group_activity.body, 'state', group_activity.state,
    'closedAt', group_activity.closed_at, 'round', group_activity.round, 'roundBeganAt', group_activity.round_began_at,
    'tally', group_activity.tally, 'notes', ${notes},
    'votes', (SELECT count(*) FROM group_vote WHERE group_vote.activity_id = group_activity.id)) ORDER BY group_activity.place)
  FROM group_activity WHERE group_activity.group_id = open_group.id), '[]'::json)`;

const whole = `SELECT open_group.id, open_group.code, open_group.programme_version_id AS "programmeVersionId", open_group.module_id AS "moduleId",
    open_group.name, open_group.locale, open_group.opened_at AS "openedAt", open_group.answerer, open_group.answer_by AS "answerBy",
    open_group.delete_on AS "deleteOn", open_group.holds_notes AS "holdsNotes", open_group.joining, open_group.state, open_group.step,
    open_group.step_began_at AS "stepBeganAt", open_group.answer, open_group.answered_at AS "answeredAt", open_group.version,
    (SELECT count(*) FROM group_seat WHERE group_seat.group_id = open_group.id) AS seats, ${activities} AS activities
  FROM open_group`;

/** Groups as they stand now, each with all that it does, in one statement however many phones take part. */
@Injectable()
export class GroupRecords {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  async byId(id: string): Promise<GroupRecord> {
    return found(await this.uow.one<GroupRecord>(`${whole} WHERE open_group.id = $1`, [id]));
  }

  /** Null where there is none, or where its day has come. */
  byCode(code: string): Promise<GroupRecord | null> {
    return this.uow.one<GroupRecord>(`${whole} WHERE open_group.code = $1`, [code]);
  }

  /**
   * Locks a group for the running transaction, so that two facilitators take turns, and counts its version up.
   * @throws StaleVersion when somebody has changed it since `version` was read, and GroupClosed once it is over
   */
  async change(id: string, version: number): Promise<GroupRecord> {
    await this.uow.query(`SELECT 1 FROM open_group WHERE open_group.id = $1 FOR UPDATE`, [id]);
    const group = await this.byId(id);
    if (group.version !== version) throw new StaleVersion(group.version);
    if (group.state === 'closed') throw new GroupClosed();
    await this.uow.query(`UPDATE open_group SET version = version + 1 WHERE open_group.id = $1`, [
      id,
    ]);
    return group;
  }
}
