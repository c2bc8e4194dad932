import { Injectable } from '@nestjs/common';
import type { Answer } from '@stoa/content/grading';
import { isOwnSql } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { graceSeconds } from './close-attempt.js';
import type { AnswerSavedView } from './quizzes.dto.js';
import { AttemptClosed, DeadlinePassed, NotOnPaper, SeqUsed } from './quizzes.errors.js';

export type NewAnswer = { attemptId: string; seq: number; itemId: string; answer: Answer };

type Standing = {
  state: 'open' | 'submitted';
  deadlineAt: Date | null;
  onPaper: boolean;
  lastSeq: number;
  savedAt: Date | null;
  same: boolean | null;
};

const saveStatement = `WITH target AS (
    SELECT attempt.id FROM attempt
    WHERE attempt.id = $1 AND ${isOwnSql('attempt.enrolment_id', '$2')} AND attempt.state = 'open' AND attempt.paper @> $7::jsonb
      AND (attempt.deadline_at IS NULL OR attempt.deadline_at + make_interval(secs => $8) > $6::timestamptz)
    FOR KEY SHARE OF attempt)
  INSERT INTO attempt_answer (attempt_id, seq, item_id, answer, saved_at)
  SELECT target.id, $3::int, $4::uuid, $5::jsonb, $6::timestamptz FROM target
  ON CONFLICT (attempt_id, seq) DO NOTHING RETURNING seq, saved_at AS "savedAt"`;

/**
 * Saves one answer as a numbered event, in one statement that commits by itself: when this returns, the answer survives whatever
 * happens next. Sending it again is answered alike, so a client that heard nothing may simply repeat.
 */
@Injectable()
export class SaveAnswer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, given: NewAnswer): Promise<AnswerSavedView> {
    const answer = { ...given, answer: normal(given.answer) };
    const now = this.clock.now();
    // The lock makes the statement wait for a handing-in that is under way, and look again at what it left behind.
    const [saved] = await this.uow.query<AnswerSavedView>(saveStatement, [
      answer.attemptId,
      actor.personId,
      answer.seq,
      answer.itemId,
      JSON.stringify(answer.answer),
      now,
      onPaper(answer),
      graceSeconds,
    ]);
    return saved ?? this.notSaved(actor, answer, now);
  }

  /** Why nothing was written: it is there already, or it is refused. */
  private async notSaved(actor: Actor, answer: NewAnswer, now: Date): Promise<AnswerSavedView> {
    const { savedAt, same, ...standing } = await this.standing(actor, answer);
    if (savedAt && same) return { seq: answer.seq, savedAt };
    if (standing.state === 'submitted') throw new AttemptClosed();
    const { deadlineAt } = standing;
    if (deadlineAt && now.getTime() >= deadlineAt.getTime() + graceSeconds * 1_000)
      throw new DeadlinePassed(deadlineAt);
    if (!standing.onPaper) throw new NotOnPaper();
    throw new SeqUsed(standing.lastSeq);
  }

  private async standing(
    actor: Actor,
    { attemptId, seq, itemId, answer }: NewAnswer,
  ): Promise<Standing> {
    const row = await this.uow.one<Standing>(
      `SELECT attempt.state, attempt.deadline_at AS "deadlineAt", attempt.paper @> $3::jsonb AS "onPaper", event.saved_at AS "savedAt",
         event.item_id = $5::uuid AND event.answer = $6::jsonb AS same,
         coalesce((SELECT max(each.seq) FROM attempt_answer AS each WHERE each.attempt_id = attempt.id), 0) AS "lastSeq"
       FROM attempt LEFT JOIN attempt_answer AS event ON event.attempt_id = attempt.id AND event.seq = $4
       WHERE attempt.id = $1 AND ${isOwnSql('attempt.enrolment_id', '$2')}`,
      [attemptId, actor.personId, onPaper({ itemId, answer }), seq, itemId, JSON.stringify(answer)],
    );
    return found(row);
  }
}

/** The order of several choices means nothing, so it makes no difference between two answers. */
function normal(answer: Answer): Answer {
  return 'choices' in answer ? { choices: [...answer.choices].sort() } : { choice: answer.choice };
}

/** What a paper must contain for the answer to fit: the item, of this kind, with these options. */
function onPaper({ itemId, answer }: Pick<NewAnswer, 'itemId' | 'answer'>): string {
  const several = 'choices' in answer;
  return JSON.stringify([{ itemId, several, options: several ? answer.choices : [answer.choice] }]);
}
