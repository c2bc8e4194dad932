import { Injectable } from '@nestjs/common';
import {
  RecordPaperPrompts,
  RecordPaperSubmissions,
  type PaperSubmission,
} from '../assignments/index.js';
import { Cohorts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { RecordPaperAttempts, type PaperAttempt } from '../quizzes/index.js';

export type PaperEvidence = {
  attempts?: readonly (Omit<PaperAttempt, 'quizSlug'> & { quiz: string })[];
  prompts?: readonly { enrolmentId: string; module: string; answeredOn: string }[];
  submissions?: readonly PaperSubmission[];
  reason: string;
};

/**
 * Takes over what was done on paper, of all kinds at once: all of it or nothing. It stands here because the features whose evidence it
 * is do not know one another; each of them writes its own audit row.
 */
@Injectable()
export class RecordPaperEvidence {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly attempts: RecordPaperAttempts,
    private readonly prompts: RecordPaperPrompts,
    private readonly submissions: RecordPaperSubmissions,
  ) {}

  /** @returns how many pieces of evidence were new */
  execute(
    actor: Actor,
    cohortSlug: string,
    { attempts = [], prompts = [], submissions = [], reason }: PaperEvidence,
  ): Promise<{ recorded: number }> {
    return this.uow.run(async () => {
      const { id } = await this.cohorts.trainedBy(actor, cohortSlug);
      const sheets = attempts.map(({ quiz, ...attempt }) => ({ ...attempt, quizSlug: quiz }));
      const answered = prompts.map(({ module, ...prompt }) => ({ ...prompt, moduleSlug: module }));
      const recorded = [
        sheets.length > 0
          ? await this.attempts.execute(actor, id, { attempts: sheets, reason })
          : null,
        answered.length > 0
          ? await this.prompts.execute(actor, id, { prompts: answered, reason })
          : null,
        submissions.length > 0
          ? await this.submissions.execute(actor, id, { submissions: [...submissions], reason })
          : null,
      ];
      return { recorded: recorded.reduce((sum, each) => sum + (each?.recorded ?? 0), 0) };
    });
  }
}
