import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import { trains, type Actor } from '../platform/auth/actor.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { RecordPaperAttempts } from './record-paper-attempts.js';

export type OnePaperAttempt = {
  enrolmentId: string;
  quiz: string;
  number: number;
  right: number;
  of: number;
  satOn: string;
  reason: string;
};

/** Records a single sheet, by a trainer of the person's cohort. */
@Injectable()
export class RecordPaperAttempt {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly piles: RecordPaperAttempts,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async execute(
    actor: Actor,
    { quiz, reason, ...sheet }: OnePaperAttempt,
  ): Promise<{ recorded: number }> {
    const { cohortId } = await this.enrolments.byId(sheet.enrolmentId);
    assertVisible(trains(actor, cohortId));
    return this.piles.execute(actor, cohortId, {
      attempts: [{ ...sheet, quizSlug: quiz }],
      reason,
    });
  }
}
