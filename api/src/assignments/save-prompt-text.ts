import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertLength } from './assert-length.js';
import { PromptAnswers, type PromptAnswer, type PromptText } from './prompt-answers.js';

/** Saves a draft while it is being written, or improves an answer; an answer stays answered and long enough. */
@Injectable()
export class SavePromptText {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly answers: PromptAnswers,
  ) {}

  execute(
    actor: Actor,
    promptId: string,
    written: PromptText,
    cohortSlug?: string,
  ): Promise<PromptAnswer> {
    return this.uow.run(async () => {
      const open = await this.answers.lockMine(actor, promptId, cohortSlug);
      const { kept, prompt, enrolment } = open;
      // The answer to a save may have been lost on the way: the same text again is not a conflict.
      if (kept && kept.text === written.text) return kept;
      const answered = kept?.state === 'answered';
      if (answered) assertLength(written.text, prompt.words);
      const saved = await this.answers.keep(open, written, answered ? 'answered' : 'draft');
      const action = answered
        ? 'assignments.prompt-answer-changed'
        : 'assignments.prompt-draft-saved';
      await this.audit.record(actor, action, {
        type: 'prompt-answer',
        id: saved.id,
        cohortId: enrolment.cohortId,
      });
      return saved;
    });
  }
}
